import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A measured process: where it answers, and what it has cost so far. */
export interface Child {
  port: number;
  /** User and system CPU so far, in seconds. Linux keeps it per process in hundredths of a second. */
  cpuSeconds(): number;
  /** Resident memory, in MiB. */
  residentMiB(): number;
  stop(): Promise<void>;
}

const TICKS_PER_SECOND = 100;

export async function startChild(file: string, settings: object): Promise<Child> {
  const child: ChildProcess = fork(new URL(file, import.meta.url), {
    execArgv: ['--import', new URL('../support/register-typescript.js', import.meta.url).href],
    env: { ...process.env, LOG_LEVEL: 'fatal' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  child.send(settings);
  const { port } = await new Promise<{ port: number }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { port: number }));
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });
  const pid = child.pid as number;
  return {
    port,
    cpuSeconds: () => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
    },
    residentMiB: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024,
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit');
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}
