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

/** Waits until some transaction of this database waits for another's lock. */
export async function untilSomebodyWaits(ask: (sql: string) => Promise<{ many: number }[]>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const [row] = await ask(
      `select count(*)::int as many from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (row?.many) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('nobody waited for anybody');
}
