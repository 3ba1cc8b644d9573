/**
 * Several questions on one connection, sent without waiting for each other. It answers when all have answered, also
 * after a refusal: a scope must not end while one of its questions is still on the way.
 */
export async function together<T extends readonly unknown[]>(
  ...asked: { [K in keyof T]: Promise<T[K]> }
): Promise<T> {
  const settled = await Promise.allSettled(asked);
  const refused = settled.find((one) => one.status === 'rejected');
  if (refused) throw refused.reason;
  return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value) as unknown as T;
}
