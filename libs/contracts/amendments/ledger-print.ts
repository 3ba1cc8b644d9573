import { Injectable } from '@nestjs/common';
import { HouseDays } from '#organisation';
import { Clock } from '#platform/clock';
import { Pdf } from '#platform/pdf';
import type { Locale } from '#platform/words';
import { ledgerPaper, saying } from './ledger-paper.js';
import { Negotiations } from './negotiations.js';

/** The ledger of a negotiation as PDF, for either side and in the reader's language. */
@Injectable()
export class LedgerPrint {
  constructor(
    private readonly negotiations: Negotiations,
    private readonly days: HouseDays,
    private readonly clock: Clock,
    private readonly pdf: Pdf,
  ) {}

  /**
   * Reads now and is set in type when the transaction is over.
   * @param isInternal with the private half of the reader's own side, which is all that row security gives them
   */
  async of(
    id: string,
    locale: Locale,
    isInternal: boolean,
  ): Promise<{ name: string; render(): Promise<Buffer> }> {
    const ledger = await this.negotiations.ledger(id);
    const { name: organisation } = await this.days.house();
    const definition = ledgerPaper(ledger, organisation, locale, isInternal);
    const say = saying(locale);
    const title = say('title', { reference: ledger.contract.reference });
    const madeAt = this.clock.now().toString();
    return {
      name: `${title}${isInternal ? ` (${say('internal')})` : ''}.pdf`,
      render: () => this.pdf.render(definition, { title, organisation, locale, madeAt }),
    };
  }
}
