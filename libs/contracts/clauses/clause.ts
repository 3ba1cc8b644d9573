import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, day } from '#platform/kernel';
import type { About } from '../register/about.js';
import { ClauseNumber } from './clause-number.js';
import type { ClauseKind } from './clause-kind.js';
import { type Language, languageOf } from './lint/language.js';

/** What a clause says. */
export interface ClauseEntry {
  number: string;
  title: string;
  text: string;
  kind: ClauseKind;
}

/** The amendment that changes a clause; absent for the original contract. */
export interface ByAmendment {
  id: string;
  number: number;
}

/**
 * One wording of a clause, for the days on which it held. A new wording closes it and takes its place; it is never
 * rewritten. The clause is what its wordings share: `lineageId`.
 */
@Entity({ schema: 'contracts', name: 'clause' })
export class Clause extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('uuid') lineageId!: string;
  @Column('text') number!: string;
  @Column('text') private sortKey!: string;
  @Column('int') private level!: number;
  @Column('text') title!: string;
  @Column('text', { name: 'body' }) text!: string;
  @Column('text') kind!: ClauseKind;
  @Column('text') language!: Language;
  @Column(day) effectiveFrom!: Temporal.PlainDate;
  @Column({ ...day, nullable: true }) effectiveTo: Temporal.PlainDate | null = null;
  @Column('uuid', { nullable: true }) introducedByAmendmentId: string | null = null;
  @Column('int', { nullable: true }) introducedByNumber: number | null = null;
  @Column('uuid', { nullable: true }) private endedByAmendmentId: string | null = null;
  @Column('int', { nullable: true }) private endedByNumber: number | null = null;
  @Column('uuid', { nullable: true }) private replacedById: string | null = null;

  static introduce(
    contractId: string,
    entry: ClauseEntry,
    from: Temporal.PlainDate,
    amendment?: ByAmendment,
  ): Clause {
    const clause = Clause.worded(contractId, entry, from);
    clause.lineageId = clause.id;
    clause.introducedByAmendmentId = amendment?.id ?? null;
    clause.introducedByNumber = amendment?.number ?? null;
    return clause;
  }

  /**
   * Gives way to a new wording on that day; the two never hold together and leave no day without one.
   * Without an amendment it is a correction of what was typed: the new wording takes this one's whole time.
   * @throws BrokenRule `clause-closed`, `clause-too-early` {from}, `clause-needs-amendment`, `clause-unchanged`
   */
  replace(changes: Partial<ClauseEntry>, from: Temporal.PlainDate, amendment?: ByAmendment): Clause {
    const { number, title, text, kind } = this;
    const next = Clause.worded(this.contractId, { number, title, text, kind, ...changes }, from);
    if (next.number === number && next.title === title && next.text === text && next.kind === kind)
      throw new BrokenRule('clause-unchanged', {}, { pointer: '/text' });
    this.close(from, amendment);
    next.lineageId = this.lineageId;
    next.introducedByAmendmentId = amendment ? amendment.id : this.introducedByAmendmentId;
    next.introducedByNumber = amendment ? amendment.number : this.introducedByNumber;
    this.replacedById = next.id;
    return next;
  }

  /** Ceases on that day. @throws BrokenRule as {@link replace} */
  end(from: Temporal.PlainDate, amendment?: ByAmendment): void {
    this.close(from, amendment);
  }

  /** Tells what happened to it; `name` is past tense, `clause.introduced`. */
  telling(name: string, about: About): void {
    this.tell(
      name,
      {
        clauseId: this.id,
        contractId: this.contractId,
        number: this.number,
        kind: this.kind,
        from: this.effectiveFrom.toString(),
        to: this.effectiveTo?.toString() ?? null,
        amendmentId: this.endedByAmendmentId ?? this.introducedByAmendmentId,
      },
      about,
    );
  }

  /** One piece of news for a whole text, told with the first of its clauses. */
  tellingPasted(count: number, about: About): void {
    this.tell(
      'clauses.pasted',
      { contractId: this.contractId, count, from: this.effectiveFrom.toString() },
      about,
    );
  }

  private close(from: Temporal.PlainDate, amendment: ByAmendment | undefined): void {
    if (this.effectiveTo) throw new BrokenRule('clause-closed', { number: this.number }, { status: 409 });
    const sinceItBegan = Temporal.PlainDate.compare(from, this.effectiveFrom);
    if (sinceItBegan < 0)
      throw new BrokenRule(
        'clause-too-early',
        { number: this.number, from: this.effectiveFrom.toString() },
        { pointer: '/from' },
      );
    // What held for a while changes by agreement alone; what was mistyped never held.
    if (sinceItBegan > 0 && !amendment) throw new BrokenRule('clause-needs-amendment', {}, { status: 409 });
    this.effectiveTo = from;
    this.endedByAmendmentId = amendment?.id ?? null;
    this.endedByNumber = amendment?.number ?? null;
  }

  private static worded(contractId: string, entry: ClauseEntry, from: Temporal.PlainDate): Clause {
    const { text: number, key: sortKey, level } = ClauseNumber.read(entry.number);
    const [title, text] = [entry.title.trim(), entry.text.trim()];
    if (title === '' && text === '') throw new BrokenRule('clause-empty', { number }, { pointer: '/text' });
    const language = languageOf(text || title);
    const clause = new Clause();
    Object.assign(clause, { contractId, number, sortKey, level, title, text, kind: entry.kind, language });
    clause.effectiveFrom = from;
    return clause;
  }
}
