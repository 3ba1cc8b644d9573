import { ConfigurationMistakes } from '#platform/config';
import { DataInUse } from '#platform/database';

/** Ctrl-C reaches us twice, from the terminal and through npm; only a later one means impatience. */
const IMPATIENCE_MS = 1_500;

/**
 * Runs a program until it is told to stop, then drains it. A mistake of the operator ends it with its own
 * plain words; anything unforeseen with the whole error.
 */
export async function liveUntilStopped(start: () => Promise<{ close(): Promise<void> }>): Promise<void> {
  let stoppingSince = 0;
  let running: Promise<{ close(): Promise<void> }> | undefined;
  const stop = async (code: number) => {
    if (stoppingSince) {
      if (Date.now() - stoppingSince > IMPATIENCE_MS) process.exit(130);
      return;
    }
    stoppingSince = Date.now();
    process.stdout.write('\nStopping: finishing what is under way…\n');
    // Told to stop while still starting, we finish the start: half of it cannot be drained.
    const program = await running?.catch(() => undefined);
    await program?.close();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  process.on('uncaughtException', (error) => {
    complain(error);
    void stop(1);
  });
  running = start();
  try {
    await running;
  } catch (error) {
    complain(error);
    process.exit(1);
  }
}

/** The words of an error on the error stream: plain for what the operator can mend, whole otherwise. */
export function complain(error: unknown): void {
  const isPlain = error instanceof ConfigurationMistakes || error instanceof DataInUse;
  const words =
    error instanceof Error ? (isPlain ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`${words}\n`);
}
