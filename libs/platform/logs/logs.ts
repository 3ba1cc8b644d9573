import { AsyncLocalStorage } from 'node:async_hooks';
import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';

type Fields = Record<string, string | number | boolean | null | undefined>;

const context = new AsyncLocalStorage<Fields>();

const WARNING = 40;

/**
 * In service, lines leave together, ten times a second: a write of its own costs a short request a tenth of its work.
 * What went wrong is written at once, and so is the rest when the process ends.
 */
const isInService = process.env['NODE_ENV'] === 'production';
const output = pino.destination({
  dest: 1,
  sync: true,
  ...(isInService ? { minLength: 4_096, periodicFlush: 100 } : {}),
});
if (isInService) process.on('exit', flush);

/** A level that does not exist is told with the other mistakes of the configuration, which this must live to see. */
function levelOf(asked: string | undefined): string | undefined {
  return asked === 'silent' || (asked && asked in pino.levels.values) ? asked : undefined;
}

function flush(): void {
  try {
    output.flushSync();
  } catch {
    // Nobody reads any more; whoever writes has nobody to tell.
  }
}

/**
 * One JSON line per fact on standard output. Never a secret, an address or a personal text: callers log ids and
 * codes, and what slips through under a telling name is removed here.
 */
export const log = pino(
  {
    level: levelOf(process.env['LOG_LEVEL']) ?? (process.env['NODE_ENV'] === 'test' ? 'warn' : 'info'),
    base: { service: 'rekindle' },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: {
      paths: ['password', 'token', 'secret', 'email', '*.password', '*.token', '*.email'],
      remove: true,
    },
    serializers: { err: fault },
    mixin: () => ({ ...context.getStore() }),
    hooks: {
      logMethod(line, method, level) {
        method.apply(this, line);
        if (isInService && level >= WARNING) flush();
      },
    },
  },
  output,
);

/**
 * What failed and where, and nothing of what it was told: an error of the database carries its statement's values with
 * it, and those of the row it met.
 */
export function fault(error: Error): Record<string, unknown> {
  const { type, message, stack, code, constraint } = pino.stdSerializers.err(error) as Record<
    string,
    unknown
  >;
  return { type, code, constraint, message, stack };
}

/** Everything logged while the work runs carries these fields, such as the tenant and the job. */
export function logged<T>(fields: Fields, work: () => T): T {
  return context.run({ ...context.getStore(), ...fields }, work);
}

/** Nest's own lines in the same form. */
export class NestLog implements LoggerService {
  log(message: unknown, ...rest: unknown[]): void {
    log.debug({ part: last(rest) }, String(message));
  }
  error(message: unknown, ...rest: unknown[]): void {
    log.error({ part: last(rest), ...(message instanceof Error ? { err: message } : {}) }, String(message));
  }
  warn(message: unknown, ...rest: unknown[]): void {
    // The standalone process holds two applications, API and worker, each with a data source of the same name.
    if (last(rest) === 'DataSourceNameRegistry') return;
    log.warn({ part: last(rest) }, String(message));
  }
  debug(message: unknown, ...rest: unknown[]): void {
    log.debug({ part: last(rest) }, String(message));
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    log.trace({ part: last(rest) }, String(message));
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    log.fatal({ part: last(rest) }, String(message));
  }
}

function last(rest: unknown[]): string | undefined {
  const part = rest.at(-1);
  return typeof part === 'string' ? part : undefined;
}
