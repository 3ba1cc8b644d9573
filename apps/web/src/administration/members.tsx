import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.js';
import { byCursor, rowsOf } from '../api/pages.js';
import type { Invitation, List, Member } from '../api/shapes.js';
import { Conflict } from '../session/conflict.js';
import { DeedForm } from '../session/deed-form.js';
import { Refused } from '../session/door.js';
import { useDeed } from '../shell/deed.js';
import { useOrganisation } from '../shell/organisation.js';
import { More } from '../ui/more.js';
import { Page, Panel, RowsSkeleton } from '../ui/page.js';
import { Status } from '../ui/status.js';
import { useWords } from '../words/words.js';
import { InvitationForm } from './invitation-form.js';
import { RoleChoice } from './role-choice.js';

export function Members() {
  const w = useWords();
  const { org, address, has } = useOrganisation();
  const [inviting, setInviting] = useState(false);
  const canInvite = has('ORGANISATION_ADMIN', 'SUPPLIER_ADMIN');
  const members = useInfiniteQuery({
    queryKey: [org, 'members'],
    queryFn: ({ pageParam }) => api.get<List<Member>>(address('/members'), { cursor: pageParam }),
    ...byCursor,
  });
  return (
    <Page
      title={w('admin.members')}
      actions={
        canInvite && (
          <Button leftSection={<IconPlus size={16} />} onClick={() => setInviting(true)}>
            {w('admin.invite')}
          </Button>
        )
      }
    >
      <div className="panel">
        {members.isPending ? (
          <RowsSkeleton label={w('act.loading')} />
        ) : (
          <div className="table-frame">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{w('admin.member')}</th>
                  <th scope="col">{w('admin.email')}</th>
                  <th scope="col">{w('admin.roles')}</th>
                  <th scope="col">{w('admin.state')}</th>
                  {canInvite && (
                    <th scope="col">
                      <span className="unseen">{w('nav.more')}</span>
                    </th>
                  )}
                </tr>
              </thead>
              <tbody>
                {rowsOf(members).map((member) => (
                  <MemberRow key={member.id} member={member} canChange={canInvite} />
                ))}
              </tbody>
            </table>
          </div>
        )}
        <More of={members} />
        <Refused error={members.error} />
      </div>
      {canInvite && <Invitations />}
      {inviting && <InvitationForm close={() => setInviting(false)} />}
    </Page>
  );
}

function MemberRow({ member, canChange }: { member: Member; canChange: boolean }) {
  const w = useWords();
  const [roles, setRoles] = useState<string[] | null>(null);
  const change = useDeed(() => setRoles(null));
  const send = (body: { roles?: string[]; state?: string }) =>
    change.mutate({ method: 'patch', path: `/members/${member.id}`, body, version: member.version });
  return (
    <tr>
      <td className="cell-main">{member.person.name}</td>
      <td>{member.email}</td>
      <td className="cell-wrap">{member.roles.map((role) => w.code('role', role)).join(', ')}</td>
      <td>
        <Status tone={member.state === 'ACTIVE' ? 'good' : 'quiet'}>
          {w.code('admin.memberState', member.state)}
        </Status>
        {change.error && !roles ? <Conflict error={change.error} {...change.conflict} /> : null}
      </td>
      {canChange && (
        <td className="cell-act">
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={w('admin.memberActs', { name: member.person.name })}
              >
                <IconDots size={15} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setRoles(member.roles)}>{w('admin.changeRoles')}</Menu.Item>
              <Menu.Item onClick={() => send({ state: member.state === 'ACTIVE' ? 'DISABLED' : 'ACTIVE' })}>
                {member.state === 'ACTIVE' ? w('admin.disable') : w('admin.enable')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
          {roles && (
            <DeedForm
              title={`${w('admin.changeRoles')} · ${member.person.name}`}
              close={() => setRoles(null)}
              submit={() => send({ roles })}
              submitLabel={w('act.save')}
              deed={change}
            >
              <RoleChoice side={member.side} roles={roles} choose={setRoles} />
            </DeedForm>
          )}
        </td>
      )}
    </tr>
  );
}

function Invitations() {
  const w = useWords();
  const { org, address } = useOrganisation();
  const list = useInfiniteQuery({
    queryKey: [org, 'invitations'],
    queryFn: ({ pageParam }) => api.get<List<Invitation>>(address('/invitations'), { cursor: pageParam }),
    ...byCursor,
  });
  const revoke = useDeed();
  const items = rowsOf(list);
  return (
    <Panel title={w('admin.open')} flush>
      <Refused error={revoke.error} />
      {items.length === 0 ? (
        <p className="list-none">{w('admin.noInvitations')}</p>
      ) : (
        <div className="table-frame">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{w('admin.email')}</th>
                <th scope="col">{w('admin.roles')}</th>
                <th scope="col">{w('admin.state')}</th>
                <th scope="col">{w('admin.expires')}</th>
                <th scope="col">
                  <span className="unseen">{w('nav.more')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <tr key={one.id}>
                  <td className="cell-main">{one.email}</td>
                  <td className="cell-wrap">{one.roles.map((role) => w.code('role', role)).join(', ')}</td>
                  <td>{w.code('admin.inviteState', one.state)}</td>
                  <td className="figures">{w.instant(one.expiresAt)}</td>
                  <td className="cell-act">
                    {one.state === 'OPEN' && (
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        aria-label={w('admin.revoke', { email: one.email })}
                        onClick={() => revoke.mutate({ method: 'delete', path: `/invitations/${one.id}` })}
                      >
                        {w('act.remove')}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <More of={list} />
    </Panel>
  );
}
