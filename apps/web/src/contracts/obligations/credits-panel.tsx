import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ContractPage } from '../../api/shapes.js';
import { useOrganisation } from '../../shell/organisation.js';
import { Empty, Panel, RowsSkeleton } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import type { Standing } from '../standing.js';
import { CreditLine } from './credit-line.js';
import { PenaltyForm, RuleForm, TermsForm } from './credit-forms.js';
import { ledgerQuery } from './queries.js';
import type { Ledger } from './shapes.js';

type Form = 'penalty' | 'rule' | 'terms';

/** What breaches cost: how much of the year's cap is taken, every amount, and the rules that price them. */
export function CreditsPanel({ contract, standing }: { contract: ContractPage; standing: Standing }) {
  const w = useWords();
  const { org } = useOrganisation();
  const [form, setForm] = useState<Form>();
  const { data: ledger } = useQuery(ledgerQuery(org, contract.id));
  const close = () => setForm(undefined);
  const add = standing.writes && (
    <Button size="compact-sm" variant="default" onClick={() => setForm('penalty')}>
      {w('credit.new')}
    </Button>
  );
  return (
    <Panel title={w('credit.panel')} aside={Boolean(ledger?.items.length) && add} flush>
      {!ledger && <RowsSkeleton rows={3} label={w('credit.panel')} />}
      {ledger && (ledger.terms || ledger.items.length > 0) && <Cap ledger={ledger} />}
      {ledger?.items.length === 0 && (
        <Empty title={w('credit.none')} action={add}>
          {w('credit.noneText')}
        </Empty>
      )}
      {ledger && ledger.items.length > 0 && (
        <ul className="duties">
          {ledger.items.map((credit) => (
            <CreditLine key={credit.id} credit={credit} standing={standing} />
          ))}
        </ul>
      )}
      {ledger && (ledger.rules.length > 0 || standing.writes) && (
        <Rules ledger={ledger} standing={standing} open={setForm} />
      )}
      {ledger && form === 'penalty' && (
        <PenaltyForm contractId={contract.id} currency={ledger.currency} close={close} />
      )}
      {form === 'rule' && <RuleForm contractId={contract.id} close={close} />}
      {ledger && form === 'terms' && (
        <TermsForm contractId={contract.id} terms={ledger.terms} close={close} />
      )}
    </Panel>
  );
}

/** How much of what may be asked in the contract's year has been asked. */
function Cap({ ledger }: { ledger: Ledger }) {
  const w = useWords();
  const { year, currency, terms } = ledger;
  const share = year.limit ? Math.min(1, Number(year.used) / Math.max(0.01, Number(year.limit))) : 0;
  const words = year.limit
    ? w('credit.capUsed', { used: w.money(year.used, currency), limit: w.money(year.limit, currency) })
    : w('credit.noCap', { used: w.money(year.used, currency) });
  return (
    <div className="cap">
      <div className="cap-words">
        <span>{words}</span>
        <span className="dim figures">
          {w('credit.year', { from: w.day(year.from), to: w.day(year.to) })}
        </span>
      </div>
      {year.limit && (
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={words}>
          <rect className="cap-ground" width="100" height="8" rx="2" />
          <rect className="cap-fill" width={share * 100} height="8" rx="2" />
        </svg>
      )}
      {terms && (
        <p className="dim">
          {[
            terms.yearCapPercent && w('credit.yearCap', { percent: w.number(Number(terms.yearCapPercent)) }),
            terms.monthCapPercent &&
              w('credit.monthCap', { percent: w.number(Number(terms.monthCapPercent)) }),
            terms.isLiberating ? w('credit.liberating') : w('credit.notLiberating'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </div>
  );
}

function Rules(props: { ledger: Ledger; standing: Standing; open: (form: Form) => void }) {
  const { ledger, standing, open } = props;
  const w = useWords();
  const said = (rule: Ledger['rules'][number]) =>
    rule.method === 'FIXED'
      ? w('credit.ruleFixed', { amount: w.money(rule.amount, ledger.currency) })
      : w(rule.basis === 'ANNUAL_VALUE' ? 'credit.ruleOfYear' : 'credit.ruleOfPeriod', {
          percents: rule.percents.map((percent) => w.number(Number(percent))).join(' → '),
        });
  return (
    <div className="duty-rules">
      {ledger.rules.map((rule) => (
        <p key={rule.id}>
          <strong>{rule.kpiName}</strong>{' '}
          <span className="dim">
            {said(rule)}
            {rule.graceMisses > 0 && ` · ${w('credit.graceOf', { n: rule.graceMisses })}`}
            {' · '}
            {rule.effectiveTo
              ? w('credit.fromTo', { from: w.day(rule.effectiveFrom), to: w.day(rule.effectiveTo) })
              : w('credit.from', { from: w.day(rule.effectiveFrom) })}
          </span>
        </p>
      ))}
      {standing.writes && (
        <Group gap={6} mt={4}>
          <Button size="compact-sm" variant="subtle" onClick={() => open('rule')}>
            {w('credit.newRule')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={() => open('terms')}>
            {w('credit.editTerms')}
          </Button>
        </Group>
      )}
    </div>
  );
}
