import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client.js';
import { Refused } from '../../session/door.js';
import { useFreshening } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { useWords } from '../../words/words.js';
import type { CampaignPage } from './shapes.js';

/** What can be done with a campaign next; closing says what it means before it is done. */
export function CampaignDeeds({ campaign, contractId }: { campaign: CampaignPage; contractId: string }) {
  const w = useWords();
  const { org, address } = useOrganisation();
  const freshen = useFreshening();
  const navigate = useNavigate();
  const acts = {
    opening: () => api.post(address(`/feedback-campaigns/${campaign.id}/opening`)),
    closure: () => api.post(address(`/feedback-campaigns/${campaign.id}/closure`)),
    sharing: () => api.post(address(`/feedback-campaigns/${campaign.id}/sharing`), { contractId }),
    discard: () => api.remove(address(`/feedback-campaigns/${campaign.id}`)),
  };
  const act = useMutation({
    mutationFn: (deed: keyof typeof acts) => acts[deed](),
    onSuccess: async (_, deed) => {
      if (deed === 'discard')
        await navigate({ to: '/o/$org/contracts/$id/reviews', params: { org, id: contractId } });
      await freshen();
    },
  });
  const isShared = campaign.contracts.some(({ id, sharedOn }) => id === contractId && sharedOn);
  const busy = act.isPending;
  return (
    <div>
      <Group gap="xs" justify="flex-end">
        {campaign.state === 'DRAFT' && (
          <>
            <Button variant="default" loading={busy} onClick={() => act.mutate('discard')}>
              {w('feedback.discard')}
            </Button>
            <Button loading={busy} onClick={() => act.mutate('opening')}>
              {w('feedback.open')}
            </Button>
          </>
        )}
        {campaign.state === 'OPEN' && (
          <Button
            variant="default"
            loading={busy}
            onClick={() => confirm(w('feedback.closeSure')) && act.mutate('closure')}
          >
            {w('feedback.close')}
          </Button>
        )}
        {campaign.result?.figures && !isShared && (
          <Button variant="default" loading={busy} onClick={() => act.mutate('sharing')}>
            {w('feedback.share')}
          </Button>
        )}
        {isShared && <span className="dim">{w('feedback.shared')}</span>}
      </Group>
      <Refused error={act.error} />
    </div>
  );
}
