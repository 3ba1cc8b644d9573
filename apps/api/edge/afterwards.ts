/**
 * An answer that takes its time once everything is known: a printed document, a file from a store. The way in makes it
 * when the transaction is over, so that no connection to the database waits for a press or a disk. For reads only: the
 * reply to a deed is kept with the deed.
 */
export class Afterwards<T = unknown> {
  constructor(readonly make: () => Promise<T>) {}
}
