export { DocumentsModule } from './documents.module.js';
export { attachment } from './file-name.js';
export { WELCOME_ENDINGS } from './file-kind.js';
export type { BucketSettings, VaultSettings } from './settings.js';
export { Vault, type Holder, type KeptFile } from './vault.js';
