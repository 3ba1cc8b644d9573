import { ConfigurationMistakes } from '#platform/config';
import { ChangedMigrations, DataInUse, UnfitServer } from '#platform/database';
import { NoPort } from './free-port.js';
import { UnreachableQueue } from './reachable-queue.js';

/** What the operator can mend, and its message says how. */
const FOR_THE_OPERATOR = [
  ConfigurationMistakes,
  DataInUse,
  ChangedMigrations,
  UnfitServer,
  NoPort,
  UnreachableQueue,
];
/** Ctrl-C reaches us twice, from the terminal and through npm; only a later one means impatience. */
const IMPATIENCE_MS = 1_500;
const PARENT_WATCH_MS = 500;
/** Not there, not found, not answering; wrong password, no access, no such database. */
const NO_DATABASE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  '28P01',
  '28000',
  '3D000',
]);

/**
 * Runs a program until it is told to stop, then drains it. A mistake of the operator ends it with its own
 * plain words; anything unforeseen with the whole error.
 */
export async function liveUntilStopped(start: () => Promise<{ close(): Promise<void> }>): Promise<void> {
  let stoppingSince = 0;
  let running: Promise<{ close(): Promise<void> }> | undefined;
  const stop = async (wanted: number) => {
    let code = wanted;
    if (stoppingSince) {
      if (Date.now() - stoppingSince > IMPATIENCE_MS) process.exit(130);
      return;
    }
    stoppingSince = Date.now();
    process.stdout.write('\nStopping: finishing what is under way…\n');
    // Told to stop while still starting, we finish the start: half of it cannot be drained.
    const program = await running?.catch(() => undefined);
    await program?.close().catch((error: unknown) => {
      complain(error);
      code = 1;
    });
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  process.on('uncaughtException', (error) => {
    complain(error);
    void stop(1);
  });
  stopWithParent(() => void stop(0));
  running = start();
  try {
    await running;
  } catch (error) {
    complain(error);
    process.exit(1);
  }
}

/** npm runs us below a shell that passes no signal on: whoever stops npm stops only the two of them. */
function stopWithParent(stop: () => void): void {
  if (!process.env['npm_lifecycle_event']) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, PARENT_WATCH_MS);
  watch.unref();
}

/** The words of an error on the error stream: plain for what the operator can mend, whole otherwise. */
export function complain(error: unknown): void {
  process.stderr.write(`${wordsOf(error)}\n`);
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (FOR_THE_OPERATOR.some((kind) => error instanceof kind)) return error.message;
  const { code, errors } = error as { code?: string; errors?: Error[] };
  if (code && NO_DATABASE.has(code)) {
    return `The database does not let us in (${error.message || errors?.[0]?.message}). Check DATABASE_URL.`;
  }
  return error.stack ?? error.message;
}
