import { Injectable } from '@nestjs/common';
import { BrokenRule } from '#platform/kernel';
import { type Json, Store } from '#platform/tenancy';
import { glossary, sameTerm, termCard } from './glossary.queries.js';
import { GlossaryTerm, type TermEntry } from './glossary-term.js';

/** The words that the house has agreed on. The plain-language reading leaves them alone. */
@Injectable()
export class Glossary {
  constructor(private readonly store: Store) {}

  list(): Promise<Json> {
    return this.store.json(glossary);
  }

  card(id: string): Promise<Json> {
    return this.store.json(termCard, { id });
  }

  /** @throws BrokenRule `term-taken` {term}, `term-says-nothing` */
  async agree(entry: TermEntry): Promise<string> {
    const term = GlossaryTerm.agree(entry);
    await this.keepApart(term);
    await this.store.put(term);
    return term.id;
  }

  async correct(id: string, changes: Partial<TermEntry>, ifMatch: number): Promise<void> {
    const term = await this.store.get(GlossaryTerm, id, { ifMatch });
    term.correct(changes);
    await this.keepApart(term);
    await this.store.put(term);
  }

  async drop(id: string): Promise<void> {
    const term = await this.store.get(GlossaryTerm, id);
    term.drop();
    await this.store.remove(term);
  }

  private async keepApart({ id, term, language }: GlossaryTerm): Promise<void> {
    const same = await this.store.one<{ id: string }>(sameTerm, { term, language });
    if (same && same.id !== id)
      throw new BrokenRule('term-taken', { term }, { status: 409, pointer: '/term' });
  }
}
