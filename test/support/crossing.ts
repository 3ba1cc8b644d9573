import { until } from './waiting.js';

/** Two transactions that meet: the first stops at a point of its work until it is told to go on. */
export class Stop {
  private pass!: () => void;
  private arrive!: () => void;
  readonly reached = new Promise<void>((resolve) => (this.arrive = resolve));
  private readonly passed = new Promise<void>((resolve) => (this.pass = resolve));

  here(): Promise<void> {
    this.arrive();
    return this.passed;
  }

  goOn(): void {
    this.pass();
  }
}

/**
 * Waits until some transaction of this database waits for another's lock.
 * @param forMs how long it must have waited, by the clock of the database
 */
export async function untilSomebodyWaits(
  ask: (sql: string) => Promise<{ many: number }[]>,
  forMs = 0,
): Promise<void> {
  await until(async () => {
    const [row] = await ask(
      `select count(*)::int as many from pg_locks l join pg_stat_activity a on a.pid = l.pid
       where a.datname = current_database() and not l.granted
         and l.waitstart <= clock_timestamp() - make_interval(secs => ${forMs / 1_000})`,
    );
    return (row?.many ?? 0) > 0;
  }, 'somebody who waits for another');
}
