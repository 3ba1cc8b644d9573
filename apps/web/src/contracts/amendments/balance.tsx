import { useWords } from '../../words/words.js';
import type { Balance } from './shapes.js';

/** The beam tips towards whoever gets more; the figures stand beside it in words. */
export function BalancePicture(props: {
  balance: Balance;
  currency: string;
  title?: string;
  quiet?: boolean;
}) {
  const w = useWords();
  const { ratio, verdict, customerGets, supplierGets, unvalued } = props.balance;
  const [ours, theirs] = [Number(customerGets ?? 0), Number(supplierGets ?? 0)];
  const tilt = ratio === null ? 0 : (1 - ratio) * 14 * (ours > theirs ? -1 : 1);
  const said =
    ratio === null
      ? w('ledger.unquantified')
      : w(`ledger.${verdict as 'BALANCED' | 'UNBALANCED'}`, { ratio });
  return (
    <figure className={`balance balance-${verdict.toLowerCase()}`} data-quiet={props.quiet || undefined}>
      {props.title && <figcaption>{props.title}</figcaption>}
      <svg viewBox="0 0 120 62" width="120" role="img" aria-label={said}>
        <path className="balance-foot" d="M60 20 50 56h20Z" />
        <g transform={`rotate(${tilt} 60 20)`}>
          <rect className="balance-beam" x="12" y="18.500" width="96" height="3" rx="1.5" />
          <path className="balance-pan" d="M6 34h28a14 9 0 0 1-28 0Z" />
          <path className="balance-pan" d="M86 34h28a14 9 0 0 1-28 0Z" />
          <path className="balance-cord" d="M20 20 7 34M20 20l13 14M100 20 87 34M100 20l13 14" />
        </g>
      </svg>
      <p className="balance-figure figures">{ratio === null ? '—' : w.number(ratio)}</p>
      <p className="balance-word">{said}</p>
      <dl className="balance-sides">
        <div>
          <dt>{w('ledger.customerGets')}</dt>
          <dd className="figures">{w.money(customerGets, props.currency)}</dd>
        </div>
        <div>
          <dt>{w('ledger.supplierGets')}</dt>
          <dd className="figures">{w.money(supplierGets, props.currency)}</dd>
        </div>
      </dl>
      {unvalued > 0 && <p className="balance-note">{w('ledger.unvalued', { n: unvalued })}</p>}
    </figure>
  );
}
