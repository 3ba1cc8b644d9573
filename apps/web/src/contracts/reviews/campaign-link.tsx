import { Button, MultiSelect, Skeleton } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { byTitle, usePeople } from '../../relationships/people.js';
import { Refused } from '../../session/door.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { Panel } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import type { CampaignPage } from './shapes.js';
import './reviews.css';

const QrPicture = lazy(() => import('../../account/qr-picture.js'));

/** The one address for all: to copy into a message, or to put on a wall. */
export function CampaignLink({ code, isOpen }: { code: string; isOpen: boolean }) {
  const w = useWords();
  const { org } = useOrganisation();
  const [copied, setCopied] = useState(false);
  const link = `${location.origin}/feedback/${org}.${code}`;
  return (
    <Panel title={w('feedback.link')}>
      <div className="share-link">
        <Suspense fallback={<Skeleton width={132} height={132} />}>
          <QrPicture text={link} label={w('feedback.qr')} />
        </Suspense>
        <div>
          <p className="mono">{link}</p>
          <Button
            size="compact-sm"
            variant="default"
            mt="xs"
            onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}
          >
            {w('act.copy')}
          </Button>
          {copied && <span role="status"> {w('feedback.copied')}</span>}
          <p className="empty-text">{w(isOpen ? 'feedback.linkHint' : 'feedback.linkLater')}</p>
        </div>
      </div>
    </Panel>
  );
}

/** A letter each, with an address that works once and is kept beside no name. */
export function CampaignInvitations({ campaign }: { campaign: CampaignPage }) {
  const w = useWords();
  const people = usePeople('customer', null);
  const [chosen, setChosen] = useState<string[]>([]);
  const invite = useDeed<{ invited: number }>(() => setChosen([]));
  return (
    <Panel title={w('feedback.invitations')}>
      <Refused error={invite.error} />
      <MultiSelect
        label={w('feedback.invitees')}
        description={w('feedback.inviteesHint')}
        searchable
        data={byTitle(people)}
        value={chosen}
        onChange={setChosen}
      />
      <Button
        mt="sm"
        variant="default"
        disabled={chosen.length === 0}
        loading={invite.isPending}
        onClick={() =>
          invite.mutate({
            path: `/feedback-campaigns/${campaign.id}/invitations`,
            body: { personIds: chosen },
          })
        }
      >
        {w('feedback.invite')}
      </Button>
      {invite.data && <p role="status">{w('feedback.invitedNow', { n: invite.data.invited })}</p>}
    </Panel>
  );
}
