import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createLazyFileRoute, Link } from '@tanstack/react-router';
import { AmendmentPanel } from '../contracts/amendments/amendment-panel.js';
import { amendmentQuery } from '../contracts/amendments/queries.js';
import { SignaturePanel } from '../contracts/amendments/signature-panel.js';
import '../contracts/amendments/amendments.css';
import { contractQuery } from '../contracts/queries.js';
import { now } from '../session/session.js';
import { Missing } from '../session/unread.js';
import { useOrganisation } from '../shell/organisation.js';
import { dayIn } from '../ui/places.js';
import { useWords } from '../words/words.js';

export const Route = createLazyFileRoute('/o/$org/contracts/$id/amendments_/amendment/$amendment')({
  component: AmendmentAlone,
});

/** An amendment that no negotiation came before: its changes, and both signatures. */
function AmendmentAlone() {
  const w = useWords();
  const { id, amendment: at } = Route.useParams();
  const { org, zone } = useOrganisation();
  const reading = useQuery(amendmentQuery(org, at));
  const amendment = reading.data;
  const { data: contract } = useQuery(contractQuery(org, id));
  if (reading.error) return <Missing of={reading} />;
  if (!amendment) return <Skeleton height={380} />;
  const today = dayIn(now(), zone);
  return (
    <div className="panel-stack way-page">
      <header className="way-head">
        <Link to="/o/$org/contracts/$id/amendments" params={{ org, id }} className="text-link">
          ← {w('contract.tab.amendments')}
        </Link>
        <h2>{amendment.title}</h2>
      </header>
      <AmendmentPanel amendment={amendment} needs={[]} today={today} />
      {['AGREED', 'SIGNED', 'EFFECTIVE'].includes(amendment.state) && (
        <SignaturePanel amendment={amendment} today={today} supplier={contract?.supplier?.name ?? ''} />
      )}
    </div>
  );
}
