import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useOrganisation } from '../../shell/organisation.js';
import { Panel } from '../../ui/page.js';
import { Status, type Tone } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import type { Standing } from '../standing.js';
import { decisionsQuery } from './queries.js';
import { Do, Say } from './say.js';
import type { DecisionPage } from './shapes.js';

const tones: Record<DecisionPage['state'], Tone> = {
  PROPOSED: 'due',
  TAKEN: 'good',
  REFUSED: 'late',
  WITHDRAWN: 'asleep',
};

/** What the contract's owner and legal have settled, and what waits for them. The customer's own. */
export function DecisionsPanel({ contractId, standing }: { contractId: string; standing: Standing }) {
  const w = useWords();
  const { org } = useOrganisation();
  const { data } = useQuery(decisionsQuery(org, contractId));
  return (
    <Panel title={w('decision.panel')} flush>
      {data?.items.length === 0 && <p className="list-none">{w('decision.none')}</p>}
      <ul className="duties">
        {data?.items.map((decision) => (
          <DecisionLine key={decision.id} decision={decision} standing={standing} />
        ))}
      </ul>
    </Panel>
  );
}

function DecisionLine({ decision, standing }: { decision: DecisionPage; standing: Standing }) {
  const w = useWords();
  const { membership } = useOrganisation();
  const here = `/decisions/${decision.id}`;
  const hasAgreed = decision.approvals.some(({ personId }) => personId === membership.personId);
  const may = (as: 'OWNER' | 'LEGAL') =>
    decision.needs.includes(as) && !hasAgreed && (as === 'OWNER' ? standing.owns : standing.isLegal);
  const isOpen = decision.state === 'PROPOSED';
  return (
    <li className="duty">
      <div className="cap-words">
        <p className="duty-title">
          <span className="figures">
            {decision.year}-{decision.number}
          </span>{' '}
          · {w.code('decision.kind', decision.kind)}
        </p>
        <Status tone={tones[decision.state]}>{w(`decision.state.${decision.state}`)}</Status>
      </div>
      <p>{decision.motive}</p>
      <p className="dim">
        {[
          decision.proposedBy?.name &&
            w('decision.asked', { by: decision.proposedBy.name, on: w.day(decision.proposedOn) }),
          ...decision.approvals.map(({ as, name, on }) =>
            w('decision.agreed', { as: w.code('decision.as', as), name, on: w.day(on) }),
          ),
          ...decision.needs.map((as) => w('decision.waits', { as: w.code('decision.as', as) })),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {decision.refusalReason && (
        <p className="tone-late">
          {w('decision.refusedFor', { by: decision.closedBy?.name ?? '', reason: decision.refusalReason })}
        </p>
      )}
      {isOpen && (
        <Group gap={6}>
          {may('OWNER') && (
            <Do act="decision.asOwner" path={`${here}/approval`} body={{ as: 'OWNER' }} isMain />
          )}
          {may('LEGAL') && (
            <Do act="decision.asLegal" path={`${here}/approval`} body={{ as: 'LEGAL' }} isMain />
          )}
          {(standing.owns || standing.isLegal) && (
            <Say act="decision.refuse" label="decision.refuseWhy" path={`${here}/refusal`} field="reason" />
          )}
          {(standing.owns || decision.proposedBy?.id === membership.personId) && (
            <Do act="decision.withdraw" path={`${here}/withdrawal`} />
          )}
        </Group>
      )}
    </li>
  );
}
