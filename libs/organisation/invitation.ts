import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, hashOf, instant, newSecret } from '#platform/kernel';
import { checkRoles } from './membership.js';
import type { Locale } from './place.js';
import type { Role, Side } from './role.js';

const VALID_FOR = Temporal.Duration.from({ hours: 24 * 7 });

export interface InvitationFacts {
  email: string;
  side: Side;
  supplierId: string | null;
  roles: Role[];
  personId: string | null;
  locale: Locale;
  inviterName: string;
}

/** The offer of a membership: single use, hashed, expiring after seven days, revocable. */
@Entity({ schema: 'organisation', name: 'invitation' })
export class Invitation extends Aggregate {
  @Column({ type: 'text' }) private email!: string;
  @Column({ type: 'text' }) private side!: Side;
  @Column({ type: 'text' }) private audience!: 'shared' | 'customer';
  @Column({ type: 'uuid', nullable: true }) private supplierId!: string | null;
  @Column({ type: 'text', array: true }) private roles!: Role[];
  @Column({ type: 'uuid', nullable: true }) private personId!: string | null;
  @Column({ type: 'text' }) private locale!: Locale;
  @Column({ type: 'text' }) private inviterName!: string;
  @Column({ type: 'text' }) private tokenHash!: string;
  @Column({ ...instant }) private expiresAt!: Temporal.Instant;
  @Column({ type: 'text' }) private state!: 'OPEN' | 'ACCEPTED' | 'REVOKED';

  /** The secret is told once, here; the row keeps its hash. `at` is real time: it is security time. */
  static offer(facts: InvitationFacts, at: Temporal.Instant): { invitation: Invitation; secret: string } {
    checkRoles(facts.side, facts.roles);
    if ((facts.side === 'supplier') !== (facts.supplierId !== null)) {
      throw new BrokenRule('member-needs-their-supplier', {}, { pointer: '/supplierId' });
    }
    const secret = newSecret();
    const invitation = new Invitation();
    Object.assign(invitation, facts, {
      email: facts.email.trim().toLowerCase(),
      audience: facts.side === 'supplier' ? 'shared' : 'customer',
      tokenHash: hashOf(secret),
      expiresAt: at.add(VALID_FOR),
      state: 'OPEN',
    });
    invitation.tell(
      'invitation.offered',
      { invitationId: invitation.id, roles: facts.roles },
      invitation.about(),
    );
    return { invitation, secret };
  }

  accept(at: Temporal.Instant): void {
    if (!this.isOpen(at)) throw new BrokenRule('invitation-closed', {}, { status: 409 });
    this.state = 'ACCEPTED';
    this.tell('invitation.accepted', { invitationId: this.id }, this.about());
  }

  revoke(): void {
    if (this.state !== 'OPEN') throw new BrokenRule('invitation-closed', {}, { status: 409 });
    this.state = 'REVOKED';
    this.tell('invitation.revoked', { invitationId: this.id }, this.about());
  }

  isOpen(at: Temporal.Instant): boolean {
    return this.state === 'OPEN' && Temporal.Instant.compare(at, this.expiresAt) < 0;
  }

  offered() {
    const { email, side, supplierId, roles, personId, locale, inviterName } = this;
    return { email, side, supplierId, roles, personId, locale, inviterName };
  }

  private about() {
    return { audience: this.audience, ...(this.supplierId ? { supplierId: this.supplierId } : {}) };
  }
}
