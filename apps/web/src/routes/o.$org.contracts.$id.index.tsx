import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ContractPage } from '../api/shapes.js';
import { contractQuery } from '../contracts/queries.js';
import { NoticeStatus } from '../contracts/table.js';
import { WhyDate } from '../relationships/why-date.js';
import { now } from '../session/session.js';
import { useOrganisation } from '../shell/organisation.js';
import { Facts, Panel } from '../ui/page.js';
import { dayIn } from '../ui/places.js';
import { useWords } from '../words/words.js';

export const Route = createFileRoute('/o/$org/contracts/$id/')({ component: Overview });

function Overview() {
  const { org, id } = Route.useParams();
  const { data: contract } = useQuery(contractQuery(org, id));
  return contract ? <Terms contract={contract} /> : <Skeleton height={380} />;
}

/** Terms and dates: what the register says of a contract. */
function Terms({ contract }: { contract: ContractPage }) {
  const w = useWords();
  const { org, zone } = useOrganisation();
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
    [w('contract.noticeMonths'), contract.noticeMonths ?? '—'],
  ];
  if (contract.coSuppliers?.length)
    facts.splice(1, 0, [w('contract.coSuppliers'), contract.coSuppliers.map((one) => one.name).join(', ')]);
  return (
    <div className="two two-lead">
      <div>
        <Panel title={w('contract.facts')}>
          <Facts items={facts} />
        </Panel>
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
        <Panel title={w('contract.noticeTitle')}>
          {contract.lastNoticeDate ? (
            <>
              <p className="figure-big">
                <WhyDate
                  day={contract.lastNoticeDate}
                  because={[w('contract.whyNotice', { months: contract.noticeMonths ?? 0 })]}
                  skipped={contract.why}
                />
              </p>
              {contract.lastNoticeDate < dayIn(now(), zone) ? (
                <p className="pair-warning">{w('contract.noticePast')}</p>
              ) : (
                <p>
                  <NoticeStatus contract={{ lastNoticeDate: contract.lastNoticeSafeDate }}>
                    {w('contract.noticeSafe', { day: w.day(contract.lastNoticeSafeDate, 'long') })}
                  </NoticeStatus>
                </p>
              )}
              <p className="empty-text">{w('contract.noticeSafeHint')}</p>
            </>
          ) : (
            <p className="empty-text">{w('contract.noticeNone')}</p>
          )}
        </Panel>
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
  );
}
