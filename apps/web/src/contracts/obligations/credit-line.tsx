import { Button, Group, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DeedForm } from '../../session/deed-form.js';
import { useDeed } from '../../shell/deed.js';
import { Status, type Tone } from '../../ui/status.js';
import { Why } from '../../ui/why.js';
import { useWords } from '../../words/words.js';
import type { Standing } from '../standing.js';
import { AskWaiver, Do, Say } from './say.js';
import type { CreditPage } from './shapes.js';

const tones: Record<CreditPage['state'], Tone> = {
  NIL: 'quiet',
  COMPUTED: 'soon',
  NOTIFIED: 'due',
  ACCEPTED: 'good',
  CONTESTED: 'late',
  INVOICED: 'good',
  OFFSET: 'good',
  RECOVERED: 'good',
  WAIVED: 'asleep',
  CANCELLED: 'asleep',
};

/** One amount, how it came about, and what may be done about it next. */
export function CreditLine({ credit, standing }: { credit: CreditPage; standing: Standing }) {
  const w = useWords();
  const { amount, rawAmount } = credit;
  const isCapped = amount.amount !== rawAmount.amount;
  return (
    <li className="duty">
      <div className="cap-words">
        <p className="duty-title">
          {credit.title}
          {credit.period && <span className="dim figures"> · {credit.period}</span>}
        </p>
        <span className="duty-money figures">
          <Why
            label={w('credit.why')}
            figure={<span className="why-figure">{w.money(amount.amount, amount.currency)}</span>}
            width={340}
          >
            <p className="why-title">{w('credit.why')}</p>
            {credit.why.map((step, at) => (
              <p key={at}>{stepSentence(w, step, amount.currency)}</p>
            ))}
            <p className="why-note">
              {w('credit.breachDays', { from: w.day(credit.breachFrom), to: w.day(credit.breachTo) })}
            </p>
          </Why>
        </span>
      </div>
      <div className="duty-when">
        <Status tone={tones[credit.state]}>{w(`credit.state.${credit.state}`)}</Status>
        {isCapped && credit.state !== 'NIL' && (
          <span className="dim">
            {w('credit.capped', { raw: w.money(rawAmount.amount, rawAmount.currency) })}
          </span>
        )}
        {credit.settlementReference && <span className="dim mono">{credit.settlementReference}</span>}
      </div>
      {credit.contestReason && (
        <div className="duty-evidence">
          <p>{w('credit.contestedFor', { reason: credit.contestReason })}</p>
          {credit.contestAnswer && <p>{w('credit.answered', { reason: credit.contestAnswer })}</p>}
        </div>
      )}
      <Deeds credit={credit} standing={standing} />
    </li>
  );
}

function stepSentence(
  w: ReturnType<typeof useWords>,
  step: CreditPage['why'][number],
  currency: string,
): string {
  const money = new Set(['base', 'amount', 'limit', 'used']);
  const values = Object.entries(step.params).map(([name, value]) => [
    name,
    money.has(name) ? w.money(String(value), currency) : typeof value === 'number' ? value : String(value),
  ]);
  return w.code('credit.step', step.code, Object.fromEntries(values) as Record<string, string | number>);
}

function Deeds({ credit, standing }: { credit: CreditPage; standing: Standing }) {
  const here = `/credits/${credit.id}`;
  const { state } = credit;
  if (standing.isSupplier)
    return (
      (state === 'NOTIFIED' || state === 'CONTESTED') && (
        <Group gap={6}>
          <Do act="credit.accept" path={`${here}/acceptance`} isMain />
          {state === 'NOTIFIED' && (
            <Say act="credit.contest" label="credit.contestWhy" path={`${here}/contest`} field="reason" />
          )}
        </Group>
      )
    );
  if (!standing.writes) return null;
  return (
    <Group gap={6}>
      {state === 'COMPUTED' && <Do act="credit.notify" path={`${here}/notification`} isMain />}
      {state === 'CONTESTED' && (
        <>
          <Say
            act="credit.uphold"
            label="credit.answerWhy"
            path={`${here}/answer`}
            field="reason"
            more={{ stands: true }}
          />
          <Say
            act="credit.giveWay"
            label="credit.answerWhy"
            path={`${here}/answer`}
            field="reason"
            more={{ stands: false }}
          />
        </>
      )}
      {state === 'ACCEPTED' && <Settle path={`${here}/settlement`} />}
      {(state === 'INVOICED' || state === 'OFFSET') && (
        <Do act="credit.recover" path={`${here}/recovery`} isMain />
      )}
      {['COMPUTED', 'NOTIFIED', 'ACCEPTED', 'CONTESTED'].includes(state) && (
        <AskWaiver act="credit.askWaiver" path={`${here}/waiver-request`} />
      )}
    </Group>
  );
}

/** By an invoice of its own, or taken off a payment. */
function Settle({ path }: { path: string }) {
  const w = useWords();
  const [isOpen, setOpen] = useState(false);
  const [by, setBy] = useState<'INVOICED' | 'OFFSET'>('OFFSET');
  const [reference, setReference] = useState('');
  const act = useDeed(() => setOpen(false));
  return (
    <>
      <Button size="compact-sm" onClick={() => setOpen(true)}>
        {w('credit.settle')}
      </Button>
      {isOpen && (
        <DeedForm
          title={w('credit.settle')}
          close={() => setOpen(false)}
          submit={() => act.mutate({ path, body: { by, reference } })}
          submitLabel={w('credit.settle')}
          deed={act}
        >
          <SegmentedControl
            aria-label={w('credit.settle')}
            value={by}
            onChange={(value) => setBy(value as typeof by)}
            data={(['OFFSET', 'INVOICED'] as const).map((value) => ({
              value,
              label: w(`credit.by.${value}`),
            }))}
          />
          <TextInput
            label={w('credit.reference')}
            required
            withAsterisk={false}
            maxLength={200}
            data-autofocus
            value={reference}
            onChange={(event) => setReference(event.currentTarget.value)}
          />
        </DeedForm>
      )}
    </>
  );
}
