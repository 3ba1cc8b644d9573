import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Acts } from '#platform/queue';
import { Audit } from './audit.js';
import { Readings } from './readings.js';

@Global()
@Module({ providers: [Audit, Readings], exports: [Audit, Readings] })
export class AuditModule implements OnModuleInit {
  constructor(
    private readonly acts: Acts,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.acts.on('seal-audit', async () => {
      await this.audit.sealAll();
    });
  }
}
