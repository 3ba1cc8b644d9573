import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';

/** A deadlock, or a failure to serialise: PostgreSQL undid the whole transaction so that others could go on. */
const CROSSED = /^(40P01|40001)$/;
const REPETITIONS = 2;
/** Long enough for the other to be through, and never the same for two that would cross again. */
const LONGEST_PAUSE_MS = 60;

const attempt = new AsyncLocalStorage<(() => void)[]>();

/** Whether the database undid this work because it crossed another's, and would let it through now. */
export function hasCrossed(error: unknown): boolean {
  return CROSSED.test((error as { code?: string } | undefined)?.code ?? '');
}

/**
 * Does a deed again that crossed another one: it was undone whole, so nothing of it is left. The work opens its own
 * transaction each time, and keeps what must not happen twice (a letter) for {@link onceKept}.
 */
export async function repeated<T>(work: () => Promise<T>): Promise<T> {
  for (let repetitions = 0; ; repetitions += 1) {
    const afterwards: (() => void)[] = [];
    try {
      const result = await attempt.run(afterwards, work);
      for (const act of afterwards) act();
      return result;
    } catch (error) {
      if (!hasCrossed(error) || repetitions === REPETITIONS) throw error;
      await pause(LONGEST_PAUSE_MS * Math.random());
    }
  }
}

/** Does it when the deed under way is kept, and never when it is undone. */
export function onceKept(act: () => void): void {
  const afterwards = attempt.getStore();
  if (!afterwards) throw new Error('no deed is under way here: use repeated');
  afterwards.push(act);
}
