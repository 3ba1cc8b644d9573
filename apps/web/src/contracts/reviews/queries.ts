import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Campaign, CampaignPage, ReviewList, ReviewPage, SharedFeedback } from './shapes.js';

export const reviewsQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'contract', id, 'reviews'],
    queryFn: () => api.get<ReviewList>(`/orgs/${org}/contracts/${id}/objective-reviews`),
  });

export const reviewQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'review', id],
    queryFn: () => api.get<ReviewPage>(`/orgs/${org}/objective-reviews/${id}`),
  });

export const campaignsQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'contract', id, 'campaigns'],
    queryFn: () => api.get<{ items: Campaign[] }>(`/orgs/${org}/contracts/${id}/feedback-campaigns`),
  });

export const campaignQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'campaign', id],
    queryFn: () => api.get<CampaignPage>(`/orgs/${org}/feedback-campaigns/${id}`),
    // What was answered is counted a moment after the last day; whoever has just closed it sees the count come in.
    refetchInterval: ({ state }) => (state.data?.state === 'CLOSED' && !state.data.result ? 1_500 : false),
  });

export const sharedFeedbackQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'contract', id, 'feedback'],
    queryFn: () => api.get<{ items: SharedFeedback[] }>(`/orgs/${org}/contracts/${id}/feedback`),
  });
