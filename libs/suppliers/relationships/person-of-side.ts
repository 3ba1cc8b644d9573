import type { People, PersonCard, Side } from '#organisation';
import { BrokenRule } from '#platform/kernel';

/**
 * The person named for a side of a relationship: known here, and of that side.
 * @throws BrokenRule `person-unknown-here` or `person-of-the-other-side`, on that field.
 */
export async function personOfSide(
  people: People,
  asked: { personId: string; side: Side; supplierId: string; pointer: string },
): Promise<PersonCard> {
  const { personId, side, supplierId, pointer } = asked;
  const person = await people.find(personId);
  if (!person) throw new BrokenRule('person-unknown-here', {}, { pointer });
  if (person.side !== side || person.supplierId !== (side === 'supplier' ? supplierId : null))
    throw new BrokenRule('person-of-the-other-side', {}, { pointer });
  return person;
}
