import { AmountInput } from '../../ui/amount-input.js';
import { useWords } from '../../words/words.js';

/** A value a year from and to: one of both is enough. */
export function ValueFields(props: { low: object; high: object; currency: string }) {
  const w = useWords();
  const { low, high, currency } = props;
  return (
    <div className="value-fields">
      <AmountInput label={w('ledger.valueFrom', { currency })} currency={currency} {...low} />
      <AmountInput label={w('ledger.valueTo', { currency })} currency={currency} {...high} />
    </div>
  );
}
