import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Clauses } from '../clauses/clauses.js';
import { Terms } from '../life/terms.js';
import { Needs } from '../needs/needs.js';
import { Kpis } from '../outcomes/kpis.js';
import { Objectives } from '../outcomes/objectives.js';
import type { Change, TermText } from './amendment-change.js';

/** Which amendment, from which day. */
export interface Effective {
  contractId: string;
  amendment: { id: string; number: number };
  from: Temporal.PlainDate;
}

/** Writes what an amendment changes into the rooms that keep it; what stood before stays readable there. */
@Injectable()
export class AmendmentEffect {
  constructor(
    private readonly terms: Terms,
    private readonly clauses: Clauses,
    private readonly objectives: Objectives,
    private readonly kpis: Kpis,
    private readonly needs: Needs,
  ) {}

  async write(changes: readonly Change[], effective: Effective): Promise<void> {
    for (const change of changes) await this.one(change, effective);
  }

  private async one(change: Change, { contractId, amendment, from }: Effective): Promise<void> {
    const { kind, subjectId: id, clause, term, target } = change;
    if (kind === 'CLAUSE_INTRODUCE') {
      const { number = '', title = '', text = '', kind: clauseKind = 'OTHER' } = clause ?? {};
      await this.clauses.introduce(
        contractId,
        { number, title, text, kind: clauseKind as never },
        from,
        amendment,
      );
    } else if (kind === 'TERM') {
      await this.terms.change(contractId, termOf(term ?? {}), from, amendment);
    } else if (id) {
      if (kind === 'CLAUSE_REPLACE')
        await this.clauses.replace(id, { ...clause, text: clause?.text ?? '' } as never, from, amendment);
      if (kind === 'CLAUSE_END') await this.clauses.end(id, from, amendment);
      if (kind === 'OBJECTIVE_ACTIVATE') await this.objectives.activate(id, from, amendment);
      if (kind === 'OBJECTIVE_DROP') await this.objectives.drop(id, from, amendment);
      if (kind === 'KPI_ACTIVATE') await this.kpis.activate(id, from, amendment);
      if (kind === 'KPI_RETIRE') await this.kpis.retire(id, from, amendment);
      if (kind === 'KPI_TARGET' && target)
        await this.kpis.setTarget(
          id,
          { ...target, upper: target.upper ?? null, amber: null, red: null },
          from,
          amendment,
        );
      if (kind === 'NEED_COVER') await this.needs.cover(id, from);
    }
  }
}

/** Days as days; what is absent stays. */
function termOf({ startOn, endOn, ...rest }: TermText) {
  const day = (text: string | null | undefined) => (text ? Temporal.PlainDate.from(text) : text);
  const given = { ...rest, startOn: day(startOn), endOn: day(endOn) };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
