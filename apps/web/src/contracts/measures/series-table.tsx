import { Button, Group, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useOrganisation } from '../../shell/organisation.js';
import { Status, type Tone } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import { CauseForm, DisputeForm, ResolveForm, useMeasureDeed } from './answer-forms.js';
import { useFigureWords } from './figure-words.js';
import { measureQuery } from './queries.js';
import { RecordForm } from './record-form.js';
import type { Judged, Measure, Series } from './shapes.js';
import { VerdictStatus } from './verdict-status.js';

type Asked = { deed: 'dispute' | 'resolve' | 'cause' | 'history' | 'correct'; period: Judged };

const tones: Record<string, Tone> = {
  SUBMITTED: 'soon',
  ACCEPTED: 'good',
  DISPUTED: 'due',
  RESOLVED: 'good',
};

/** Every period in words and figures, with what each side may do about it. */
export function SeriesTable(props: { series: Series; periods: Judged[] }) {
  const w = useWords();
  const say = useFigureWords();
  const [asked, setAsked] = useState<Asked>();
  const { kpi } = props.series;
  const close = () => setAsked(undefined);
  return (
    <div className="table-frame">
      <table className="table cards measure-series">
        <thead>
          <tr>
            <th scope="col">{w('measure.period')}</th>
            <th scope="col" className="number">
              {w('measure.value')}
            </th>
            <th scope="col" className="number">
              {w('measure.target')}
            </th>
            <th scope="col">{w('measure.verdict')}</th>
            <th scope="col">{w('measure.given')}</th>
            <th scope="col">{w('measure.note')}</th>
            <th scope="col">
              <span className="unseen">{w('measure.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {[...props.periods].reverse().map((period) => (
            <tr key={period.period}>
              <td className="cell-main">{say.period(period.period, period.firstDay)}</td>
              <td className="number" data-label={w('measure.value')}>
                {period.measure?.notApplicable ? w('measure.na') : say.value(period.measure?.value, kpi.unit)}
              </td>
              <td className="number" data-label={w('measure.target')}>
                {say.target(period.target, kpi.unit)}
              </td>
              <td>
                <VerdictStatus period={period} />
              </td>
              <td data-label={w('measure.given')}>{period.measure && <Given measure={period.measure} />}</td>
              <td className="measure-note">
                <Note period={period} parts={kpi.parts} />
              </td>
              <td className="cell-act">
                <Acts
                  period={period}
                  ask={(deed) => setAsked({ deed, period })}
                  composite={kpi.isComposite}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked?.deed === 'correct' && (
        <RecordForm kpi={kpi} periods={props.periods} period={asked.period.period} close={close} />
      )}
      {asked?.period.measure && asked.deed === 'dispute' && (
        <DisputeForm measure={asked.period.measure} close={close} />
      )}
      {asked?.period.measure && asked.deed === 'resolve' && (
        <ResolveForm measure={asked.period.measure} close={close} unit={kpi.unit} />
      )}
      {asked?.period.measure && asked.deed === 'cause' && (
        <CauseForm measure={asked.period.measure} close={close} />
      )}
      {asked?.period.measure && asked.deed === 'history' && (
        <History measure={asked.period.measure} unit={kpi.unit} close={close} />
      )}
    </div>
  );
}

function Given({ measure }: { measure: Measure }) {
  const w = useWords();
  return (
    <Status tone={tones[measure.state] ?? 'quiet'}>
      {w.code('measureState', measure.state)} · {w.code('measureSide', measure.side)} ·{' '}
      {w.code('measureChannel', measure.channel)}
    </Status>
  );
}

function Note({ period, parts }: { period: Judged; parts: Series['kpi']['parts'] }) {
  const w = useWords();
  const { measure } = period;
  const said: string[] = [];
  if (measure?.notApplicable)
    said.push(
      [w.code('naReason', measure.notApplicable.code), measure.notApplicable.text]
        .filter(Boolean)
        .join(' : '),
    );
  if (measure?.dispute) {
    said.push(
      w('measure.disputedBy', {
        side: w.code('measureSide', measure.dispute.by),
        reason: measure.dispute.reason,
      }),
    );
    if (measure.dispute.motive)
      said.push(`${w.code('measureResolution', measure.dispute.resolution)} : ${measure.dispute.motive}`);
  }
  if (measure?.cause)
    said.push([w.code('missCause', measure.cause.category), measure.cause.text].filter(Boolean).join(' : '));
  if (measure?.evidence) said.push(measure.evidence);
  for (const part of period.parts ?? []) {
    const name = parts.find(({ id }) => id === part.kpiId)?.name ?? '';
    said.push(
      `${name} : ${w.code('verdict', part.met === null ? 'NOT_APPLICABLE' : part.met ? 'MET' : 'MISSED')}`,
    );
  }
  return said.map((line) => <div key={line}>{line}</div>);
}

/** What the reader's side may do: the other side's figure is accepted or disputed, its own corrected. */
function Acts(props: { period: Judged; ask: (deed: Asked['deed']) => void; composite: boolean }) {
  const w = useWords();
  const { isSupplier, governs, has } = useOrganisation();
  const { measure, met } = props.period;
  const mayMeasure = governs || isSupplier || has('CONTRACT_OWNER', 'BU_LEAD', 'EXECUTIVE');
  if (props.composite) return null;
  const side = isSupplier ? 'supplier' : 'customer';
  const small = { size: 'compact-xs', variant: 'default' } as const;
  if (!measure)
    return mayMeasure ? (
      <Button {...small} onClick={() => props.ask('correct')}>
        {w('measure.record')}
      </Button>
    ) : null;
  const isTheirs = measure.side !== side;
  return (
    <Group gap={4} className="measure-acts">
      {mayMeasure && isTheirs && measure.state === 'SUBMITTED' && <Accept measure={measure} />}
      {mayMeasure && isTheirs && measure.state === 'SUBMITTED' && (
        <Button {...small} onClick={() => props.ask('dispute')}>
          {w('measure.dispute')}
        </Button>
      )}
      {(governs || has('CONTRACT_OWNER')) && measure.state === 'DISPUTED' && (
        <Button {...small} onClick={() => props.ask('resolve')}>
          {w('measure.resolve')}
        </Button>
      )}
      {mayMeasure && !isTheirs && measure.state !== 'DISPUTED' && (
        <Button {...small} onClick={() => props.ask('correct')}>
          {w('measure.correct')}
        </Button>
      )}
      {mayMeasure && met === false && (
        <Button {...small} onClick={() => props.ask('cause')}>
          {w('measure.explain')}
        </Button>
      )}
      {measure.revision > 1 && (
        <Button {...small} variant="subtle" onClick={() => props.ask('history')}>
          {w('measure.history', { n: measure.revision })}
        </Button>
      )}
    </Group>
  );
}

function Accept({ measure }: { measure: Measure }) {
  const w = useWords();
  const deed = useMeasureDeed(measure, 'acceptance');
  return (
    <Button size="compact-xs" loading={deed.isPending} onClick={() => deed.mutate({})}>
      {w('measure.accept')}
    </Button>
  );
}

/** Every figure that was given for the period. */
function History(props: { measure: Measure; unit: string | null; close: () => void }) {
  const w = useWords();
  const say = useFigureWords();
  const { org } = useOrganisation();
  const { data } = useQuery(measureQuery(org, props.measure.id));
  return (
    <Modal
      opened
      onClose={props.close}
      title={w('measure.historyTitle')}
      closeButtonProps={{ 'aria-label': w('act.close') }}
    >
      <ol className="plain-list">
        {(data?.revisions ?? []).map((revision) => (
          <li key={revision.n}>
            <span className="figures">
              {revision.notApplicable
                ? `${w('measure.na')} (${w.code('naReason', revision.notApplicable.code)})`
                : say.value(revision.value, props.unit)}
            </span>
            <span className="dim">
              {[w.day(revision.givenOn), w.code('measureSide', revision.side), revision.motive]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </Modal>
  );
}
