import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule } from '#platform/kernel';
import type { Language } from './lint/language.js';

export interface TermEntry {
  term: string;
  language: Language;
  /** What it means here; may be empty for jargon that is merely accepted. */
  definition: string;
  /** Used without explanation by everybody concerned. */
  acceptedJargon: boolean;
}

/** A word that the house has agreed on. */
@Entity({ schema: 'contracts', name: 'glossary_term' })
export class GlossaryTerm extends Aggregate {
  @Column('text') term!: string;
  @Column('text') language!: Language;
  @Column('text') private definition!: string;
  @Column('boolean') private acceptedJargon!: boolean;

  static agree(entry: TermEntry): GlossaryTerm {
    const made = new GlossaryTerm();
    made.set(entry);
    made.telling('agreed');
    return made;
  }

  correct(changes: Partial<TermEntry>): void {
    const { term, language, definition, acceptedJargon } = this;
    this.set({ term, language, definition, acceptedJargon, ...changes });
    this.telling('corrected');
  }

  drop(): void {
    this.telling('dropped');
  }

  private set({ term, language, definition, acceptedJargon }: TermEntry): void {
    const [written, meant] = [term.trim(), definition.trim()];
    if (!acceptedJargon && meant === '')
      throw new BrokenRule('term-says-nothing', {}, { pointer: '/definition' });
    Object.assign(this, { term: written, language, definition: meant, acceptedJargon });
  }

  private telling(what: 'agreed' | 'corrected' | 'dropped'): void {
    this.tell(`term.${what}`, { termId: this.id, term: this.term, language: this.language });
  }
}
