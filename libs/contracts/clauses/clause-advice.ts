import { Injectable } from '@nestjs/common';
import { HouseDays } from '#organisation';
import { Store } from '#platform/tenancy';
import { contractsWithClauses, keepAdvice, wordingsToRead } from './clause.queries.js';
import { agreedTerms } from './glossary.queries.js';
import type { Language } from './lint/language.js';
import { acronymsDefinedIn, type Agreed, lint } from './lint/lint.js';

interface Wording {
  id: string;
  contractId: string;
  text: string;
  language: Language;
}

/** Reads the clauses of a contract for plainness and keeps what it finds beside them (OUT-14). */
@Injectable()
export class ClauseAdvice {
  constructor(
    private readonly store: Store,
    private readonly days: HouseDays,
  ) {}

  /** The whole contract, because an acronym explained in one clause is understood in all of them. */
  async read(contractId: string): Promise<void> {
    const [day, terms] = [await this.days.today(), await this.terms()];
    const wordings = await this.store.rows<Wording>(wordingsToRead, { contractIds: [contractId], day });
    const agreed: Agreed = {
      terms,
      acronyms: new Set(wordings.flatMap(({ text }) => acronymsDefinedIn(text))),
    };
    const advice = wordings.map(({ id, text, language }) => ({
      id,
      contractId,
      findings: lint(text, agreed, language),
    }));
    if (advice.length > 0) await this.store.rows(keepAdvice, { advice: JSON.stringify(advice) });
  }

  /** The contracts whose advice depends on the glossary: all that have clauses. */
  async contracts(): Promise<string[]> {
    return (await this.store.rows<{ id: string }>(contractsWithClauses)).map(({ id }) => id);
  }

  private async terms(): Promise<ReadonlySet<string>> {
    return new Set((await this.store.rows<{ term: string }>(agreedTerms)).map(({ term }) => term));
  }
}
