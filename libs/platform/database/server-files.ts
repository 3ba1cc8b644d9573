import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, readFileSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { ServerAccount } from './server-binaries.js';

const LOG_LIMIT_BYTES = 20_000_000;

/** What a running server writes about itself in `postmaster.pid`. */
export interface RunningServer {
  pid: number;
  port: number;
}

/** Reads `postmaster.pid`; nothing when there is none or the server has not got as far as its port. */
export function runningServer(cluster: string): RunningServer | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 ? { pid, port } : undefined;
}

/** True while a process has this id; one we may not signal is alive too, one that only waits to be reaped is not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // In a container without an init process an orphan stays a zombie for ever.
    const status = `/proc/${pid}/stat`;
    return !existsSync(status) || !/\) Z /.test(readFileSync(status, 'utf8'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // ENOENT: it went between the two questions.
  }
}

/**
 * After a reboot the id in `postmaster.pid` may belong to somebody else's program; PostgreSQL would then refuse to
 * start for ever. The program's name settles it; where nobody can tell it we leave the file alone.
 */
export function isAnotherProgram(pid: number): boolean {
  const name = programName(askedOf(pid));
  return name !== undefined && !name.startsWith('postgres');
}

/** The name of a program as its system tells it: bare, a path, or the first column of a Windows task list. */
export function programName(told: string | null | undefined): string | undefined {
  const line = told?.trim().split(/\r?\n/)[0] ?? '';
  const name = (/^"([^"]*)"/.exec(line)?.[1] ?? line).split('/').at(-1);
  // `tasklist` answers a question about nobody in words, with no quote around the first of them.
  return name === '' || /^[A-Z]+\s*:/.test(line) ? undefined : name;
}

function askedOf(pid: number): string | null {
  const name = `/proc/${pid}/comm`;
  if (existsSync(name)) return readFileSync(name, 'utf8');
  const ask = (program: string, ...words: string[]) =>
    spawnSync(program, words, { encoding: 'utf8', windowsHide: true }).stdout;
  return process.platform === 'win32'
    ? ask('tasklist', '/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH')
    : ask('ps', '-o', 'comm=', '-p', String(pid));
}

/** A port of the loopback interface that nobody listens on just now. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** Gives a directory and all it holds to the server's account, which must own its data. */
export function giveTo(account: ServerAccount, path: string): void {
  if (account.uid === undefined || account.gid === undefined) return;
  // Files are given to numbers without a sign, which macOS's `nobody` would otherwise have.
  chownSync(path, account.uid >>> 0, account.gid >>> 0);
  if (!statSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) giveTo(account, join(path, name));
}

/** The end of the server's log, for the one line that explains a failed start. */
export function lastWords(log: string): string {
  if (!existsSync(log)) return '';
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  return lines.slice(-5).join('\n');
}

/** A log that nobody reads must not fill the disk of a laptop. */
export function trimLog(log: string): void {
  if (existsSync(log) && statSync(log).size > LOG_LIMIT_BYTES) truncateSync(log);
}

/** Removes half-made clusters whose maker was killed during initdb. */
export function sweepDrafts(home: string): void {
  for (const name of readdirSync(home)) {
    const maker = /^postgres\.draft-(\d+)$/.exec(name)?.[1];
    if (maker && !isAlive(Number(maker))) rmSync(join(home, name), { recursive: true, force: true });
  }
}
