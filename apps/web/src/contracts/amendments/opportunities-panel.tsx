import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useOrganisation } from '../../shell/organisation.js';
import { Empty, Panel, RowsSkeleton } from '../../ui/page.js';
import { Status, type Tone } from '../../ui/status.js';
import { Why } from '../../ui/why.js';
import { useWords } from '../../words/words.js';
import { OpportunityForm } from './opportunity-forms.js';
import { occasionsQuery, opportunitiesQuery } from './queries.js';
import type { OpportunityRow } from './shapes.js';

export const opportunityTones: Record<OpportunityRow['state'], Tone> = {
  DETECTED: 'due',
  QUALIFIED: 'soon',
  MANDATED: 'soon',
  NEGOTIATING: 'due',
  CONVERTED: 'good',
  LOST: 'quiet',
};

/** The occasions of a contract, the newest first, with how many were seized. */
export function OpportunitiesPanel(props: { contractId: string }) {
  const w = useWords();
  const { org, has } = useOrganisation();
  const navigate = useNavigate();
  const [opening, setOpening] = useState(false);
  const { data } = useQuery(opportunitiesQuery(org, props.contractId));
  const { data: report } = useQuery(occasionsQuery(org, props.contractId));
  const mayOpen = has('CIO_OFFICE', 'EXECUTIVE', 'LEGAL', 'CONTRACT_OWNER');
  const open = mayOpen && (
    <Button
      size="compact-sm"
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={() => setOpening(true)}
    >
      {w('amend.open')}
    </Button>
  );
  return (
    <Panel title={w('amend.opportunities')} aside={open} flush>
      {!data ? (
        <RowsSkeleton rows={3} label={w('act.loading')} />
      ) : data.items.length === 0 ? (
        <Empty title={w('amend.noOpportunity')}>{w('amend.noOpportunityText')}</Empty>
      ) : (
        <ul className="occasions">
          {data.items.map((one) => (
            <li key={one.id} data-over={one.state === 'LOST' || undefined}>
              <Link
                to="/o/$org/contracts/$id/amendments/$opportunity"
                params={{ org, id: props.contractId, opportunity: one.id }}
              >
                <span className="occasion-number figures">OPP-{one.number}</span>
                <span className="occasion-words">
                  <span className="occasion-title">{one.title}</span>
                  <span className="dim">
                    {w.code('trigger', one.trigger)} · {w.day(one.openedOn)}
                    {one.lostReason && ` · ${one.lostReason}`}
                  </span>
                </span>
                <Status tone={opportunityTones[one.state]}>{w.code('opportunityState', one.state)}</Status>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {report && report.seized + report.lost > 0 && (
        <p className="panel-foot">
          <Why
            label={w('amend.report')}
            figure={w('amend.seizedLost', { seized: report.seized, lost: report.lost })}
          >
            <p className="why-title">{w('amend.report')}</p>
            <ul className="why-list">
              {report.byTrigger.map((one) => (
                <li key={one.trigger}>
                  {w.code('trigger', one.trigger)} ·{' '}
                  {w('amend.seizedLost', { seized: one.seized, lost: one.lost })}
                </li>
              ))}
            </ul>
          </Why>
        </p>
      )}
      {opening && (
        <OpportunityForm
          contractId={props.contractId}
          close={() => setOpening(false)}
          opened={({ id }) =>
            void navigate({
              to: '/o/$org/contracts/$id/amendments/$opportunity',
              params: { org, id: props.contractId, opportunity: id },
            })
          }
        />
      )}
    </Panel>
  );
}
