import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../api/client.js';
import type { components } from '../api/schema.js';
import { now } from '../session/session.js';
import { useOrganisation } from '../shell/organisation.js';
import { dayIn } from '../ui/places.js';
import { Status, type Tone } from '../ui/status.js';
import { useWords } from '../words/words.js';
import { ShortList, type ShortItem } from './short-list.js';

type Owed = components['schemas']['Expectation'];
export type OwedList = components['schemas']['ExpectationList'];

/** The page of the contract on which each kind is done. */
const tabs: Record<string, string> = { AMENDMENT_SIGNATURE: 'amendments', NEGOTIATION_ITEM: 'amendments' };
const ofOutcomes = new Set(['KPI_APPROVAL', 'MEASURE_DISPUTED']);

function placeOf({ kind, id, contract }: Owed): string {
  const root = `/contracts/${contract.id}`;
  if (kind === 'OPINION') return root;
  if (kind === 'MEASURE') return `${root}/kpis/${id}`;
  if (kind === 'MANDATE') return `${root}/amendments/${id}`;
  if (kind === 'AMENDMENT') return `${root}/amendments/amendment/${id}`;
  return `${root}/${tabs[kind] ?? (ofOutcomes.has(kind) ? 'outcomes' : 'obligations')}`;
}

/** A supplier is told what its contracts expect of it; a customer what their own contracts, or their name, make theirs. */
export const owedQuery = (org: string, isSupplier: boolean) =>
  queryOptions({
    queryKey: [org, 'today', 'owed'],
    queryFn: () => api.get<OwedList>(`/orgs/${org}/expectations`, { mine: !isSupplier }),
  });

/** One line of what is owed, wherever it stands. */
export function useOwedItem(): (owed: Owed) => ShortItem {
  const w = useWords();
  const { zone } = useOrganisation();
  const today = dayIn(now(), zone);
  const tone = ({ kind, state, on }: Owed): Tone => {
    if (state === 'LATE' || state === 'BREACHED' || (kind === 'REVIEW_CLAUSE' && on && on < today))
      return 'late';
    return state === 'UPCOMING' || state === 'SCHEDULED' ? 'quiet' : 'due';
  };
  return (owed) => ({
    key: `${owed.kind}-${owed.id}`,
    title: owed.title,
    fact: (
      <Status tone={tone(owed)}>
        {w.code('owed', owed.kind)} · {owed.contract.reference}
      </Status>
    ),
    date: owed.on ? w.day(owed.on) : undefined,
    path: placeOf(owed),
  });
}

/**
 * What the contracts make each side expect of the other, for a supplier.
 * @param follows a list of what is expected stands above: this one is then named after its contracts
 */
export function OwedByContract({ follows }: { follows: boolean }) {
  const w = useWords();
  const { org, isSupplier } = useOrganisation();
  const { data } = useQuery(owedQuery(org, isSupplier));
  const item = useOwedItem();
  if (!data) return null;
  return (
    <div className="two owed">
      <ShortList
        title={w(follows ? 'today.owedByUs' : 'today.expected')}
        items={data.ofUs.map(item)}
        none={w(follows ? 'today.owedNone' : 'today.expectedNone')}
      />
      <ShortList title={w('today.owedToUs')} items={data.ofThem.map(item)} none={w('today.owedNone')} />
    </div>
  );
}
