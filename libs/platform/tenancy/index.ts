export { hasCrossed, onceKept, repeated } from './repetition.js';
export { Json, type Entered, type Scope } from './scope.js';
export { Store, type Indexed } from './store.js';
export { Tenancy, type Entrance } from './tenancy.js';
export { TenancyModule } from './tenancy.module.js';
