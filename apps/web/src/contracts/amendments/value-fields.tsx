import { TextInput, type TextInputProps } from '@mantine/core';
import { useWords } from '../../words/words.js';

/** An amount in digits, with two decimals at the most. */
export function AmountInput(field: TextInputProps) {
  const w = useWords();
  return (
    <TextInput inputMode="decimal" pattern="\d{1,16}(\.\d{1,2})?" title={w('ledger.amountHint')} {...field} />
  );
}

/** A value a year from and to: one of both is enough. */
export function ValueFields(props: { low: object; high: object; currency: string }) {
  const w = useWords();
  const { low, high, currency } = props;
  return (
    <div className="value-fields">
      <AmountInput label={w('ledger.valueFrom', { currency })} {...low} />
      <AmountInput label={w('ledger.valueTo', { currency })} {...high} />
    </div>
  );
}
