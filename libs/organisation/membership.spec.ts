import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { newId } from '#platform/kernel';
import { Invitation } from './invitation.js';
import { Membership } from './membership.js';
import { ROLES, rolesOf } from './role.js';

const AT = Temporal.Instant.from('2026-02-02T08:00:00Z');
const OFFER = {
  email: ' Diane.Foster@Nordelta.example ',
  side: 'supplier' as const,
  supplierId: newId(),
  roles: ['SUPPLIER_EXECUTIVE' as const],
  personId: null,
  locale: 'en' as const,
  inviterName: 'Inès Kadri',
};

describe('a membership', () => {
  it('carries the roles of its own side only', () => {
    for (const role of ROLES) {
      for (const side of ['customer', 'supplier'] as const) {
        const open = () =>
          Membership.open({
            userId: 'u',
            email: 'e',
            side,
            supplierId: side === 'supplier' ? newId() : null,
            roles: [role],
            personId: newId(),
          });
        if (rolesOf(side).includes(role))
          expect(open().takeTold()[0]).toMatchObject({ name: 'membership.opened' });
        else expect(open).toThrow('role-of-the-other-side');
      }
    }
  });

  it('has at least one role', () => {
    expect(() => Invitation.offer({ ...OFFER, roles: [] }, AT)).toThrow('member-needs-a-role');
  });
});

describe('an invitation', () => {
  it('is for a named supplier on the supplier’s side, and for none on the customer’s', () => {
    expect(() => Invitation.offer({ ...OFFER, supplierId: null }, AT)).toThrow('member-needs-their-supplier');
    const customer = { ...OFFER, side: 'customer' as const, roles: ['EXECUTIVE' as const] };
    expect(() => Invitation.offer(customer, AT)).toThrow('member-needs-their-supplier');
  });

  it('keeps only a hash of its secret, and the address in one form', () => {
    const { invitation, secret } = Invitation.offer(OFFER, AT);
    expect(JSON.stringify(invitation)).not.toContain(secret);
    expect(invitation.offered().email).toBe('diane.foster@nordelta.example');
  });

  it('opens until the last moment of its seventh day, once', () => {
    const { invitation } = Invitation.offer(OFFER, AT);
    const end = AT.add({ hours: 7 * 24 });
    expect(invitation.isOpen(end.subtract({ milliseconds: 1 }))).toBe(true);
    expect(invitation.isOpen(end)).toBe(false);
    invitation.accept(AT);
    expect(() => invitation.accept(AT)).toThrow('invitation-closed');
    expect(() => invitation.revoke()).toThrow('invitation-closed');
  });

  it('is void once revoked', () => {
    const { invitation } = Invitation.offer(OFFER, AT);
    invitation.revoke();
    expect(() => invitation.accept(AT)).toThrow('invitation-closed');
  });
});
