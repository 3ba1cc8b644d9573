import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { Side } from '#organisation';
import { Aggregate, BrokenRule, hashOf, instant, newSecret } from '#platform/kernel';
import type { About } from '../register/about.js';

/** By this beginning a secret is recognised, in a log by mistake as well as by a scanner of repositories. */
const MARK = 'rk_';
const SHOWN = 8;
/** A key that never ends is forgotten before it is stolen. */
export const LONGEST_MONTHS = 24;

/**
 * A tool's key to the measures of one contract, and to nothing else. Its secret is told once and kept as a hash. How
 * long it lasts is chosen on the house's calendar and runs in real time: no move of the business clock brings an ended
 * key back to life, nor ends a living one.
 */
@Entity({ schema: 'contracts', name: 'measure_token' })
export class MeasureToken extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('text') private name!: string;
  @Column('text') private side!: Side;
  @Column('text') private prefix!: string;
  @Column('text') private secretHash!: string;
  @Column(instant) private expiresAt!: Temporal.Instant;
  @Column({ ...instant, nullable: true }) private revokedAt: Temporal.Instant | null = null;

  /**
   * @param now business time, in which the end was chosen
   * @param at real time, in which it comes
   * @throws BrokenRule `measure-token-expiry` when it ends in the past or too far away
   */
  static mint(
    contractId: string,
    { name, side, expiresAt }: { name: string; side: Side; expiresAt: Temporal.Instant },
    now: Temporal.Instant,
    about: About,
    at = Temporal.Now.instant(),
  ): { token: MeasureToken; secret: string } {
    const latest = now.toZonedDateTimeISO('UTC').add({ months: LONGEST_MONTHS, days: 1 }).toInstant();
    const isWithin =
      Temporal.Instant.compare(now, expiresAt) < 0 && Temporal.Instant.compare(expiresAt, latest) <= 0;
    if (!isWithin)
      throw new BrokenRule('measure-token-expiry', { months: LONGEST_MONTHS }, { pointer: '/expiresOn' });
    const secret = `${MARK}${newSecret(32)}`;
    const token = new MeasureToken();
    Object.assign(token, {
      contractId,
      name: name.trim(),
      side,
      prefix: secret.slice(0, MARK.length + SHOWN),
      secretHash: hashOf(secret),
      expiresAt: at.add(now.until(expiresAt)),
    });
    token.tell('measure-token.made', token.facts(), about);
    return { token, secret };
  }

  revoke(now: Temporal.Instant, about: About): void {
    if (this.revokedAt) throw new BrokenRule('measure-token-revoked', {}, { status: 409 });
    this.revokedAt = now;
    this.tell('measure-token.revoked', this.facts(), about);
  }

  private facts() {
    return { contractId: this.contractId, tokenId: this.id, name: this.name, prefix: this.prefix };
  }
}

/** Whether it can be one of ours at all, before anything is asked. */
export function looksLikeToken(text: string): boolean {
  return /^rk_[\w-]{43}$/.test(text);
}
