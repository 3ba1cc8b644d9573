export { Acts, type Act } from './acts.js';
export { QueueModule } from './queue.module.js';
export { prepareQueue } from './queue-schema.js';
export { Queues, type Carried, type JobFailure, type QueueSettings, type Work } from './queues.js';
export { Sweeps, type Sweep, type SweepScope } from './sweeps.js';
