import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule } from '#platform/kernel';
import { type Role, rolesOf, type Side } from './role.js';

export type MembershipState = 'ACTIVE' | 'DISABLED';

/** A user's place in this organisation: on which side, for which supplier, with which roles. */
@Entity({ schema: 'organisation', name: 'membership' })
export class Membership extends Aggregate {
  @Column({ type: 'text' }) private userId!: string;
  @Column({ type: 'text' }) private email!: string;
  @Column({ type: 'text' }) private side!: Side;
  @Column({ type: 'text' }) private audience!: 'shared' | 'customer';
  @Column({ type: 'uuid', nullable: true }) private supplierId!: string | null;
  @Column({ type: 'text', array: true }) private roles!: Role[];
  @Column({ type: 'text' }) private state!: MembershipState;
  @Column({ type: 'uuid' }) private personId!: string;

  static open(facts: {
    userId: string;
    email: string;
    side: Side;
    supplierId: string | null;
    roles: Role[];
    personId: string;
  }): Membership {
    checkRoles(facts.side, facts.roles);
    const membership = new Membership();
    Object.assign(membership, facts, {
      audience: facts.side === 'supplier' ? 'shared' : 'customer',
      state: 'ACTIVE',
    });
    membership.tell(
      'membership.opened',
      { membershipId: membership.id, roles: facts.roles },
      membership.about(),
    );
    return membership;
  }

  grant(roles: Role[]): void {
    checkRoles(this.side, roles);
    this.roles = roles;
    this.tell('membership.granted', { membershipId: this.id, roles }, this.about());
  }

  disable(): void {
    this.state = 'DISABLED';
    this.tell('membership.disabled', { membershipId: this.id, personId: this.personId }, this.about());
  }

  enable(): void {
    this.state = 'ACTIVE';
    this.tell('membership.enabled', { membershipId: this.id, personId: this.personId }, this.about());
  }

  isAdministrator(): boolean {
    return this.state === 'ACTIVE' && this.roles.includes('ORGANISATION_ADMIN');
  }

  isOf(userId: string): boolean {
    return this.userId === userId;
  }

  private about() {
    return { audience: this.audience, ...(this.supplierId ? { supplierId: this.supplierId } : {}) };
  }
}

/** A role belongs to one side: a supplier's member never carries a customer's role. */
export function checkRoles(side: Side, roles: Role[]): void {
  const foreign = roles.find((role) => !rolesOf(side).includes(role));
  if (roles.length === 0) throw new BrokenRule('member-needs-a-role', {}, { pointer: '/roles' });
  if (foreign) throw new BrokenRule('role-of-the-other-side', { role: foreign }, { pointer: '/roles' });
}
