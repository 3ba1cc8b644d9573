import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ImportFile } from '../api/shapes.js';
import { Panel } from '../ui/page.js';
import { useWords } from '../words/words.js';

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** An open file holds the contracts of many public buyers; only those of this organisation are wanted. */
export function Buyers(props: {
  all: NonNullable<ImportFile['buyers']>;
  chosen: string[];
  choose: (buyers: string[]) => void;
}) {
  const w = useWords();
  const [wanted, setWanted] = useState('');
  const shown = props.all.filter((buyer) => plain(`${buyer.name} ${buyer.id}`).includes(plain(wanted)));
  const isAll = props.chosen.length === props.all.length;
  return (
    <Panel title={w('import.buyers')}>
      <Stack gap="sm">
        <p className="empty-text">{w('import.buyersLead')}</p>
        <Group align="end">
          <TextInput
            type="search"
            label={w('import.buyersFilter')}
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value)}
          />
          <Button
            variant="default"
            onClick={() => props.choose(isAll ? [] : props.all.map((buyer) => buyer.id))}
          >
            {isAll ? w('import.buyersNone') : w('import.buyersAll')}
          </Button>
        </Group>
        <Checkbox.Group value={props.chosen} onChange={props.choose} aria-label={w('import.buyers')}>
          <ul className="buyers">
            {shown.map((buyer) => (
              <li key={buyer.id}>
                <Checkbox
                  value={buyer.id}
                  label={buyer.name}
                  description={`${buyer.id} · ${w('import.buyerContracts', { n: buyer.contracts })}`}
                />
              </li>
            ))}
          </ul>
        </Checkbox.Group>
        <p className="source">{w('import.source')}</p>
      </Stack>
    </Panel>
  );
}
