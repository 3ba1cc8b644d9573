import type { People } from '#organisation';
import { plainWords } from './plain-words.js';

interface Listed {
  items: { id: string; name: string; email: string | null }[];
  nextCursor: string | null;
}

/** The people of the house by e-mail address and by name, for files that say who answers for a contract. */
export class OwnerBook {
  private readonly byAddress = new Map<string, { id: string; name: string }>();
  private readonly byName = new Map<string, { id: string; name: string } | null>();

  static async open(people: People): Promise<OwnerBook> {
    const book = new OwnerBook();
    let after: string[] | undefined;
    do {
      const page = (await people.list({ side: 'customer', limit: 200, after })).parse<Listed>();
      for (const person of page.items) book.enter(person);
      const last = page.items.at(-1);
      after = page.nextCursor && last ? [last.name, last.id] : undefined;
    } while (after);
    return book;
  }

  /** Nobody where the name is borne by two. */
  find(text: string): { id: string; name: string } | undefined {
    const address = /[^\s<>;,]+@[^\s<>;,]+/.exec(text)?.[0];
    if (address) return this.byAddress.get(address.toLowerCase());
    return this.byName.get(turned(text)) ?? undefined;
  }

  private enter({ id, name, email }: Listed['items'][number]): void {
    if (email) this.byAddress.set(email.toLowerCase(), { id, name });
    const key = turned(name);
    this.byName.set(key, this.byName.has(key) ? null : { id, name });
  }
}

/** "DIALLO Mona" and "Mona Diallo" are one. */
function turned(name: string): string {
  return plainWords(name).split(' ').sort().join(' ');
}
