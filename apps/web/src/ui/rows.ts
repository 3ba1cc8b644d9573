import { useMemo, useRef } from 'react';
import { useKeys } from './keyboard.js';

/**
 * J and K walk the rows of a list by moving the focus between their links, so that Enter, and every
 * assistive technology, already knows what to do. `peek` is told the row's `data-row`.
 */
export function useRowKeys<E extends HTMLElement>(peek?: (row: string) => void) {
  const list = useRef<E>(null);
  const keys = useMemo(() => {
    const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const step = (by: number) => {
      const all = links();
      const at = all.indexOf(document.activeElement as HTMLElement);
      const next =
        all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.max(0, Math.min(all.length - 1, at + by))];
      next?.focus();
      next?.scrollIntoView({ block: 'nearest' });
    };
    return {
      j: () => step(1),
      k: () => step(-1),
      ...(peek && {
        p: () => {
          const row = (document.activeElement as HTMLElement | null)?.dataset.row;
          if (row) peek(row);
        },
      }),
    };
  }, [peek]);
  useKeys(keys);
  return list;
}
