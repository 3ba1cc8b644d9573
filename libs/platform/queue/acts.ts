import { Injectable } from '@nestjs/common';

/** One recurring act of the house itself, at hours of the real clock: sealing, forgetting, cleaning. */
export interface Act {
  name: string;
  run(): Promise<void>;
}

/** The recurring acts by name; their hours stand in the worker's timetable. One worker runs each turn. */
@Injectable()
export class Acts {
  private readonly acts = new Map<string, Act>();

  on(name: string, run: Act['run']): void {
    if (this.acts.has(name)) throw new Error(`two recurring acts of one name: ${name}`);
    this.acts.set(name, { name, run });
  }

  find(name: string): Act | undefined {
    return this.acts.get(name);
  }

  names(): string[] {
    return [...this.acts.keys()];
  }
}
