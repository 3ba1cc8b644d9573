import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ContractPage } from '../../api/shapes.js';
import { WhyDate } from '../../relationships/why-date.js';
import { now } from '../../session/session.js';
import { useOrganisation } from '../../shell/organisation.js';
import { Panel } from '../../ui/page.js';
import { dayIn } from '../../ui/places.js';
import { Status } from '../../ui/status.js';
import { useWords, type WordKey } from '../../words/words.js';
import { NoticeStatus } from '../table.js';
import { alertsQuery } from './queries.js';
import type { Life } from './shapes.js';

/** The last day to say no, why it is that day, and who will be told when; or the notice that was given. */
export function NoticePanel({ contract, life }: { contract: ContractPage; life: Life | undefined }) {
  const w = useWords();
  const { zone, isSupplier } = useOrganisation();
  const today = dayIn(now(), zone);
  const standing = life?.notices.find(({ withdrawnOn }) => !withdrawnOn);
  const isOpen = ['SIGNED', 'IN_FORCE', 'SUSPENDED'].includes(contract.state);
  if (standing)
    return (
      <Panel title={w('life.noticeGiven')}>
        <p className="figure-big figures">{w.day(standing.effectiveOn, 'long')}</p>
        <p>
          {w('life.noticeGivenBy', {
            side: w.code('life.by', standing.by),
            day: w.day(standing.givenOn, 'long'),
          })}
        </p>
        {standing.reason && <p className="empty-text">{standing.reason}</p>}
        {standing.earliestOn && standing.effectiveOn < standing.earliestOn && (
          <Status tone="late">{w('life.warning.TOO_LATE')}</Status>
        )}
      </Panel>
    );
  return (
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
          {contract.lastNoticeDate < today ? (
            <p className="pair-warning">{w('contract.noticePast')}</p>
          ) : (
            <p>
              <NoticeStatus contract={{ lastNoticeDate: contract.lastNoticeSafeDate }}>
                {w('contract.noticeSafe', { day: w.day(contract.lastNoticeSafeDate, 'long') })}
              </NoticeStatus>
            </p>
          )}
          <p className="empty-text">{w('contract.noticeSafeHint')}</p>
          {isOpen && !isSupplier && life && <Alerts life={life} today={today} />}
        </>
      ) : (
        <p className="empty-text">{w('contract.noticeNone')}</p>
      )}
    </Panel>
  );
}

/** Who is warned when; asked for only by who opens it. */
function Alerts({ life, today }: { life: Life; today: string }) {
  const w = useWords();
  const { org } = useOrganisation();
  const [isWanted, setWanted] = useState(false);
  const { data } = useQuery({ ...alertsQuery(org, life.id), enabled: isWanted });
  return (
    <details className="twin" onToggle={() => setWanted(true)}>
      <summary>{w('life.alerts')}</summary>
      <ul className="life-alerts">
        {data?.items.map(({ step, on }) => {
          const told = life.alerts.find((one) => one.step === step);
          return (
            <li key={step}>
              <span className="figures">{w.day(told?.toldOn ?? on, 'weekday')}</span>
              <span>{w(`life.alert.${step}` as WordKey)}</span>
              <span className="dim">
                {told
                  ? w(told.toldAs === step ? 'life.alertTold' : 'life.alertCaughtUp')
                  : w(on < today ? 'life.alertPast' : 'life.alertAhead')}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
