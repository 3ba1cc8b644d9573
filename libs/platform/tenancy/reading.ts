import type { PoolClient, QueryConfig, QueryResult } from 'pg';
import { Round } from './round.js';

const BEGIN = { name: 'begin-reading', text: 'BEGIN READ ONLY' };
const COMMIT = { name: 'commit-reading', text: 'COMMIT' };

/**
 * A read-only transaction behind the door. What is asked in one turn of the loop leaves in one round with the door at
 * its head. A screen that asks for its whole answer in the first round needs no BEGIN and no COMMIT: to PostgreSQL a
 * round is a transaction, which ends with it, and the door makes it read-only. Whoever asks on after that meets the
 * door again, in a transaction of their own.
 */
export class Reading {
  /** What the door answers. */
  readonly entering: Promise<QueryResult>;
  /** Whether more was asked after what had looked like the whole answer. */
  hasAskedOn = false;
  private round: Round | undefined;
  private isFirst = true;
  private isOpen = false;
  private isBegun = false;
  private isAnswered = false;
  private isOver = false;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly client: PoolClient,
    private readonly door: QueryConfig,
  ) {
    this.entering = this.open();
  }

  /** Once it has ended, the connection is somebody else's: whoever was left behind is refused. */
  async query(config: QueryConfig): Promise<QueryResult> {
    if (this.isOver) throw new Error('the reading is over');
    if (!this.isOpen) {
      this.hasAskedOn = true;
      this.open().catch(ignore);
    }
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
      if (this.isOpen) await this.ask(how === 'COMMIT' ? COMMIT : { text: how });
      else await this.last.catch(ignore);
      this.client.release();
    } catch (error) {
      this.client.release(error as Error);
    }
  }

  private open(): Promise<QueryResult> {
    this.isOpen = true;
    this.isBegun = false;
    return this.ask(this.door);
  }

  private ask(config: QueryConfig): Promise<QueryResult> {
    if (!this.round) {
      this.round = new Round();
      setImmediate(() => this.send());
    }
    const reply = this.round.add(config);
    this.last = reply;
    return reply;
  }

  private send(): void {
    const round = this.round as Round;
    this.round = undefined;
    if (this.isFirst && this.isAnswered) this.isOpen = false;
    else if (!this.isBegun) round.startWith(BEGIN);
    this.isFirst = false;
    this.isBegun = true;
    this.client.query(round as never);
  }
}

const ignore = () => undefined;
