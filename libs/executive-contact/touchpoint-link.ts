import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, hashOf, instant, newSecret } from '#platform/kernel';

/** Long enough for an executive who reads mail once a fortnight. */
const VALID_HOURS = 21 * 24;

/** A guest's single act on one touchpoint, without an account: hashed, used once, and expiring in real time. */
@Entity({ schema: 'executive_contact', name: 'link' })
export class TouchpointLink extends Aggregate {
  @Column({ type: 'text' }) private tokenHash!: string;
  @Column({ type: 'uuid' }) readonly touchpointId!: string;
  @Column({ type: 'uuid' }) readonly personId!: string;
  @Column({ ...instant }) private expiresAt!: Temporal.Instant;
  @Column({ ...instant, nullable: true }) private usedAt: Temporal.Instant | null = null;
  @Column({ type: 'text', nullable: true }) private verdict: 'CONFIRMED' | 'DISPUTED' | null = null;

  /** The secret is told once, here; the row keeps its hash. */
  static mint(touchpointId: string, personId: string, at: Temporal.Instant) {
    const secret = newSecret();
    const link = new TouchpointLink();
    Object.assign(link, {
      tokenHash: hashOf(secret),
      touchpointId,
      personId,
      expiresAt: at.add({ hours: VALID_HOURS }),
    });
    return { link, secret };
  }

  isOpen(at: Temporal.Instant): boolean {
    return this.usedAt === null && Temporal.Instant.compare(at, this.expiresAt) < 0;
  }

  use(verdict: 'CONFIRMED' | 'DISPUTED', at: Temporal.Instant): void {
    if (!this.isOpen(at)) throw new BrokenRule('link-closed', {}, { status: 409 });
    this.usedAt = at;
    this.verdict = verdict;
  }
}
