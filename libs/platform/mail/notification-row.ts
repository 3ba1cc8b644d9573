import { Temporal } from 'temporal-polyfill';
import type { WordParams } from '#platform/words';
import type { ToldNotice } from './notifications.js';

/** A notification as the driver gives it. */
export interface NotificationRow {
  id: string;
  kind: string;
  person_id: string;
  name: string;
  email: string | null;
  locale: string;
  time_zone: string;
  country: string;
  region: string | null;
  dedupe_key: string;
  relationship_id: string | null;
  object_type: string;
  object_id: string;
  path: string;
  words_key: string;
  words_params: WordParams;
  is_immediate: boolean;
  delivery_id: string | null;
  told_at: Date;
  /** Who was to know, when somebody reads it in their place. */
  stands_in_for: string | null;
  stands_in_for_name: string | null;
}

export function toldNotice(row: NotificationRow): ToldNotice {
  return {
    id: row.id,
    kind: row.kind,
    // The question whether it is still worth saying is asked about who was to know.
    personId: row.stands_in_for ?? row.person_id,
    name: row.name,
    email: row.email,
    locale: row.locale,
    dedupeKey: row.dedupe_key,
    relationshipId: row.relationship_id,
    objectType: row.object_type,
    objectId: row.object_id,
    path: row.path,
    wordsKey: row.words_key,
    wordsParams: row.words_params,
    toldAt: Temporal.Instant.fromEpochMilliseconds(row.told_at.getTime()),
  };
}

/** What happens to a notification: it goes into a letter, waits for another day, has been said, or is dropped with a reason. */
export interface Move {
  id: string;
  state: 'WAITING' | 'POSTED' | 'SENT' | 'SUPPRESSED';
  reason?: string;
  delivery_id?: string;
  post_at?: string;
  /** Asked again then; `post_at` stays, so that whoever is back sooner is told sooner. */
  ask_at?: string;
}
