import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';

/** A piece of a page, as pdfmake takes it: text, stacks, columns, tables, lists. Data only, no functions. */
export type Printed = string | PrintedNode | Printed[];

export interface PrintedNode {
  [property: string]: unknown;
  text?: Printed;
  /** One of the house's styles (`title`, `lead`, `h1`, `h2`, `h3`, `small`, `term`, `head`) or of the definition's own. */
  style?: string | string[];
}

/**
 * What to print: pdfmake's document definition without functions, since it goes to another thread. Tables look like the
 * product's with `layout: 'rows'`.
 */
export interface Definition {
  content: Printed;
  styles?: Record<string, object>;
  pageOrientation?: 'portrait' | 'landscape';
  [property: string]: unknown;
}

/** What stands on each page and in the file's properties. */
export interface Letterhead {
  title: string;
  /** The organisation whose paper it is. */
  organisation: string;
  locale: 'fr' | 'en';
  /** Kept in the file's properties: an instant of the business clock, ISO 8601. */
  madeAt: string;
}

/** A page that nobody has finished by then is a fault, and must not keep a thread for ever. */
const LONGEST_MS = 60_000;
/** How many are set in type at once; the next ones wait, so that printing cannot take every processor. */
const PRESSES = 2;

/** Clean printed matter: a definition in, a PDF out, made in a thread of its own. It knows no domain. */
@Injectable()
export class Pdf {
  private busy = 0;
  private readonly waiting: (() => void)[] = [];

  /** @throws when the definition cannot be printed */
  async render(definition: Definition, letterhead: Letterhead): Promise<Buffer> {
    if (this.busy >= PRESSES) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.busy++;
    try {
      return await press(definition, letterhead);
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.busy--;
    }
  }
}

function press(definition: Definition, letterhead: Letterhead): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // What the process was started with (test runners, loaders) is no business of this thread.
    const thread = new Worker(shipped('./press.js'), {
      workerData: { definition, letterhead },
      execArgv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    const late = setTimeout(() => fail(new Error('printing took too long')), LONGEST_MS);
    const fail = (error: Error) => {
      clearTimeout(late);
      void thread.terminate();
      reject(error);
    };
    thread.once('message', (bytes: Uint8Array) => {
      clearTimeout(late);
      resolve(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
      void thread.terminate();
    });
    thread.once('error', fail);
    thread.once('exit', (code) => code !== 0 && fail(new Error(`the press stopped with ${code}`)));
  });
}

/** A file beside this one in the source tree, which is shipped: the build emits TypeScript alone. */
function shipped(file: string): URL {
  return new URL(file, import.meta.url.replace(/\/dist\/libs\/(?!.*\/dist\/libs\/)/, '/libs/'));
}
