import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.js';
import type { components } from '../api/schema.js';
import { now } from '../session/session.js';
import { useOrganisation } from '../shell/organisation.js';
import { dayIn } from '../ui/places.js';
import { Status, type Tone } from '../ui/status.js';
import { useWords } from '../words/words.js';
import { ShortList, type ShortItem } from './short-list.js';

type Owed = components['schemas']['Expectation'];

/** The page of the contract on which each kind is done. */
const tabs: Record<string, string> = { AMENDMENT_SIGNATURE: 'amendments', NEGOTIATION_ITEM: 'amendments' };
const ofOutcomes = new Set(['KPI_APPROVAL', 'MEASURE_DISPUTED']);

function placeOf({ kind, contract }: Owed): string {
  if (kind === 'OPINION') return `/contracts/${contract.id}`;
  return `/contracts/${contract.id}/${tabs[kind] ?? (ofOutcomes.has(kind) ? 'outcomes' : 'obligations')}`;
}

/**
 * What the contracts make each side expect of the other; an owner's own contracts alone.
 * @param follows a list of what is expected stands above: this one is then named after its contracts
 */
export function OwedByContract({ follows }: { follows?: boolean }) {
  const w = useWords();
  const { org, zone, address, isSupplier } = useOrganisation();
  const { data } = useQuery({
    queryKey: [org, 'today', 'owed'],
    queryFn: () =>
      api.get<components['schemas']['ExpectationList']>(address('/expectations'), { mine: !isSupplier }),
  });
  const today = dayIn(now(), zone);
  const tone = ({ kind, state, on }: Owed): Tone => {
    if (state === 'LATE' || state === 'BREACHED' || (kind === 'REVIEW_CLAUSE' && on && on < today))
      return 'late';
    return state === 'UPCOMING' || state === 'SCHEDULED' ? 'quiet' : 'due';
  };
  const item = (owed: Owed): ShortItem => ({
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
  if (!data) return null;
  if (!isSupplier && data.ofUsCount + data.ofThemCount === 0) return null;
  return (
    <div className="two owed">
      <ShortList
        title={w(isSupplier && !follows ? 'today.expected' : 'today.owedByUs')}
        items={data.ofUs.map(item)}
        none={w(isSupplier && !follows ? 'today.expectedNone' : 'today.owedNone')}
      />
      <ShortList title={w('today.owedToUs')} items={data.ofThem.map(item)} none={w('today.owedNone')} />
    </div>
  );
}
