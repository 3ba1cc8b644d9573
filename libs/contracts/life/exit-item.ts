import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, day } from '#platform/kernel';

/** What leaving a contract asks for, with the days it may take after its last day. */
export const EXIT_CODES = {
  REVERSIBILITY: 0,
  ACCESS_REVOKED: 1,
  KNOWLEDGE_TRANSFER: 0,
  DATA_RETURNED: 30,
  DATA_ERASED: 60,
  SUBCONTRACTORS_RELEASED: 30,
  LAST_INVOICE: 60,
  LESSONS_LEARNT: 90,
} as const;
export type ExitCode = keyof typeof EXIT_CODES;

/** Things that are asked for only where personal data was held. */
const ABOUT_DATA: ReadonlySet<ExitCode> = new Set(['DATA_RETURNED', 'DATA_ERASED']);

export interface ExitFacts {
  title: string | null;
  ownerPersonId: string | null;
  ownerName: string | null;
  dueOn: Temporal.PlainDate;
}

/** One thing to do when a contract ends, with who answers for it and what proves that it was done. */
@Entity({ schema: 'contracts', name: 'exit_item' })
export class ExitItem extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('text', { nullable: true }) code: ExitCode | null = null;
  @Column('text', { nullable: true }) private title: string | null = null;
  @Column('uuid', { nullable: true }) private ownerPersonId: string | null = null;
  @Column('text', { nullable: true }) private ownerName: string | null = null;
  @Column({ ...day }) private dueOn!: Temporal.PlainDate;
  @Column({ ...day, nullable: true }) private doneOn: Temporal.PlainDate | null = null;
  @Column('text', { nullable: true }) private evidence: string | null = null;

  static add(contractId: string, facts: ExitFacts): ExitItem {
    const item = new ExitItem();
    item.contractId = contractId;
    item.write(facts);
    if (!item.title) throw new BrokenRule('exit-item-needs-title', {}, { pointer: '/title' });
    return item;
  }

  /** The items of R-CON-5, due so many days after the last day in force. */
  static checklist(
    contractId: string,
    endedOn: Temporal.PlainDate,
    { holdsData, owner }: { holdsData: boolean; owner: { id: string; name: string | null } | null },
  ): ExitItem[] {
    return (Object.entries(EXIT_CODES) as [ExitCode, number][])
      .filter(([code]) => holdsData || !ABOUT_DATA.has(code))
      .map(([code, days]) => {
        const item = new ExitItem();
        Object.assign(item, { contractId, code, dueOn: endedOn.add({ days }) });
        item.ownerPersonId = owner?.id ?? null;
        item.ownerName = owner?.name ?? null;
        return item;
      });
  }

  get isDone(): boolean {
    return this.doneOn !== null;
  }

  correct(facts: Partial<ExitFacts>): void {
    this.write(facts);
  }

  /** @param evidence what proves it: a minute, a certificate, a ticket */
  complete(on: Temporal.PlainDate, evidence: string, about: Parameters<ExitItem['tell']>[2]): void {
    if (this.doneOn) throw new BrokenRule('exit-item-done', {}, { status: 409 });
    if (evidence.trim() === '')
      throw new BrokenRule('exit-item-needs-evidence', {}, { pointer: '/evidence' });
    this.doneOn = on;
    this.evidence = evidence.trim();
    const { contractId, code, title } = this;
    this.tell(
      'exit-item.completed',
      { contractId, exitItemId: this.id, code, title, on: on.toString() },
      about,
    );
  }

  private write(facts: Partial<ExitFacts>): void {
    const given = Object.entries(facts).filter(([, value]) => value !== undefined);
    Object.assign(this, Object.fromEntries(given));
    this.title = this.title?.trim() || null;
  }
}
