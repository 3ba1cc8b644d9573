export { Ground, type GroundOptions, INSTALLATION } from './ground.module.js';
