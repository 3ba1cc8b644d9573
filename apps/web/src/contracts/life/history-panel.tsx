import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { rowsOf } from '../../api/pages.js';
import { useOrganisation } from '../../shell/organisation.js';
import { More } from '../../ui/more.js';
import { Panel } from '../../ui/page.js';
import { useWords, type Words } from '../../words/words.js';
import { useFigureWords } from '../measures/figure-words.js';
import { historyQuery } from './queries.js';
import type { ContractEvent, Life } from './shapes.js';

/** Everything that happened to the contract, newest first. */
export function HistoryPanel({ life }: { life: Life }) {
  const w = useWords();
  const { org, zone } = useOrganisation();
  const list = useInfiniteQuery(historyQuery(org, life.id, life.history));
  const say = useFigureWords();
  const events = rowsOf(list);
  const told = useMemo(() => toldOnce(events), [events]);
  const measured = ({ period, lastDay, value }: Record<string, unknown>) => [
    typeof period === 'string' && typeof lastDay === 'string' ? say.period(period, lastDay) : '',
    typeof value === 'string' ? say.value(value) : '',
  ];
  return (
    <Panel title={w('life.history')}>
      {events.length === 0 ? (
        <p className="empty-text">{w('life.historyNone')}</p>
      ) : (
        <ol className="timeline">
          {told.map(({ event, accepted }) => (
            <li key={event.id}>
              <time dateTime={event.at} className="figures">
                {w.instant(event.at, zone)}
              </time>
              <div>
                <p className="timeline-title">{w.code('event', event.name)}</p>
                <p className="timeline-facts">
                  {[...factsOf(w, event.facts), ...measured(event.facts), accepted ? w('life.accepted') : '']
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
      <More of={list} />
    </Panel>
  );
}

const verdicts = new Set(['outcome.met', 'outcome.missed']);

/**
 * A figure is recorded, judged and, where nobody objects, accepted: three events, one thing to read. The verdict
 * stands for the recording, and a plain acceptance is a word on its line. What is read of the others by their
 * measure alone gets the name of its KPI from a neighbour.
 */
function toldOnce(events: ContractEvent[]): { event: ContractEvent; accepted: boolean }[] {
  const measureOf = ({ facts }: ContractEvent) => facts['measureId'] as string | undefined;
  const of = (wanted: (event: ContractEvent) => boolean) => new Set(events.filter(wanted).map(measureOf));
  const judged = of(({ name }) => verdicts.has(name));
  const recorded = of(({ name }) => name === 'measure.recorded');
  const accepted = of(({ name }) => name === 'measure.accepted');
  const known = new Map(
    events.filter(({ facts }) => facts['kpi']).map(({ facts }) => [facts['kpiId'], facts['kpi']]),
  );
  return events
    .filter((event) => {
      const measure = measureOf(event);
      if (event.name === 'measure.recorded') return !judged.has(measure);
      return event.name !== 'measure.accepted' || !(judged.has(measure) || recorded.has(measure));
    })
    .map((event) => ({
      event: { ...event, facts: { kpi: known.get(event.facts['kpiId']), ...event.facts } },
      accepted:
        (verdicts.has(event.name) || event.name === 'measure.recorded') && accepted.has(measureOf(event)),
    }));
}

/** What an event adds to its title, where it is something a person would read. */
function factsOf(w: Words, facts: Record<string, unknown>): string[] {
  const text = (key: string) => (typeof facts[key] === 'string' ? (facts[key] as string) : '');
  const day = text('effectiveOn') || text('endOn') || text('dueOn') || text('until') || text('on');
  return [
    typeof facts['number'] === 'number' ? w('contract.amendment', { n: facts['number'] }) : '',
    w.code('exit', text('code')),
    w.code('stakeholderRole', text('role')),
    text('title') || text('name') || text('statement') || text('kpi'),
    text('reason'),
    /^\d{4}-\d\d-\d\d$/.test(day) ? w.day(day) : '',
  ].filter((said) => said !== '');
}
