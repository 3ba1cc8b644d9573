import { isId } from '#platform/kernel';
import { after } from '../edge/page.js';
import { Refusal } from '../edge/problem.js';

/** The cursor of a list by name: the name and the id of the last one shown. */
export function nameCursor(cursor: string | undefined): [string, string] | undefined {
  const keys = after(cursor, 2);
  if (!keys) return undefined;
  const [name, id] = keys;
  if (typeof name !== 'string' || !isId(id)) throw new Refusal(400, 'cursor-malformed');
  return [name, id];
}
