import { Drawer, NativeSelect, Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { pairQuery, pairsQuery } from '../relationships/queries.js';
import { Missing } from '../session/unread.js';
import { useOrganisation } from '../shell/organisation.js';
import { useWords } from '../words/words.js';
import { LogForm } from './log-form.js';

/** Logging a conversation: a sheet from below under the thumb, from the side on a desk. */
export default function LogSheet(props: { about: string; close: () => void }) {
  const w = useWords();
  const { org } = useOrganisation();
  const isPhone = useMediaQuery('(max-width: 760px)') ?? false;
  const [chosen, setChosen] = useState(props.about === 'any' ? '' : props.about);
  const pair = useQuery({ ...pairQuery(org, chosen), enabled: Boolean(chosen) });
  return (
    <Drawer
      opened
      onClose={props.close}
      position={isPhone ? 'bottom' : 'right'}
      size={isPhone ? 'auto' : 440}
      title={w('touch.title')}
      closeButtonProps={{ 'aria-label': w('act.close') }}
      classNames={{ content: 'sheet', title: 'sheet-title' }}
    >
      {props.about === 'any' && <PairChoice chosen={chosen} choose={setChosen} />}
      {chosen && pair.isPending && <Skeleton height={340} />}
      {pair.isError && !pair.data && <Missing of={pair} />}
      {pair.data && <LogForm key={pair.data.id} pair={pair.data} close={props.close} />}
    </Drawer>
  );
}

function PairChoice(props: { chosen: string; choose: (pairId: string) => void }) {
  const w = useWords();
  const { org } = useOrganisation();
  const list = useQuery(pairsQuery(org));
  const pairs = list.data ?? [];
  if (list.isError && !list.data) return <Missing of={list} />;
  return (
    <NativeSelect
      label={w('touch.pair')}
      size="md"
      mb="md"
      value={props.chosen}
      onChange={(event) => props.choose(event.currentTarget.value)}
      data={[
        { value: '', label: w('touch.choosePair'), disabled: true },
        ...pairs.map((pair) => ({
          value: pair.id,
          label: [pair.supplierName, pair.supplierSeat.holder?.name].filter(Boolean).join(' · '),
        })),
      ]}
    />
  );
}
