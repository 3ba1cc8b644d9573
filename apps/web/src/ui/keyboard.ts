import { useEffect } from 'react';

/** Whether the keys go into a text: then no single key of ours may act. */
function isTyping(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  return Boolean(element?.closest?.('input, textarea, select, [contenteditable="true"], [role="dialog"]'));
}

/** Single keys and two-key walks (“g r”) of a screen; they rest while someone types or a dialog is open. */
export function useKeys(keys: Record<string, () => void>) {
  useEffect(() => {
    let first = '';
    let since = 0;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const key = event.key === '?' ? '?' : event.key.toLowerCase();
      const walk = first && event.timeStamp - since < 1200 ? `${first} ${key}` : '';
      const act = (walk && keys[walk]) || keys[key];
      const opens = Object.keys(keys).some((known) => known.startsWith(`${key} `));
      first = opens && !walk ? key : '';
      since = event.timeStamp;
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [keys]);
}
