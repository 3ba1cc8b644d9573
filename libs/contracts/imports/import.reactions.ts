import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Reactions } from '#platform/outbox';
import { ImportWork } from './import-work.js';

interface AboutImport {
  importId: string;
  run: number;
}

/** Each step of an import is asked for by an event and done by the worker, in scopes of its own. */
@Injectable()
export class ImportReactions implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly work: ImportWork,
  ) {}

  onModuleInit(): void {
    const own = { scope: 'own' } as const;
    this.reactions.on<AboutImport>(
      'import.uploaded',
      'read-import',
      ({ tenantId, facts }) => this.work.read(tenantId, facts.importId),
      own,
    );
    this.reactions.on<AboutImport>(
      'import.mapped',
      'check-import',
      ({ tenantId, facts }) => this.work.check(tenantId, facts.importId, facts.run),
      own,
    );
    this.reactions.on<AboutImport>(
      'import.approved',
      'apply-import',
      ({ tenantId, facts }) => this.work.apply(tenantId, facts.importId),
      own,
    );
    this.reactions.on<AboutImport>(
      'import.recalled',
      'undo-import',
      ({ tenantId, facts }) => this.work.undo(tenantId, facts.importId),
      own,
    );
  }
}
