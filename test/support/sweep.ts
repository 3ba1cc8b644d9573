import { describe, type Matrix } from './matrix.js';
import type { Operation } from './router.js';
import type { Session } from './story.js';

/** One question of a sweep: where, and with what. */
export interface Aim {
  url: string;
  body?: unknown;
}

/**
 * Every call of these sessions that `aims` gives, judged.
 * @param expectation what is wrong with an answer beyond what no answer may be, if anything
 * @returns one line per fault, empty when all is well
 */
export async function sweep(
  matrix: Matrix,
  sessions: Session[],
  aims: (session: Session, operation: Operation) => Aim[],
  expectation: (status: number, session: Session, operation: Operation, body: unknown) => string | undefined,
): Promise<string[]> {
  const faults: string[] = [];
  for (const session of sessions) {
    for (const operation of matrix.operations) {
      for (const aim of aims(session, operation)) {
        const answer = await matrix.ask({ session, operation, ...aim }, faults);
        if (!answer) continue;
        faults.push(...matrix.judge(answer));
        const fault = expectation(answer.reply.status, session, operation, answer.reply.body);
        if (fault) faults.push(`${describe(answer)}: ${fault}`);
      }
    }
  }
  return faults;
}

/** What a reading may answer: what is there, or for those who reach only their own, that it is not theirs. */
export function unreadable(matrix: Matrix) {
  return (status: number, session: Session, operation: Operation, body: unknown): string | undefined => {
    if (!matrix.isAllowed(session, operation)) {
      return status === 403 ? undefined : `${status} for a role that is not named`;
    }
    const reach = (operation.allow as Record<string, string>)[session.role];
    if (status === 200 || (reach === 'own' && (status === 403 || status === 404))) return undefined;
    return `${status} ${JSON.stringify(body)}`;
  };
}

/** A body that refers to something at one of its places. */
export function referring(
  body: unknown,
  place: { path: string[]; kind: string; isList: boolean },
  id: string | undefined,
): unknown {
  const whole = body as Record<string, any>;
  let at = whole;
  for (const step of place.path.slice(0, -1)) at = at[step] ??= {};
  at[place.path.at(-1) as string] = place.isList ? [id] : id;
  // Only somebody of the supplier's side belongs to one.
  if (place.kind === 'suppliers' && 'side' in whole) {
    Object.assign(whole, { side: 'supplier' }, 'roles' in whole ? { roles: ['SUPPLIER_ADMIN'] } : {});
  }
  return whole;
}
