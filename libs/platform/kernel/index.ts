export { Aggregate, type Audience, type Told } from './aggregate.js';
export { BrokenRule, Forbidden, NotFound, Stale } from './refusals.js';
export { day, instant, money } from './columns.js';
export { compareDecimals, decimalOf, partsOf } from './decimal.js';
export { newId, isId } from './id.js';
export { hashOf, newSecret } from './secret.js';
export { SnakeNaming } from './snake-naming.js';
