import type { ContractRow } from '../api/shapes.js';
import { Status } from '../ui/status.js';
import { useWords } from '../words/words.js';
import type { ShortItem } from './short-list.js';

/** A contract whose last day to give notice comes near, as a line of a short list. */
export function useNoticeItem(): (contract: ContractRow) => ShortItem {
  const w = useWords();
  return (contract) => ({
    key: contract.id,
    title: contract.title,
    fact: (
      <Status tone="soon">
        {w('item.notice')} · {contract.reference}
      </Status>
    ),
    date: w.day(contract.lastNoticeDate),
    path: `/contracts/${contract.id}`,
  });
}
