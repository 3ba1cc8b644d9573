export { Ground, INSTALLATION } from './ground.module.js';
