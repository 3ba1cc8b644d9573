import { queryOptions } from '@tanstack/react-query';
import { cache } from '../api/cache.js';
import { api } from '../api/client.js';
import type { CallOfTheDay, ContractRow, Freshness, List, PairCard, TouchCard } from '../api/shapes.js';
import { now } from '../session/session.js';
import { dayIn } from '../ui/places.js';

/** How far ahead a notice date is worth a line on the home page, in days. */
const noticeHorizon = 120;

export const callKey = (org: string) => [org, 'today', 'call'];

/**
 * The first look of a day freezes its answer. Who is in no pair yet is therefore not asked for: the empty answer
 * would stand all day, also after their first pair has been formed.
 */
export const callQuery = (org: string, zone: string, personId: string) =>
  queryOptions({
    queryKey: callKey(org),
    queryFn: async (): Promise<CallOfTheDay> => {
      const { executives } = await cache.fetchQuery(listsQuery(org, zone));
      if (!executives.includes(personId))
        return { state: 'NONE', suggestion: null, skipped: [], awayUntil: null };
      return api.get<CallOfTheDay>(`/orgs/${org}/call-of-the-day`);
    },
  });

export const dismissCall = (org: string, id: string, reason: string) =>
  api.post<CallOfTheDay>(`/orgs/${org}/call-of-the-day/${id}/dismissal`, { reason });

const slippedStates = new Set<Freshness>(['LAPSED', 'ESCALATED_1', 'ESCALATED_2', 'ESCALATED_3', 'DORMANT']);
const dueStates = new Set<Freshness>(['DUE_SOON', 'DUE', 'GRACE']);

/** A last day that has passed is told where it was missed; the home page looks forward. */
const isAhead = (zone: string) => {
  const today = dayIn(now(), zone);
  return ({ lastNoticeDate }: ContractRow) => lastNoticeDate !== null && lastNoticeDate >= today;
};

/** What the three short lists are made of; each is one question to the module that knows. */
export const listsQuery = (org: string, zone: string) =>
  queryOptions({
    queryKey: [org, 'today', 'lists'],
    queryFn: async () => {
      const horizon = dayIn(new Date(now().getTime() + noticeHorizon * 864e5), zone);
      const [pairs, contracts, touches] = await Promise.all([
        api.get<List<PairCard>>(`/orgs/${org}/pairs`, { limit: 200 }),
        api.get<List<ContractRow>>(`/orgs/${org}/contracts`, {
          noticeBefore: horizon,
          sort: 'lastNoticeDate',
          limit: 50,
        }),
        api.get<List<TouchCard>>(`/orgs/${org}/touchpoints`, { limit: 30 }),
      ]);
      const live = pairs.items.filter((pair) => pair.state !== 'CLOSED' && pair.state !== 'PROPOSED');
      return {
        slipped: live.filter(
          (pair) => (pair.freshness && slippedStates.has(pair.freshness)) || pair.state.startsWith('VACANT'),
        ),
        due: live.filter(
          (pair) =>
            (pair.freshness && dueStates.has(pair.freshness)) ||
            pair.reactivationPlan?.state === 'TO_COMPLETE',
        ),
        notices: contracts.items.filter(isAhead(zone)),
        decided: touches.items.filter((touch) => touch.state === 'HELD' && touch.agreements.length > 0),
        executives: live.map((pair) => pair.customerSeat.holder?.id),
        isEmpty: live.length === 0,
      };
    },
  });

/** The contracts whose last day to give notice comes, the nearest first. */
export const noticesQuery = (org: string, zone: string, mine: boolean) =>
  queryOptions({
    queryKey: [org, 'today', 'notices', mine],
    queryFn: async () => {
      const { items } = await api.get<List<ContractRow>>(`/orgs/${org}/contracts`, {
        mine: mine || undefined,
        noticeBefore: dayIn(new Date(now().getTime() + noticeHorizon * 864e5), zone),
        sort: 'lastNoticeDate',
        limit: 50,
      });
      return items.filter(isAhead(zone));
    },
  });

/** What a supplier's executive is asked: the conversations that their customer recorded and nobody answered. */
export const expectedQuery = (org: string, personId: string, canAnswer: boolean, relationship?: string) =>
  queryOptions({
    queryKey: [org, 'today', 'expected', relationship ?? 'all'],
    queryFn: async () => {
      const { items } = await api.get<List<TouchCard>>(`/orgs/${org}/touchpoints`, {
        relationship,
        limit: 50,
      });
      const isMine = (touch: TouchCard) =>
        canAnswer && touch.participants.some((participant) => participant.id === personId);
      const isAsked = (touch: TouchCard) =>
        touch.state === 'PLANNED' ||
        (touch.state === 'HELD' && touch.confirmation === 'NONE' && isMine(touch));
      return { asked: items.filter(isAsked), past: items.filter((touch) => !isAsked(touch)) };
    },
  });
