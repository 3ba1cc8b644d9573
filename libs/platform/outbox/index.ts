export { OutboxModule } from './outbox.module.js';
export { Reactions, type Event, type React } from './reactions.js';
