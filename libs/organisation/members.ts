import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { BrokenRule, hashOf, NotFound } from '#platform/kernel';
import { type Json, repeated, Store, Tenancy } from '#platform/tenancy';
import { Invitation, type InvitationFacts } from './invitation.js';
import { Membership, type MembershipState } from './membership.js';
import { administrators, deedList, invitationList, memberList } from './organisation.queries.js';
import { Organisation } from './organisation.js';
import { Person } from './person.js';
import type { Locale } from './place.js';
import type { Role } from './role.js';

/** Who may come in: invitations offered and accepted, roles granted, members disabled. */
@Injectable()
export class Members {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly store: Store,
  ) {}

  /** By name. `after` is the name, the person and the membership of the last one shown. */
  list({ after, limit }: { after?: string[] | undefined; limit: number }): Promise<Json> {
    const [afterName, afterPerson, afterId] = after ?? [];
    return this.store.json(memberList, { afterName, afterPerson, afterId, limit });
  }

  /** Newest first, those accepted only with `all`. `after` is the id of the last one shown. */
  invitations(page: { all: boolean; after?: string[] | undefined; limit: number }): Promise<Json> {
    const { all, after, limit } = page;
    return this.store.json(invitationList, { all, afterId: after?.[0], limit, at: Temporal.Now.instant() });
  }

  /** What was done here, by whom, newest first. `after` is the instant and the id of the last one shown. */
  deeds(page: {
    object?: string | undefined;
    objectId?: string | undefined;
    after?: string[] | undefined;
    limit: number;
  }): Promise<Json> {
    const { object, objectId, after, limit } = page;
    return this.store.json(deedList, { object, objectId, limit, afterAt: after?.[0], afterId: after?.[1] });
  }

  /** Returns the secret of the link; it is told only here. */
  async invite(facts: InvitationFacts): Promise<{ id: string; secret: string }> {
    if (facts.personId) {
      const person = await this.store.get(Person, facts.personId);
      if (!person.isOf(facts.side, facts.supplierId)) {
        throw new BrokenRule('person-of-the-other-side', {}, { pointer: '/personId' });
      }
    }
    const { invitation, secret } = Invitation.offer(facts, Temporal.Now.instant());
    await this.store.put(invitation);
    return { id: invitation.id, secret };
  }

  async revoke(id: string): Promise<void> {
    const invitation = await this.store.get(Invitation, id);
    invitation.revoke();
    await this.store.put(invitation);
  }

  /** What an invitation offers, to whoever holds its link; undefined once closed or expired. */
  async offered(tenantId: string, secret: string) {
    return this.tenancy.asSystem(tenantId, 'invitation', async () => {
      const invitation = await this.openInvitation(secret);
      return invitation?.offered();
    });
  }

  /** Makes the holder of the link a member. Safe to repeat: whoever is a member already stays one, with those roles. */
  async accept(
    tenantId: string,
    secret: string,
    user: { id: string; name: string; email: string; locale: Locale },
  ): Promise<void> {
    await repeated(() =>
      this.tenancy.asSystem(tenantId, 'invitation', async () => {
        const invitation = await this.openInvitation(secret);
        if (!invitation) throw new NotFound('invitation');
        const offered = invitation.offered();
        if (offered.email !== user.email.toLowerCase())
          throw new BrokenRule('invitation-of-another', {}, { status: 409 });
        invitation.accept(Temporal.Now.instant());
        await this.admit(offered, user);
        await this.store.put(invitation);
      }),
    );
  }

  async change(
    id: string,
    change: { roles?: Role[] | undefined; state?: MembershipState | undefined },
    ifMatch?: number,
  ): Promise<void> {
    const membership = await this.store.get(Membership, id, { ifMatch });
    const wasAdministrator = membership.isAdministrator();
    if (change.roles) membership.grant(change.roles);
    if (change.state === 'DISABLED') membership.disable();
    if (change.state === 'ACTIVE') membership.enable();
    await this.keep(membership, wasAdministrator);
  }

  private async admit(
    offered: InvitationFacts,
    user: { id: string; name: string; email: string; locale: Locale },
  ): Promise<void> {
    const { side, supplierId, roles } = offered;
    const [already] = await this.store.findWhere(Membership, {
      userId: user.id,
      side,
      ...only(supplierId),
    } as never);
    if (already) {
      const wasAdministrator = already.isAdministrator();
      already.grant(roles);
      already.enable();
      return this.keep(already, wasAdministrator);
    }
    const personId = offered.personId ?? (await this.newPerson(offered, user));
    await this.store.put(
      Membership.open({ userId: user.id, email: user.email, side, supplierId, roles, personId }),
    );
  }

  private async newPerson(
    offered: InvitationFacts,
    user: { name: string; email: string; locale: Locale },
  ): Promise<string> {
    const house = await this.store.get(Organisation, this.tenancy.current().tenantId);
    const { side, supplierId, roles } = offered;
    const isExecutive = roles.includes('EXECUTIVE') || roles.includes('SUPPLIER_EXECUTIVE');
    const person = Person.add(side, supplierId, {
      ...house.place(),
      name: user.name,
      email: user.email,
      locale: user.locale,
      level: isExecutive ? 'L2_CXO' : 'L4_MANAGER',
    });
    await this.store.put(person);
    await this.store.index(person.indexed());
    return person.id;
  }

  private async openInvitation(secret: string): Promise<Invitation | undefined> {
    const [invitation] = await this.store.findWhere(Invitation, { tokenHash: hashOf(secret) } as never);
    return invitation?.isOpen(Temporal.Now.instant()) ? invitation : undefined;
  }

  /** An organisation without an administrator could never be opened again. */
  private async keep(membership: Membership, wasAdministrator: boolean): Promise<void> {
    if (wasAdministrator && !membership.isAdministrator()) {
      // Of two administrators who leave at once, the second waits here and finds out that they are the last.
      await this.store.get(Organisation, this.tenancy.current().tenantId);
      const left = await this.store.one<{ many: number }>(administrators, { except: membership.id });
      if (!left?.many) throw new BrokenRule('organisation-needs-an-administrator', {}, { status: 409 });
    }
    await this.store.put(membership);
  }
}

function only(supplierId: string | null) {
  return supplierId ? { supplierId } : {};
}
