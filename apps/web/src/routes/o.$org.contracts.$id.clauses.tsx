import { createFileRoute } from '@tanstack/react-router';

export interface ClauseSearch {
  /** The day as of which the contract is read; today when absent. */
  asOf?: string;
  /** The other day, when two are compared. */
  since?: string;
  kind?: string;
  clause?: string;
  /** Advice is hidden. */
  plain?: boolean;
}

const day = (text: unknown) =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
const word = (text: unknown) => (typeof text === 'string' && text ? text : undefined);

export const Route = createFileRoute('/o/$org/contracts/$id/clauses')({
  validateSearch: (search: Record<string, unknown>): ClauseSearch => ({
    asOf: day(search.asOf),
    since: day(search.since),
    kind: word(search.kind),
    clause: word(search.clause),
    plain: search.plain === true ? true : undefined,
  }),
});
