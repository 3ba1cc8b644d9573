import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useOwnWords } from './own-words.js';
import { useWords } from '../words/words.js';
import { amountSaid, readAmount } from './amount.js';

interface Props extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> {
  /** The decimal text of the wire, or what stands there while it cannot be read. */
  value?: string;
  onChange?: (amount: string) => void;
  /** Said after the amount while nobody types. */
  currency?: string | undefined;
}

/** An amount in the reader's own format, exact to the cent. */
export function AmountInput({ value = '', onChange, currency, onFocus, onBlur, error, ...field }: Props) {
  const w = useWords();
  const { locale } = useIntl();
  const [typed, setTyped] = useState<string>();
  const { wrong, handlers } = useOwnWords(() => w('amount.hint'));
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      {...field}
      {...handlers}
      className="figures"
      value={typed ?? amountSaid(value, locale, currency)}
      error={wrong ?? error}
      onFocus={(event) => {
        setTyped(amountSaid(value, locale));
        onFocus?.(event);
      }}
      onChange={(event) => {
        const { value: text } = event.currentTarget;
        const amount = readAmount(text, locale);
        // The browser holds the form back until it can be read, as it does for a field of its own kind.
        event.currentTarget.setCustomValidity(amount === undefined ? w('amount.hint') : '');
        setTyped(text);
        onChange?.(amount ?? text);
      }}
      onBlur={(event) => {
        setTyped(undefined);
        onBlur?.(event);
      }}
    />
  );
}
