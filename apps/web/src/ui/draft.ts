import { useEffect, useRef } from 'react';

interface Form<V> {
  values: V;
  isDirty: () => boolean;
  setValues: (values: Partial<V>) => void;
}

/**
 * Keeps what was typed through a reload or a dropped connection, on this device only.
 * Returns `forget`, to call once the words have reached their place.
 */
export function useDraft<V extends object>(key: string, form: Form<V>): () => void {
  const restored = useRef(false);
  useEffect(() => {
    if (restored.current) return;
    restored.current = true;
    const kept = localStorage.getItem(`draft:${key}`);
    if (kept) form.setValues(JSON.parse(kept) as Partial<V>);
  });
  useEffect(() => {
    if (restored.current && form.isDirty()) localStorage.setItem(`draft:${key}`, JSON.stringify(form.values));
  }, [key, form, form.values]);
  return () => localStorage.removeItem(`draft:${key}`);
}
