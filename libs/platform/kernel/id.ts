import { v7, validate } from 'uuid';

/**
 * A new UUIDv7. Made in Node and not by the database, so that an aggregate can tell its events before it is stored;
 * version 7 because it grows with time, which keeps the primary key index compact.
 */
export function newId(): string {
  return v7();
}

/** True for any well-formed UUID: what arrives in an address is checked before it reaches SQL. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && validate(text);
}
