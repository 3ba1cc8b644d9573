import { useQuery } from '@tanstack/react-query';
import type { PairCard } from '../api/shapes.js';
import { FreshnessStatus } from '../relationships/freshness.js';
import { now } from '../session/session.js';
import { useOrganisation } from '../shell/organisation.js';
import { dayIn } from '../ui/places.js';
import { Status } from '../ui/status.js';
import { useWords } from '../words/words.js';
import { useNoticeItem } from './notices.js';
import { listsQuery } from './queries.js';
import { ShortList, type ShortItem, ThreeComing } from './short-list.js';

/** The day that a pair's line is about: that of its plan to speak again, while there is one to make or to keep. */
function dayOf({ reactivationPlan: plan, dueOn }: PairCard): string | null {
  if (plan?.state === 'DUE') return plan.dueOn;
  return plan?.state === 'MADE' ? plan.firstCallOn : dueOn;
}

/** In the order of the days that the lines say; one without a day comes last. */
const byDay = (a: string | null, b: string | null) => (a ?? '9').localeCompare(b ?? '9');

function PlanStatus({ plan, today }: { plan: NonNullable<PairCard['reactivationPlan']>; today: string }) {
  const w = useWords();
  if (plan.state === 'MADE') {
    const hasPassed = plan.firstCallOn !== null && plan.firstCallOn < today;
    return <Status tone={hasPassed ? 'due' : 'soon'}>{w('item.planMade')}</Status>;
  }
  if (plan.state === 'TO_COMPLETE') return <Status tone="due">{w('item.planToComplete')}</Status>;
  const isLate = plan.dueOn < today;
  return <Status tone={isLate ? 'late' : 'asleep'}>{w(isLate ? 'item.planLate' : 'item.planDue')}</Status>;
}

/** Slipped, due next, decided: what else the day holds, in three short lists. */
export function ThreeLists() {
  const w = useWords();
  const { org, zone } = useOrganisation();
  const ofNotice = useNoticeItem();
  const { data } = useQuery(listsQuery(org, zone));
  if (!data)
    return (
      <div className="three">
        <ThreeComing />
      </div>
    );
  const today = dayIn(now(), zone);
  const ofPair = (pair: PairCard): ShortItem => ({
    key: pair.id,
    title: pair.supplierName ?? pair.supplierSeat.holder?.name ?? '',
    fact: (
      <>
        {pair.state.startsWith('VACANT') ? (
          <Status tone="late">{w('item.vacant')}</Status>
        ) : pair.reactivationPlan && pair.reactivationPlan.state !== 'DONE' ? (
          <PlanStatus plan={pair.reactivationPlan} today={today} />
        ) : (
          <FreshnessStatus freshness={pair.freshness} />
        )}
        {/* One supplier may have several pairs: the person tells them apart. */}
        {pair.supplierName && pair.supplierSeat.holder && ` · ${pair.supplierSeat.holder.name}`}
      </>
    ),
    date: dayOf(pair) ? w.day(dayOf(pair)) : undefined,
    path: `/relationships/${pair.relationshipId}`,
  });
  const slipped = data.slipped.toSorted((a, b) => byDay(dayOf(a), dayOf(b))).map(ofPair);
  const due: ShortItem[] = [
    ...data.due.map((pair) => ({ on: dayOf(pair), item: ofPair(pair) })),
    ...data.notices.map((contract) => ({
      on: contract.lastNoticeDate,
      item: ofNotice(contract),
    })),
  ]
    .sort((a, b) => byDay(a.on, b.on))
    .map(({ item }) => item);
  const decided: ShortItem[] = data.decided.flatMap((touch) =>
    touch.agreements.map((agreement, index) => ({
      key: `${touch.id}-${index}`,
      title: agreement,
      fact: w('item.agreed', {
        name: touch.participants.find((one) => one.side === 'supplier')?.name ?? w('side.supplier'),
      }),
      date: w.day(touch.heldOn),
      path: `/relationships/${touch.relationshipId}?tab=timeline`,
    })),
  );
  return (
    <div className="three">
      <ShortList title={w('today.slipped')} items={slipped} none={w('today.slippedNone')} />
      <ShortList title={w('today.due')} items={due} none={w('today.dueNone')} />
      <ShortList title={w('today.decided')} items={decided} none={w('today.decidedNone')} />
    </div>
  );
}
