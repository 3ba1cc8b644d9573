import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { LinkDoor, Organisations, People } from '#organisation';
import { BrokenRule, hashOf, NotFound } from '#platform/kernel';
import type { ToldNotice } from '#platform/mail';
import { Store } from '#platform/tenancy';
import { Touchpoint } from './touchpoint.js';
import { TouchpointLink } from './touchpoint-link.js';
import { guestTouch, linkOf } from './touchpoint.queries.js';

/** What a guest is shown: as much as the one question needs. */
export interface GuestView {
  organisation: string;
  /** Who is asked. */
  guest: string;
  executives: string[];
  type: string;
  heldAt: string;
  durationMinutes: number;
  line: string | null;
  agreements: string[];
}

export type Verdict = { verdict: 'CONFIRMED' } | { verdict: 'DISPUTED'; reason: string };

/** The door for executives without an account: a link from a mail shows one conversation and takes one answer. */
@Injectable()
export class GuestLinks {
  constructor(
    private readonly store: Store,
    private readonly door: LinkDoor,
    private readonly organisations: Organisations,
    private readonly people: People,
  ) {}

  /** Makes the address of a letter at the moment of sending. */
  async mint(notice: ToldNotice): Promise<string> {
    const { link, secret } = TouchpointLink.mint(notice.objectId, notice.personId, Temporal.Now.instant());
    await this.store.put(link);
    return `/links/${await this.door.token(secret)}`;
  }

  /** Shows; nothing is written, because mail scanners open links. @throws NotFound once used or expired. */
  show(token: string): Promise<GuestView> {
    return this.opened(token, async (link) => {
      const row = await this.store.one<
        Omit<GuestView, 'organisation' | 'guest' | 'executives'> & { ours: string[] }
      >(guestTouch, { id: link.touchpointId });
      if (!row) throw new NotFound('link');
      const { ours, ...view } = row;
      const cards = await this.people.cards([link.personId, ...ours]);
      const { name } = await this.organisations.house();
      return {
        organisation: name,
        guest: cards.get(link.personId)?.name ?? '',
        executives: ours.map((id) => cards.get(id)?.name).filter((found) => found !== undefined),
        ...view,
      };
    });
  }

  /** Answers, once. */
  answer(token: string, answer: Verdict): Promise<void> {
    return this.opened(token, async ({ id }) => {
      const link = await this.store.get(TouchpointLink, id);
      const touch = await this.store.get(Touchpoint, link.touchpointId);
      if (answer.verdict === 'DISPUTED' && !answer.reason.trim()) {
        throw new BrokenRule('dispute-needs-a-reason', {}, { pointer: '/reason' });
      }
      link.use(answer.verdict, Temporal.Now.instant());
      if (answer.verdict === 'CONFIRMED') touch.confirm(link.personId);
      else touch.dispute(link.personId, answer.reason.trim());
      await this.store.put(link, touch);
    });
  }

  /** Whoever has no secret finds nothing. */
  private opened<T>(token: string, work: (link: TouchpointLink) => Promise<T>): Promise<T> {
    return this.door.open(token, { actor: 'guest', requestId: 'guest-link' }, async (secret) => {
      const row = await this.store.one<{ id: string; touchpointId: string; personId: string }>(linkOf, {
        hash: hashOf(secret),
        at: Temporal.Now.instant(),
      });
      if (!row) throw new NotFound('link');
      return work(Object.assign(new TouchpointLink(), row));
    });
  }
}
