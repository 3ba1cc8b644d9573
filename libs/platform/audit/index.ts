export { Audit, type Verification } from './audit.js';
export { AuditModule } from './audit.module.js';
export { Readings } from './readings.js';
