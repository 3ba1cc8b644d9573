import { useState, type FormEvent } from 'react';

/**
 * What the browser finds wrong with a field, said beside it in our words instead of in a bubble of its own.
 * @param words what to say of what stands in the field
 */
export function useOwnWords(words: (value: string) => string) {
  const [wrong, setWrong] = useState<string>();
  return {
    wrong,
    handlers: {
      onInvalid: (event: FormEvent<HTMLInputElement>) => {
        event.preventDefault();
        // The first of them takes the reader there, as the bubble would have.
        const field = event.currentTarget;
        if (field.form?.querySelector(':invalid:not(fieldset)') === field) field.focus();
        setWrong(words(field.value));
      },
      onInput: () => setWrong(undefined),
    },
  };
}
