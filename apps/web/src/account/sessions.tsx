import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { Refused } from '../session/door.js';
import { Panel, RowsSkeleton } from '../ui/page.js';
import { useWords } from '../words/words.js';

interface Session {
  id: string;
  token: string;
  userAgent: string | null;
  createdAt: string;
}

/** A browser and a system out of the long line that browsers send. */
function deviceOf(agent: string | null): string | null {
  if (!agent) return null;
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)\//.exec(agent)?.[1];
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(agent)?.[1];
  const name = browser === 'Edg' ? 'Edge' : browser === 'OPR' ? 'Opera' : browser;
  return [name, system?.replace('Mac OS X', 'macOS')].filter(Boolean).join(' · ') || null;
}

export function Sessions() {
  const w = useWords();
  const queries = useQueryClient();
  const mine = useQuery({
    queryKey: ['sessions', 'mine'],
    queryFn: () => api.auth<{ session: Session } | null>('/get-session'),
  });
  const list = useQuery({
    queryKey: ['sessions'],
    queryFn: () => api.auth<Session[]>('/list-sessions'),
  });
  const refresh = () => queries.invalidateQueries({ queryKey: ['sessions'] });
  const revoke = useMutation({
    mutationFn: (token: string) => api.auth('/revoke-session', { token }),
    onSuccess: refresh,
  });
  const revokeOthers = useMutation({
    mutationFn: () => api.auth('/revoke-other-sessions', {}),
    onSuccess: refresh,
  });
  const sessions = list.data ?? [];
  return (
    <Panel title={w('account.sessions')}>
      <Refused error={revoke.error ?? revokeOthers.error ?? list.error} />
      {list.isPending ? (
        <RowsSkeleton rows={2} label={w('act.loading')} />
      ) : (
        <ul className="plain-list">
          {sessions.map((session) => {
            const isMine = session.id === mine.data?.session.id;
            return (
              <li key={session.id}>
                <span>
                  {deviceOf(session.userAgent) ?? w('account.unknownDevice')}{' '}
                  <span className="dim">
                    {isMine
                      ? w('account.thisSession')
                      : w('account.since', { day: w.day(session.createdAt) })}
                  </span>
                </span>
                {!isMine && (
                  <Button size="compact-sm" variant="subtle" onClick={() => revoke.mutate(session.token)}>
                    {w('account.signOutOne')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {sessions.length > 1 && (
        <Group mt="sm">
          <Button variant="default" loading={revokeOthers.isPending} onClick={() => revokeOthers.mutate()}>
            {w('account.signOutOthers')}
          </Button>
        </Group>
      )}
    </Panel>
  );
}
