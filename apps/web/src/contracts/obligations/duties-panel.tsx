import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ContractPage } from '../../api/shapes.js';
import { useOrganisation } from '../../shell/organisation.js';
import { Empty, Panel, RowsSkeleton } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import type { Standing } from '../standing.js';
import { DutyForm } from './duty-form.js';
import { DutyLine } from './duty-line.js';
import { dutiesQuery } from './queries.js';
import { isLive, type Duty } from './shapes.js';

/** What is most pressing first: by the earliest day that still asks something, what is over last. */
const pressing = (duty: Duty) =>
  duty.instances
    .filter(isLive)
    .map(({ dueOn }) => dueOn)
    .sort()[0] ?? '9';

/** What each side owes the other, side by side; what the supplier owes first, as both come to read that. */
export function DutiesPanel({ contract, standing }: { contract: ContractPage; standing: Standing }) {
  const w = useWords();
  const { org } = useOrganisation();
  const [adding, setAdding] = useState(false);
  const { data } = useQuery(dutiesQuery(org, contract.id));
  const add = standing.writes && (
    <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
      {w('duty.new')}
    </Button>
  );
  const [mine, theirs] =
    standing.side === 'customer' ? (['CUSTOMER', 'SUPPLIER'] as const) : (['SUPPLIER', 'CUSTOMER'] as const);
  const names = {
    mine: w('duty.yours'),
    theirs:
      standing.side === 'customer'
        ? w('duty.theirs', { name: contract.supplier?.name ?? '' })
        : w('duty.customers'),
  };
  const of = (...wanted: Duty['obligor'][]) =>
    (data?.items ?? [])
      .filter(({ obligor }) => wanted.includes(obligor))
      .sort((a, b) => pressing(a).localeCompare(pressing(b)));
  const both = { contract, standing };
  return (
    <Panel title={w('duty.panel')} aside={Boolean(data?.items.length) && add} flush>
      {!data && <RowsSkeleton rows={4} label={w('duty.panel')} />}
      {data?.items.length === 0 ? (
        <Empty title={w('duty.none')} action={add}>
          {w('duty.noneText')}
        </Empty>
      ) : (
        data && (
          <div className="duty-sides">
            {standing.side === 'supplier' && <Column title={names.mine} duties={of(mine)} {...both} />}
            <Column title={names.theirs} duties={of(theirs, 'JOINT')} {...both} />
            {standing.side === 'customer' && <Column title={names.mine} duties={of(mine)} {...both} />}
          </div>
        )
      )}
      {adding && <DutyForm contract={contract} close={() => setAdding(false)} />}
    </Panel>
  );
}

function Column(props: { title: string; duties: Duty[]; contract: ContractPage; standing: Standing }) {
  const { title, duties, contract, standing } = props;
  const w = useWords();
  return (
    <section aria-label={title}>
      <h3 className="duty-side">{title}</h3>
      {duties.length === 0 ? (
        <p className="list-none">{w('duty.sideNone')}</p>
      ) : (
        <ul className="duties">
          {duties.map((duty) => (
            <DutyLine key={duty.id} contract={contract} duty={duty} standing={standing} />
          ))}
        </ul>
      )}
    </section>
  );
}
