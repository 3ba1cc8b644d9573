import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.js';
import type { components } from '../api/schema.js';
import { useOrganisation } from '../shell/organisation.js';
import { Status, type Tone } from '../ui/status.js';
import { useWords } from '../words/words.js';
import { ShortList, type ShortItem, ThreeComing } from './short-list.js';

type Unit = components['schemas']['UnitScreen'];
type Kpi = Unit['outcomes'][number]['kpis'][number];

const needTones: Record<string, Tone> = { OPEN: 'due', IN_OPPORTUNITY: 'soon' };

/** The missed come first: they are what one speaks of; then what nobody measured, then what goes well. */
const rank = ({ last }: Kpi) => (last?.isMet === false ? 0 : last?.isMet === true ? 2 : 1);
const standing = ({ last }: Kpi) =>
  last?.isMet === false ? 'missed' : last?.isMet === true ? 'met' : 'notMeasured';
const tones = { met: 'good', missed: 'late', notMeasured: 'quiet' } as const;

/** The day of whoever leads a unit: what they are asked, what their people need, what the contracts bring them. */
export function UnitLists({ asked }: { asked: ShortItem[] }) {
  const w = useWords();
  const { org, address } = useOrganisation();
  const { data } = useQuery({
    queryKey: [org, 'my-unit'],
    queryFn: () => api.get<Unit>(address('/my-unit')),
  });
  if (!data) return <ThreeComing />;
  const campaigns = data.campaigns
    .filter(({ state }) => state === 'OPEN')
    .map((campaign) => ({
      key: campaign.id,
      title: campaign.title,
      fact: (
        <Status tone="due">
          {w('owed.FEEDBACK')} · {campaign.contract.reference}
        </Status>
      ),
      date: w.day(campaign.closesOn),
      path: `/contracts/${campaign.contract.id}/reviews/campaign/${campaign.id}`,
    }));
  const needs = data.needs
    .filter(({ state }) => state in needTones)
    .map((need) => ({
      key: need.id,
      title: need.statement,
      fact: (
        <Status tone={needTones[need.state] ?? 'quiet'}>
          {w.code('unit.need', need.state)} · {need.contract.reference}
        </Status>
      ),
      date: w.day(need.raisedOn),
      path: '/needs',
    }));
  const outcomes = data.outcomes
    .flatMap(({ contract, kpis }) => kpis.map((kpi) => ({ contract, kpi })))
    .filter(({ kpi }) => kpi.state === 'ACTIVE')
    .sort((a, b) => rank(a.kpi) - rank(b.kpi))
    .map(({ contract, kpi }) => ({
      key: kpi.id,
      title: kpi.name,
      fact: (
        <Status tone={tones[standing(kpi)]}>
          {w(`unit.${standing(kpi)}`)} · {contract.reference}
        </Status>
      ),
      date: kpi.last ? w.day(kpi.last.lastDay) : undefined,
      path: `/contracts/${contract.id}/kpis/${kpi.id}`,
    }));
  return (
    <>
      <ShortList
        title={w('today.expected')}
        items={[...asked, ...campaigns]}
        none={w('today.expectedNone')}
      />
      <ShortList title={w('today.outcomes')} items={outcomes} none={w('today.outcomesNone')} />
      <ShortList title={w('today.needs')} items={needs} none={w('today.needsNone')} />
    </>
  );
}
