import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ClientBase, Pool, QueryConfig, QueryResult } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { opened } from './opening.js';
import { Reading } from './reading.js';
import { asEntered, type Entered, type Scope } from './scope.js';

/** Who carries statements to the database; a reading is told when one of them is the whole answer. */
export interface Asking {
  query(config: QueryConfig): Promise<QueryResult>;
  answered?(): void;
}

/** One open transaction: the connection, TypeORM's manager on it, and who is asking. */
export interface OpenScope {
  client: Asking;
  manager: EntityManager;
  /** Known at once for system work; after the door has answered for a request. */
  scope: Scope | undefined;
  /** Settles with the scope when the door has answered. */
  entering: Promise<Scope>;
  tenantId: string;
}

export interface Entrance {
  token: string;
  slug: string;
  membershipId?: string | undefined;
  /** Roles that may pass; the door itself refuses the others, so that nothing behind it runs. */
  roles: string[];
  requestId: string;
  readOnly: boolean;
  /** Which of the screens is asked for: some are composed of several rounds. */
  screen?: string | undefined;
}

const CONTEXT = {
  name: 'platform-set-context',
  text: 'select platform.set_context($1, $2, $3, $4, $5, $6, $7, $8)',
};
const ENTER = { name: 'platform-enter', text: 'select platform.enter($1, $2, $3, $4, $5)' };
/** A read's door locks what is behind it against writing: a round of its own has no BEGIN to say so. */
const ENTER_TO_READ = {
  name: 'platform-enter-to-read',
  text: `select platform.enter($1, $2, $3, $4, $5), set_config('transaction_read_only', 'on', true)`,
};

const open = new AsyncLocalStorage<OpenScope>();

/**
 * The one door to a tenant's rows. It opens one transaction, sets the context for that transaction only, and keeps it
 * where the store and the named queries find it. Nobody else chooses a tenant.
 */
@Injectable()
export class Tenancy {
  /** A slug's tenant never changes, so that `:tenant` can be bound before the door has answered. */
  private readonly tenants = new Map<string, string>();
  /** The screens that were seen to ask on after what had looked like their whole answer. */
  private readonly composed = new Set<string>();

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** The open scope; refuses to answer outside one. */
  current(): Scope {
    const scope = this.opened().scope;
    if (!scope) throw new Error('the scope is not known before the door has answered');
    return scope;
  }

  opened(): OpenScope {
    const found = open.getStore();
    if (!found) throw new Error('no tenant scope is open here: use tenancy.within');
    return found;
  }

  isOpen(): boolean {
    return open.getStore() !== undefined;
  }

  /** Runs the work in one transaction of that tenant; joins an open scope of the same tenant, refuses another's. */
  async within<T>(scope: Scope, work: () => Promise<T>): Promise<T> {
    const outer = open.getStore();
    if (outer) {
      if (outer.tenantId !== scope.tenantId) throw new Error('a scope of another tenant is already open');
      return work();
    }
    return this.transaction(async (runner, client) => {
      await opened(client, {
        ...CONTEXT,
        values: [
          scope.tenantId,
          scope.actor,
          scope.membershipId ?? null,
          scope.personId ?? null,
          scope.side,
          scope.supplierId ?? null,
          scope.roles,
          scope.requestId,
        ],
      });
      const state: OpenScope = {
        client,
        manager: runner.manager,
        tenantId: scope.tenantId,
        scope,
        entering: Promise.resolve(scope),
      };
      return open.run(state, work);
    });
  }

  /** The product's own work in a tenant: reactions, sweeps, imports. It sees the whole tenant and nothing else. */
  asSystem<T>(tenantId: string, why: string, work: () => Promise<T>): Promise<T> {
    return this.within({ tenantId, actor: `system:${why}`, roles: [], side: 'system', requestId: why }, work);
  }

  /**
   * A request's way in. A read's statements leave together with the door and do not wait for it; when the door refuses,
   * the statements behind it fail with it and nothing is answered.
   */
  enter<T>(entrance: Entrance, work: () => Promise<T>): Promise<{ result: T; entered: Entered }> {
    const { token, slug, membershipId, roles, requestId } = entrance;
    const values = [token, slug, membershipId ?? null, roles, requestId];
    if (entrance.readOnly) return this.reading({ ...ENTER_TO_READ, values }, entrance, work);
    return this.transaction(({ manager }, client) =>
      this.through(entrance, client, opened(client, { ...ENTER, values }), () => manager, work),
    );
  }

  private async through<T>(
    entrance: Entrance,
    client: Asking,
    door: Promise<QueryResult>,
    manager: () => EntityManager,
    work: () => Promise<T>,
  ): Promise<{ result: T; entered: Entered }> {
    const { slug, requestId, readOnly } = entrance;
    const known = this.tenants.get(slug);
    const answered = door.then((reply) => {
      const entered = asEntered(reply.rows[0].enter, requestId);
      this.tenants.set(slug, entered.tenantId);
      state.scope = entered;
      state.tenantId = entered.tenantId;
      return entered;
    });
    answered.catch(ignore);
    const state: OpenScope = {
      client,
      get manager() {
        return manager();
      },
      tenantId: known ?? '',
      scope: undefined,
      entering: answered,
    };
    if (!known || !readOnly) {
      const entered = await answered;
      return { result: await open.run(state, work), entered };
    }
    const [passed, screen] = await Promise.allSettled([answered, open.run(state, work)]);
    if (passed.status === 'rejected') throw passed.reason;
    if (screen.status === 'rejected') throw screen.reason;
    return { result: screen.value, entered: passed.value };
  }

  /** Whose living session that token is; undefined when it is nobody's. */
  async signedIn(token: string): Promise<string | undefined> {
    const [row] = await this.source.query<{ user_id: string | null }[]>(
      'select platform.signed_in($1) as user_id',
      [token],
    );
    return row?.user_id ?? undefined;
  }

  /** The scope once the door has answered; for reads that must know who asks before they ask. */
  entered(): Promise<Scope> {
    return this.opened().entering;
  }

  /** A transaction that reads. It needs nothing of TypeORM, and nobody waits for its COMMIT but the connection. */
  private async reading<T>(
    door: QueryConfig,
    entrance: Entrance,
    work: () => Promise<T>,
  ): Promise<{ result: T; entered: Entered }> {
    const { screen = '' } = entrance;
    const { master } = this.source.driver as unknown as { master: Pool };
    const reading = new Reading(await master.connect(), door);
    const asking: Asking = this.composed.has(screen) ? { query: (config) => reading.query(config) } : reading;
    try {
      const answer = await this.through(entrance, asking, reading.entering, noAggregates, work);
      if (reading.hasAskedOn && screen) this.composed.add(screen);
      // Nothing can be lost by a read, so its answer need not wait; the next user of the connection does.
      void reading.end('COMMIT');
      return answer;
    } catch (error) {
      await reading.end('ROLLBACK');
      throw error;
    }
  }

  private async transaction<T>(work: (runner: QueryRunner, client: ClientBase) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as ClientBase;
    // TypeORM asks this before it locks a row; the transaction is ours, so we are the ones to say it.
    const state = runner as { isTransactionActive: boolean };
    state.isTransactionActive = true;
    const end = async (how: 'COMMIT' | 'ROLLBACK') => {
      try {
        if (runner.isReleased) return;
        const { command } = await client.query(how);
        // PostgreSQL answers COMMIT with ROLLBACK when a statement failed and somebody swallowed its error.
        if (how === 'COMMIT' && command === 'ROLLBACK') throw new Error('the transaction had failed');
      } finally {
        state.isTransactionActive = false;
        await runner.release();
      }
    };
    try {
      const result = await work(runner, client);
      await end('COMMIT');
      return result;
    } catch (error) {
      await end('ROLLBACK').catch(ignore);
      throw error;
    }
  }
}

const noAggregates = (): EntityManager => {
  throw new Error('this scope only reads: aggregates are for deeds');
};

const ignore = () => undefined;
