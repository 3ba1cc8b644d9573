import { type DynamicModule, Module } from '@nestjs/common';
import { VAULT_SETTINGS, type VaultSettings } from './settings.js';
import { Vault } from './vault.js';

/** Global, because any module may have a document to keep. */
@Module({})
export class DocumentsModule {
  static forRoot(settings: VaultSettings): DynamicModule {
    return {
      module: DocumentsModule,
      global: true,
      providers: [{ provide: VAULT_SETTINGS, useValue: settings }, Vault],
      exports: [Vault],
    };
  }
}
