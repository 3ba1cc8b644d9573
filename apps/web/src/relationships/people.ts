import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.js';
import type { List, Person, Side } from '../api/shapes.js';
import { useOrganisation } from '../shell/organisation.js';

const nobodyYet: Person[] = [];

/** The people of one side, for a choice. */
export function usePeople(side: Side, supplierId: string | null): Person[] {
  const { org } = useOrganisation();
  const { data } = useQuery({
    queryKey: [org, 'people', side, supplierId],
    queryFn: () =>
      api.get<List<Person>>(`/orgs/${org}/people`, {
        side,
        supplierId: side === 'supplier' ? supplierId : undefined,
        limit: 200,
      }),
  });
  return data?.items ?? nobodyYet;
}

/** Somebody by name and, where it is known, by what they are. */
export const titled = ({ name, title }: { name: string; title: string | null }) =>
  [name, title].filter(Boolean).join(' · ');

/** People to choose from, by name. */
export const byName = (people: Person[]) => people.map(({ id, name }) => ({ value: id, label: name }));

/** People to choose from, by name and title. */
export const byTitle = (people: Person[]) =>
  people.map((person) => ({ value: person.id, label: titled(person) }));
