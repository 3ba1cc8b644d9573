import { Injectable } from '@nestjs/common';
import { Store, Tenancy } from '#platform/tenancy';
import { setProgress } from './import.queries.js';

const EVERY_MILLISECONDS = 400;

/** Tells how far a long transaction is, in short ones of its own, so that it is seen before the long one ends. */
@Injectable()
export class Progress {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly store: Store,
  ) {}

  /** Runs the work and writes its last word every now and then. Call it outside any scope. */
  async follow<T>(
    tenantId: string,
    importId: string,
    total: number,
    work: (tell: (done: number) => void) => Promise<T>,
  ): Promise<T> {
    let done = 0;
    let told = -1;
    let writing: Promise<void> = Promise.resolve();
    const write = () => {
      if (done === told) return;
      told = done;
      writing = this.write(tenantId, importId, told, total).catch(() => undefined);
    };
    // The timer is made outside the work's scope, so each tick opens a transaction of its own.
    const timer = setInterval(write, EVERY_MILLISECONDS);
    write();
    try {
      return await work((count) => {
        done = count;
      });
    } finally {
      clearInterval(timer);
      await writing;
      write();
      await writing;
    }
  }

  private write(tenantId: string, importId: string, done: number, total: number): Promise<void> {
    return this.tenancy.asSystem(tenantId, 'import', async () => {
      await this.store.rows(setProgress, { id: importId, done: Math.min(done, total), total });
    });
  }
}
