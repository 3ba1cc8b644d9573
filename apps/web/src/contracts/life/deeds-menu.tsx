import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { ContractPage } from '../../api/shapes.js';
import { useWords } from '../../words/words.js';
import { DeedDialog, type DeedKind } from './deed-dialog.js';
import { NoticeDialog } from './notice-dialog.js';
import { type Standing, useStanding } from '../standing.js';

type Choice = DeedKind | 'notice';

/** What a contract's state allows, in the order in which it is likely to be wanted. */
function choicesOf({ state, endOn }: ContractPage, can: Standing): Choice[] {
  const { leads, binds, isSupplier } = can;
  if (isSupplier) {
    if (!binds) return [];
    return state === 'IN_FORCE' ? ['notice'] : state === 'NOTICE_GIVEN' ? ['withdrawal'] : [];
  }
  const bound: Choice[] = binds ? ['signature'] : [];
  switch (state) {
    case 'DRAFT':
      return leads ? ['stakeholder-review', 'abandonment'] : [];
    case 'STAKEHOLDER_REVIEW':
      return leads ? ['negotiation', 'abandonment'] : [];
    case 'NEGOTIATION':
      return [...bound, ...(leads ? ['abandonment' as const] : [])];
    case 'IN_FORCE':
      return binds ? ['notice', ...(endOn ? ['renewal' as const] : []), 'suspension'] : [];
    case 'SUSPENDED':
      return binds ? ['resumption', ...(endOn ? ['renewal' as const] : [])] : [];
    case 'NOTICE_GIVEN':
      return binds ? ['withdrawal'] : [];
    default:
      return [];
  }
}

/** The deeds of a contract's life, each with a dialog that says what follows from it. */
export function DeedsMenu({ contract }: { contract: ContractPage }) {
  const w = useWords();
  const choices = choicesOf(contract, useStanding(contract));
  const [chosen, choose] = useState<Choice>();
  const close = () => choose(undefined);
  return (
    <>
      {choices.length > 0 && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={15} />}>
              {w('life.deeds')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {choices.map((choice) => (
              <Menu.Item key={choice} onClick={() => choose(choice)}>
                {w(`life.deed.${choice}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {chosen === 'notice' && <NoticeDialog contract={contract} close={close} />}
      {chosen && chosen !== 'notice' && <DeedDialog kind={chosen} contract={contract} close={close} />}
    </>
  );
}
