import { Button, Group, SegmentedControl, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.js';
import { Refused } from '../../session/door.js';
import { useDeed, useFreshening } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { Status } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import { allSeats, type KpiPage, type Seat } from './shapes.js';

/** IT, the business and the supplier around one definition: who has agreed, and what they say to each other. */
export function ThreeSeats({ kpi }: { kpi: KpiPage }) {
  const w = useWords();
  const { address } = useOrganisation();
  const freshen = useFreshening();
  const approve = useMutation({
    mutationFn: (seat: Seat) =>
      api.post(address(`/kpis/${kpi.id}/approvals`), { seat }, { version: kpi.version }),
    onSettled: freshen,
  });
  const isOpen = kpi.state !== 'DRAFT' && kpi.state !== 'RETIRED';
  return (
    <section aria-label={w('kpi.coConstruction')}>
      <h3 className="small-head">
        {w('kpi.coConstruction')} <span className="dim">{w('kpi.versionN', { n: kpi.newest })}</span>
      </h3>
      <ul className="three-seats">
        {allSeats.map((seat) => {
          const on = kpi.definition.approvals[seat];
          const isNeeded = seat !== 'SUPPLIER' || kpi.isContractual;
          return (
            <li key={seat} className="one-seat">
              <strong>{w(`kpi.seat.${seat}`)}</strong>
              {on ? (
                <Status tone="good">{w('kpi.approvedOn', { on: w.day(on) })}</Status>
              ) : (
                <Status tone={isNeeded && isOpen ? 'soon' : 'quiet'}>
                  {isNeeded ? w(isOpen ? 'kpi.awaited' : 'kpi.notAsked') : w('kpi.notNeeded')}
                </Status>
              )}
              {!on && isOpen && kpi.seats.includes(seat) && (
                <Button size="compact-sm" loading={approve.isPending} onClick={() => approve.mutate(seat)}>
                  {w('kpi.approve')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <Refused error={approve.error} />
      <ul className="remarks">
        {kpi.remarks.map((remark) => (
          <li key={remark.id}>
            <span className="dim">
              {w(`kpi.seat.${remark.seat}`)}
              {remark.by && ` · ${remark.by}`} · {w.day(remark.on)}
              {remark.kind === 'COUNTER_PROPOSAL' && ` · ${w('kpi.remark.COUNTER_PROPOSAL')}`}
            </span>
            <p>{remark.text}</p>
          </li>
        ))}
      </ul>
      {kpi.seats.length > 0 && kpi.state !== 'RETIRED' && <Remark kpi={kpi} />}
    </section>
  );
}

function Remark({ kpi }: { kpi: KpiPage }) {
  const w = useWords();
  const [text, setText] = useState('');
  const [kind, setKind] = useState('COMMENT');
  const say = useDeed(() => setText(''));
  return (
    <form
      className="remark-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) say.mutate({ path: `/kpis/${kpi.id}/remarks`, body: { text, kind } });
      }}
    >
      <Refused error={say.error} />
      <Textarea
        aria-label={w('kpi.say')}
        placeholder={w('kpi.say')}
        autosize
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {text && (
        <Group mt={6} justify="space-between">
          <SegmentedControl
            size="xs"
            value={kind}
            onChange={setKind}
            data={(['COMMENT', 'COUNTER_PROPOSAL'] as const).map((value) => ({
              value,
              label: w(`kpi.remark.${value}`),
            }))}
          />
          <Button size="compact-sm" type="submit" loading={say.isPending}>
            {w('kpi.send')}
          </Button>
        </Group>
      )}
    </form>
  );
}
