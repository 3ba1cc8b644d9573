import type { PoolClient, QueryConfig, QueryResult } from 'pg';
import { Round } from './round.js';

const BEGIN = { name: 'begin-reading', text: 'BEGIN READ ONLY' };
const COMMIT = { name: 'commit-reading', text: 'COMMIT' };

/**
 * A read-only transaction behind the door. What is asked in one turn of the loop leaves in one round, BEGIN and the
 * door at its head, and a screen that asks for its whole answer in the first round takes the COMMIT along. Whoever
 * asks on after that meets the door again, in a transaction of their own.
 */
export class Reading {
  /** What the door answers. */
  readonly entering: Promise<QueryResult>;
  private round: Round | undefined;
  private isFirst = true;
  private isOpen = false;
  private isAnswered = false;
  private isOver = false;
  private committed: Promise<unknown> | undefined;

  constructor(
    private readonly client: PoolClient,
    private readonly door: QueryConfig,
  ) {
    // A connection that breaks fails its statements, which is where it is noticed; the pool throws it away.
    client.on('error', ignore);
    this.entering = this.open();
  }

  /** Once it has ended, the connection is somebody else's: whoever was left behind is refused. */
  async query(config: QueryConfig): Promise<QueryResult> {
    if (this.isOver) throw new Error('the reading is over');
    if (!this.isOpen) this.open().catch(ignore);
    return this.ask(config);
  }

  /** What is being asked is, as far as the asker can tell, the whole answer. */
  answered(): void {
    this.isAnswered = true;
  }

  /** Ends what is open and gives the connection back; the pool throws away one whose end failed. */
  async end(how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    this.isOver = true;
    try {
      if (how === 'ROLLBACK') await this.ask({ text: how });
      else await (this.isOpen ? this.ask(COMMIT) : this.committed);
      this.client.release();
    } catch (error) {
      this.client.release(error as Error);
    } finally {
      this.client.off('error', ignore);
    }
  }

  private open(): Promise<QueryResult> {
    this.isOpen = true;
    this.ask(BEGIN).catch(ignore);
    return this.ask(this.door);
  }

  private ask(config: QueryConfig): Promise<QueryResult> {
    if (!this.round) {
      this.round = new Round();
      setImmediate(() => this.send());
    }
    return this.round.add(config);
  }

  private send(): void {
    const round = this.round as Round;
    this.round = undefined;
    if (this.isFirst && this.isAnswered) {
      this.committed = round.add(COMMIT);
      this.committed.catch(ignore);
      this.isOpen = false;
    }
    this.isFirst = false;
    this.client.query(round as never);
  }
}

const ignore = () => undefined;
