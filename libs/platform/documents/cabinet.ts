import type { Readable } from 'node:stream';

/** One file of a cabinet. `writtenAt` is real time, in milliseconds: age decides whether a stray may go. */
export interface Filed {
  key: string;
  writtenAt: number;
}

/** Where bytes lie. Keys are ours (`tenant/ab/sha256`), never a person's words. */
export interface Cabinet {
  /**
   * Whole or not at all; writing what is there already renews its age. Returns when it was written, by which it may be
   * removed again; undefined when it was there, or nobody can tell.
   */
  put(key: string, bytes: Buffer, sha256: string): Promise<number | undefined>;
  /** Undefined when there is no such file. */
  open(key: string): Promise<Readable | undefined>;
  /** Removes what was last written before that instant; true when it did. */
  remove(key: string, writtenBefore: number): Promise<boolean>;
  /** Everything under a prefix that ends with a slash. */
  under(prefix: string): AsyncIterable<Filed>;
}
