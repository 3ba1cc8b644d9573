import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Calendars } from '#platform/calendar';
import { Clock } from '#platform/clock';
import { newId } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import type { WordParams } from '#platform/words';
import { ASK_AGAIN } from './mail.queries.js';
import { firstPosting } from './posting.js';

/** A person as the post knows them: how to reach them, in which language, on which calendar. */
export interface Recipient {
  personId: string;
  name: string;
  /** Null for a person without an address: the notification is then kept as suppressed, `no-address`. */
  email: string | null;
  locale: string;
  timeZone: string;
  country: string;
  region?: string | null;
}

/** Why someone must know. `words.key` is the line in the letter; `<key>.subject` and `<key>.button` may exist beside it. */
export interface Notice {
  kind: string;
  recipient: Recipient;
  /** Whatever decides this again writes the same key: `<pair>:<due>:<step>`. The recipient is added to it. */
  dedupeKey: string;
  /** The moment from which it is worth saying; the digest at or after it carries it. */
  notBefore: Temporal.Instant;
  about: {
    relationshipId?: string;
    objectType: string;
    objectId: string;
    /** Below the organisation. */ path: string;
  };
  words: { key: string; params: WordParams };
  /** A letter of its own at the next open hour instead of a line in the digest. */
  immediate?: boolean;
}

/** A notice as it was kept, for checks and links. */
export interface ToldNotice {
  id: string;
  kind: string;
  personId: string;
  name: string;
  email: string | null;
  locale: string;
  dedupeKey: string;
  relationshipId: string | null;
  objectType: string;
  objectId: string;
  path: string;
  wordsKey: string;
  wordsParams: WordParams;
  toldAt: Temporal.Instant;
}

const TELL = `
  insert into platform.notification
    (tenant_id, id, kind, person_id, name, email, locale, time_zone, country, region, dedupe_key,
     relationship_id, object_type, object_id, path, words_key, words_params, is_immediate, post_at, told_at)
  values (:tenant, :id, :kind, :personId, :name, :email, :locale, :timeZone, :country, :region, :dedupeKey,
          :relationshipId, :objectType, :objectId, :path, :wordsKey, :wordsParams, :immediate, :postAt, :now)
  on conflict (tenant_id, person_id, dedupe_key) do nothing
  returning id`;

/** Tells people things: decided in the transaction of the deed, once per person and key; posted later. */
@Injectable()
export class Notifications {
  constructor(
    private readonly store: Store,
    private readonly calendars: Calendars,
    private readonly clock: Clock,
  ) {}

  /** @returns false when this person had been told so already. */
  async tell(notice: Notice): Promise<boolean> {
    const { about, recipient, words } = notice;
    const calendar = await this.calendars.of(recipient.country, recipient.region ?? undefined);
    const postAt = firstPosting(notice.notBefore, notice.immediate ?? false, recipient.timeZone, calendar);
    const id = newId();
    const told = await this.store.rows(TELL, {
      id,
      kind: notice.kind,
      personId: recipient.personId,
      name: recipient.name,
      email: recipient.email,
      locale: recipient.locale,
      timeZone: recipient.timeZone,
      country: recipient.country,
      region: recipient.region ?? null,
      dedupeKey: notice.dedupeKey,
      relationshipId: about.relationshipId ?? null,
      objectType: about.objectType,
      objectId: about.objectId,
      path: about.path,
      wordsKey: words.key,
      wordsParams: words.params,
      immediate: notice.immediate ?? false,
      postAt,
      now: this.clock.now(),
    });
    if (told.length === 0) return false;
    await this.store.schedule('notification', id, postAt);
    return true;
  }

  /** Looks again at what waits for a person: they are back sooner or later than was thought, or somebody else reads it. */
  async askAgain(personId: string): Promise<void> {
    await this.store.rows(ASK_AGAIN, { person: personId, now: this.clock.now() });
  }

  /** Withdraws what still waits about an object, with the reason; what has left has left. */
  async withdraw(objectId: string, reason: string, kind?: string): Promise<void> {
    const withdrawn = await this.store.rows<{ id: string }>(
      `update platform.notification set state = 'SUPPRESSED', reason = :reason
       where tenant_id = :tenant and object_id = :objectId and state = 'WAITING'
         and (:kind::text is null or kind = :kind)
       returning id`,
      { objectId, reason, kind: kind ?? null },
    );
    for (const { id } of withdrawn) await this.store.schedule('notification', id, null);
  }
}
