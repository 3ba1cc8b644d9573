import { Button, Group } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { Refused } from '../../session/door.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { Status, type Tone } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import { ItemForm } from './item-form.js';
import { PrivateDrawer } from './private-drawer.js';
import type { Item, NegotiationPage, ValueRange } from './shapes.js';

const tones: Record<Item['state'], Tone> = {
  PROPOSED: 'soon',
  COUNTERED: 'due',
  ACCEPTED: 'good',
  REFUSED: 'quiet',
};

/** One thing that one side gives: its words, what it is worth, and what the reader may do about it. */
export function ItemCard(props: { table: NegotiationPage; item: Item; mayAct: boolean }) {
  const w = useWords();
  const { table, item } = props;
  const { membership } = useOrganisation();
  const [open, setOpen] = useState<'counter' | 'private'>();
  const send = useDeed();
  const deed = (at: 'acceptance' | 'refusal') =>
    send.mutate({ path: `/negotiation-items/${item.id}/${at}`, version: item.version });
  const isOnTable = item.state === 'PROPOSED' || item.state === 'COUNTERED';
  const isOurs = item.wordedBy === membership.side;
  const currency = table.contract.currency;
  return (
    <li className="item" data-state={item.state}>
      <div className="item-head">
        <span className="item-kind">{w.code('itemKind', item.kind)}</span>
        <Status tone={tones[item.state]}>{w.code('itemState', item.state)}</Status>
      </div>
      <p className="item-title">{item.title}</p>
      {item.value && <p className="item-value figures">{range(w, item.value, currency)}</p>}
      {item.argument && <p className="item-argument">{item.argument}</p>}
      {item.wordings.length > 1 && (
        <details className="item-past">
          <summary>{w('ledger.wordings', { n: item.wordings.length })}</summary>
          <ol>
            {item.wordings.map((one) => (
              <li key={one.n}>
                <span className="dim">
                  {[w.day(one.on), one.by ?? w.code('side', one.wordedBy)].join(' · ')}
                </span>
                <br />
                {one.title}
                {one.value && <span className="figures"> · {range(w, one.value, currency)}</span>}
                {one.argument && <p className="dim">{one.argument}</p>}
              </li>
            ))}
          </ol>
        </details>
      )}
      <Refused error={send.error} />
      <Group gap={6} mt={8}>
        {props.mayAct && isOnTable && !isOurs && (
          <Button size="compact-sm" onClick={() => deed('acceptance')} loading={send.isPending}>
            {w('ledger.accept')}
          </Button>
        )}
        {props.mayAct && item.state !== 'REFUSED' && (
          <Button size="compact-sm" variant="default" onClick={() => setOpen('counter')}>
            {w('ledger.counter')}
          </Button>
        )}
        {props.mayAct && isOnTable && (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => deed('refusal')}>
            {isOurs ? w('ledger.withdraw') : w('ledger.refuse')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant={item.privateHalf ? 'light' : 'subtle'}
          color="gray"
          className="private-button"
          leftSection={<IconLock size={13} aria-hidden />}
          onClick={() => setOpen('private')}
        >
          {w('ledger.privateShort')}
        </Button>
      </Group>
      {open === 'counter' && (
        <ItemForm table={table} giver={item.giver} item={item} close={() => setOpen(undefined)} />
      )}
      {open === 'private' && (
        <PrivateDrawer
          item={item}
          currency={currency}
          canWrite={props.mayAct}
          close={() => setOpen(undefined)}
        />
      )}
    </li>
  );
}

export function range(w: ReturnType<typeof useWords>, { low, high }: ValueRange, currency: string): string {
  return Number(low) === Number(high)
    ? w('ledger.perYear', { value: w.money(low, currency) })
    : w('ledger.rangePerYear', { low: w.money(low, currency), high: w.money(high, currency) });
}
