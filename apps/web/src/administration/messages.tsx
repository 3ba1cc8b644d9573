import { Modal, Skeleton } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { api } from '../api/client.js';
import { byCursor, rowsOf } from '../api/pages.js';
import type { List, Message, MessagePage } from '../api/shapes.js';
import { Refused } from '../session/door.js';
import { useOrganisation } from '../shell/organisation.js';
import { More } from '../ui/more.js';
import { Page, RowsSkeleton } from '../ui/page.js';
import { Status, type Tone } from '../ui/status.js';
import { useWords } from '../words/words.js';

const route = getRouteApi('/o/$org/administration/$section');
const tones: Record<string, Tone> = {
  SENT: 'good',
  KEPT: 'good',
  DELIVERED: 'good',
  FAILED: 'late',
  SUPPRESSED: 'quiet',
};

/** Mail is a screen: without a mail server it is read here, and with one it can be checked here. */
export function Messages() {
  const w = useWords();
  const { org, address, zone } = useOrganisation();
  const { open } = route.useSearch();
  const list = useInfiniteQuery({
    queryKey: [org, 'messages'],
    queryFn: ({ pageParam }) => api.get<List<Message>>(address('/messages'), { cursor: pageParam }),
    ...byCursor,
  });
  const rows = rowsOf(list);
  return (
    <Page title={w('admin.messages')} lead={w('admin.messagesLead')}>
      <div className="panel">
        <Refused error={list.error} />
        {list.isPending ? (
          <RowsSkeleton label={w('act.loading')} />
        ) : rows.length === 0 ? (
          <p className="list-none">{w('admin.noMessages')}</p>
        ) : (
          <div className="table-frame">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{w('admin.when')}</th>
                  <th scope="col">{w('admin.to')}</th>
                  <th scope="col">{w('admin.subject')}</th>
                  <th scope="col">{w('admin.state')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((message) => (
                  <tr key={message.id}>
                    <td className="figures">{w.instant(message.sentAt ?? message.madeAt, zone)}</td>
                    <td>{message.to.name}</td>
                    <td className="cell-title">
                      <Link
                        to="/o/$org/administration/$section"
                        params={{ org, section: 'messages' }}
                        search={{ open: message.id }}
                      >
                        {message.subject ?? w('admin.message')}
                      </Link>
                    </td>
                    <td>
                      <Status tone={tones[message.state] ?? 'soon'}>
                        {w.code('messageState', message.state)}
                        {message.reason ? ` (${w.code('suppressed', message.reason)})` : ''}
                      </Status>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <More of={list} />
      </div>
      {open && <Letter id={open} />}
    </Page>
  );
}

function Letter({ id }: { id: string }) {
  const w = useWords();
  const navigate = useNavigate();
  const { org, address } = useOrganisation();
  const { data, error } = useQuery({
    queryKey: [org, 'messages', id],
    queryFn: () => api.get<MessagePage>(address(`/messages/${id}`)),
  });
  return (
    <Modal
      opened
      size={640}
      onClose={() => void navigate({ to: '.', search: {} })}
      title={data?.subject ?? w('admin.message')}
      closeButtonProps={{ 'aria-label': w('act.close') }}
    >
      <Refused error={error} />
      {data ? (
        <>
          <p className="empty-text">
            {w('admin.to')} : {data.to.name} ({data.to.email})
          </p>
          {data.text ? (
            <pre className="letter" tabIndex={0}>
              {data.text}
            </pre>
          ) : (
            <p className="empty-text">{w('admin.secret')}</p>
          )}
        </>
      ) : (
        <Skeleton height={160} />
      )}
    </Modal>
  );
}
