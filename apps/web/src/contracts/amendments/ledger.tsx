import { Button } from '@mantine/core';
import { IconDownload, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useOrganisation } from '../../shell/organisation.js';
import { Panel } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { BalancePicture } from './balance.js';
import { ItemCard } from './item-card.js';
import { ItemForm } from './item-form.js';
import type { NegotiationPage, Side } from './shapes.js';

/** What each side gives, face to face; the balance stands between them. */
export function Ledger(props: { table: NegotiationPage }) {
  const w = useWords();
  const { table } = props;
  const { has, address } = useOrganisation();
  const [laying, setLaying] = useState<Side>();
  const mayAct =
    !table.outcome &&
    has('CIO_OFFICE', 'LEGAL', 'CONTRACT_OWNER', 'SUPPLIER_ACCOUNT_MANAGER', 'SUPPLIER_EXECUTIVE');
  const hasOwnValues =
    table.privateBalance.customerGets !== null || table.privateBalance.supplierGets !== null;
  const column = (giver: Side) => (
    <section className="ledger-side" aria-label={w(`ledger.${giver}Gives`)}>
      <header>
        <h3>
          {giver === 'supplier'
            ? w('ledger.gives', { name: table.contract.supplier })
            : w('ledger.customerGives')}
        </h3>
        {mayAct && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            aria-label={`${w('ledger.add')} · ${w(`ledger.${giver}Gives`)}`}
            onClick={() => setLaying(giver)}
          >
            {w('ledger.add')}
          </Button>
        )}
      </header>
      <ul>
        {table.items
          .filter((item) => item.giver === giver)
          .map((item) => (
            <ItemCard key={item.id} table={table} item={item} mayAct={mayAct} />
          ))}
      </ul>
      {table.items.every((item) => item.giver !== giver) && (
        <p className="ledger-none">{w('ledger.nothingYet')}</p>
      )}
    </section>
  );
  const pdf = (internal: boolean) => (
    <Button
      component="a"
      size="compact-sm"
      variant="default"
      leftSection={<IconDownload size={14} aria-hidden />}
      href={`/api/v1${address(`/negotiations/${table.id}/ledger.pdf`)}${internal ? '?internal=true' : ''}`}
      download
    >
      {internal ? w('ledger.pdfInternal') : w('ledger.pdf')}
    </Button>
  );
  return (
    <Panel
      id="negotiation"
      title={w('amend.step.negotiation')}
      aside={
        <span className="panel-acts">
          {pdf(false)}
          {pdf(true)}
        </span>
      }
    >
      <div className="ledger">
        {column('supplier')}
        <div className="ledger-middle">
          <BalancePicture
            balance={table.balance}
            currency={table.contract.currency}
            title={w('ledger.onTable')}
          />
          {hasOwnValues && (
            <BalancePicture
              quiet
              balance={table.privateBalance}
              currency={table.contract.currency}
              title={w('ledger.byOwnValues')}
            />
          )}
        </div>
        {column('customer')}
      </div>
      {laying && <ItemForm table={table} giver={laying} close={() => setLaying(undefined)} />}
    </Panel>
  );
}
