import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { HouseDays } from '#organisation';
import { Clock } from '#platform/clock';
import { Pdf } from '#platform/pdf';
import { Store } from '#platform/tenancy';
import { type Locale, words } from '#platform/words';
import { Clauses } from '../clauses/clauses.js';
import { contractPaper, type Paper } from './contract-paper.js';
import { contractOnPaper } from './print.queries.js';

/** A printed contract: how to call the file, and the press, which is started when the transaction is over. */
export interface PrintedContract {
  name: string;
  render(): Promise<Buffer>;
}

/** The contract as PDF, as it stood on a day, for whoever may read it and in their language. */
@Injectable()
export class ContractPrint {
  constructor(
    private readonly store: Store,
    private readonly clauses: Clauses,
    private readonly days: HouseDays,
    private readonly clock: Clock,
    private readonly pdf: Pdf,
  ) {}

  /** @throws NotFound when the reader may not see the contract */
  async asOf(id: string, locale: Locale, asOf?: Temporal.PlainDate): Promise<PrintedContract> {
    const day = asOf ?? (await this.days.today());
    const paper = (await this.store.json(contractOnPaper, { id, day })).parse<Paper>();
    const { name: organisation } = await this.days.house();
    const clauses = await this.clauses.on(id, day);
    const definition = contractPaper(paper, clauses, organisation, day.toString(), locale);
    const title = words.say(locale, 'print.contractTitle', { reference: paper.reference });
    const madeAt = this.clock.now().toString();
    return {
      name: `${title} ${day}.pdf`,
      render: () => this.pdf.render(definition, { title, organisation, locale, madeAt }),
    };
  }
}
