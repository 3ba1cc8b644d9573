import { says } from './saying.js';

/**
 * A GET that writes: it keeps the answer it gave (the call of the day is frozen by the first look), or its reading is
 * audited. It leaves the read-only, pipelined path for the awaited one.
 */
export const Writing = () => says({ isWriting: true });
