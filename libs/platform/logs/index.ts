export { log, logged, NestLog } from './logs.js';
