/** As long as a machine that is busy, or put aside for seconds, may take; whoever waits longer waits for nothing. */
const HANG_MS = 100_000;
const STEP_MS = 20;

/** Waits for a fact, never for a time. */
export async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const limit = Date.now() + HANG_MS;
  while (!(await isSo())) {
    if (Date.now() > limit) throw new Error(`never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
