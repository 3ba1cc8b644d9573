const key = (token: string) => `feedback:${token}`;

/** A number that this browser draws for one campaign, so that it answers once; it says nothing else about anybody. */
export function markerOf(token: string): string {
  const kept = localStorage.getItem(key(token));
  if (kept) return kept.replace(/^done:/, '');
  const drawn = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  localStorage.setItem(key(token), drawn);
  return drawn;
}

export const hasAnswered = (token: string) => localStorage.getItem(key(token))?.startsWith('done:') ?? false;
export const noteAnswered = (token: string) => localStorage.setItem(key(token), `done:${markerOf(token)}`);
