import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ContractPage } from '../api/shapes.js';
import { ExitPanel } from '../contracts/life/exit-panel.js';
import { HistoryPanel } from '../contracts/life/history-panel.js';
import { NextStep } from '../contracts/life/next-step.js';
import { NoticePanel } from '../contracts/life/notice-panel.js';
import { lifeQuery } from '../contracts/life/queries.js';
import { isPrepared, type Life } from '../contracts/life/shapes.js';
import { StakeholdersPanel } from '../contracts/life/stakeholders-panel.js';
import { TermsPanel } from '../contracts/life/terms-panel.js';
import { VitalityPanel } from '../contracts/life/vitality-panel.js';
import '../contracts/life/life.css';
import { contractQuery } from '../contracts/queries.js';
import { useOrganisation } from '../shell/organisation.js';
import { Facts, Panel } from '../ui/page.js';
import { useWords } from '../words/words.js';

export const Route = createFileRoute('/o/$org/contracts/$id/')({ component: Overview });

function Overview() {
  const { org, id } = Route.useParams();
  const { data: contract } = useQuery(contractQuery(org, id));
  const { data: life } = useQuery(lifeQuery(org, id));
  return contract ? <Terms contract={contract} life={life} /> : <Skeleton height={380} />;
}

/** What the contract says, where it stands in its life, and what is to be done about it. */
function Terms({ contract, life }: { contract: ContractPage; life: Life | undefined }) {
  const w = useWords();
  const { org, isSupplier } = useOrganisation();
  const supplier = contract.supplier;
  const facts: [ReactNode, ReactNode][] = [
    [
      w('contract.supplier'),
      supplier?.relationshipId ? (
        <Link
          key="s"
          className="text-link"
          to="/o/$org/relationships/$id"
          params={{ org, id: supplier.relationshipId }}
        >
          {supplier.name}
        </Link>
      ) : (
        (supplier?.name ?? '—')
      ),
    ],
    [w('contract.type'), w.code('contractType', contract.type) || '—'],
    [w('contract.owner'), contract.owner?.name ?? w('rel.nobody')],
    [w('contract.annualValue'), w.money(contract.annualValue?.amount, contract.annualValue?.currency)],
    [w('contract.totalValue'), w.money(contract.totalValue?.amount, contract.totalValue?.currency)],
    [w('contract.signedOn'), w.day(contract.signedOn)],
    [w('contract.startOn'), w.day(contract.startOn)],
    [
      w('contract.endOn'),
      <span key="e">
        {w.day(contract.endOn)}
        {contract.endIsEstimated && <span className="dim"> · {w('contract.estimatedLong')}</span>}
      </span>,
    ],
    [w('contract.renewalMode'), w.code('renewal', contract.renewalMode) || '—'],
    [w('contract.noticeMonths'), contract.noticeMonths ?? contract.notice ?? '—'],
  ];
  if (contract.supplierNoticeMonths)
    facts.push([w('contract.supplierNotice'), contract.supplierNoticeMonths]);
  if (contract.suspendedUntil) facts.unshift([w('life.until'), w.day(contract.suspendedUntil, 'long')]);
  if (contract.criticalFunction) facts.push([w('contract.critical'), w('life.yes')]);
  if (contract.personalData) facts.push([w('contract.personalData'), w('life.yes')]);
  if (contract.coSuppliers?.length)
    facts.splice(1, 0, [w('contract.coSuppliers'), contract.coSuppliers.map((one) => one.name).join(', ')]);
  return (
    <>
      <div className="two two-lead">
        <div>
          <Panel title={w('contract.facts')}>
            <Facts items={facts} />
          </Panel>
          {life && <TermsPanel contract={contract} life={life} />}
          {life && <ExitPanel contract={contract} life={life} />}
          {life && <StakeholdersPanel contract={contract} life={life} />}
          {Boolean(contract.amendments?.length) && (
            <Panel title={w('contract.amendments')}>
              <ul className="plain-list">
                {contract.amendments!.map((amendment, index) => (
                  <li key={index}>
                    <span>{w('contract.amendment', { n: amendment.number ?? index + 1 })}</span>
                    <span className="dim">
                      {[amendment.signedOn && w.day(amendment.signedOn), amendment.summary]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
        </div>
        <div>
          {life && (isPrepared(life.state) || life.state === 'SIGNED') && (
            <NextStep contract={contract} life={life} />
          )}
          <NoticePanel contract={contract} life={life} />
          {life?.vitality && !isPrepared(life.state) && <VitalityPanel vitality={life.vitality} />}
          {!isSupplier && (
            <Panel title={w('contract.gaps')}>
              {contract.completeness.length ? (
                <ul className="gaps">
                  {contract.completeness.map((gap) => (
                    <li key={gap}>{w.code('gap', gap)}</li>
                  ))}
                </ul>
              ) : (
                <p className="empty-text">{w('contract.noGaps')}</p>
              )}
            </Panel>
          )}
          {contract.source && (
            <p className="source">
              {contract.source.publishedOn
                ? w('contract.sourceDated', {
                    name: contract.source.name,
                    day: w.day(contract.source.publishedOn),
                    licence: contract.source.licence ?? '',
                  })
                : w('contract.source', { name: contract.source.name })}
            </p>
          )}
        </div>
      </div>
      <div className="life-history">{life && <HistoryPanel life={life} />}</div>
    </>
  );
}
