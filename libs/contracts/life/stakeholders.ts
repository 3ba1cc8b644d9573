import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { People } from '#organisation';
import { BrokenRule } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import { ContractAccess } from '../register/contract-access.js';
import { HEARD_ROLES, type HeardRole } from '../register/living.js';
import { Voices } from '../register/voices.js';
import { heardRoles } from './life.queries.js';
import {
  Stakeholder,
  StakeholderOpinion,
  type StakeholderRole,
  type StakeholderWords,
  type Stance,
} from './stakeholder.js';

export interface StakeholderEntry extends Partial<StakeholderWords> {
  role: StakeholderRole;
  personId: string;
  /** The day itself when absent. */
  involvedOn?: Temporal.PlainDate | undefined;
  isShared?: boolean | undefined;
}

/** Whom a contract concerns, what they expect of it, and whether those who must be heard have been (R-CON-1, OUT-13). */
@Injectable()
export class Stakeholders {
  constructor(
    private readonly store: Store,
    private readonly access: ContractAccess,
    private readonly people: People,
    private readonly voices: Voices,
  ) {}

  async involve(contractId: string, entry: StakeholderEntry, anyRoles?: string[]): Promise<string> {
    const reached = await this.access.reach(contractId, anyRoles);
    const { role, personId, isShared = true } = entry;
    const card = await this.people.find(personId);
    const isTheirs = card?.side === 'supplier';
    if (!card || (isTheirs && card.supplierId !== reached.lead.supplierId))
      throw new BrokenRule('stakeholder-unknown', {}, { pointer: '/personId' });
    if (isTheirs && (HEARD_ROLES as readonly string[]).includes(role))
      throw new BrokenRule('stakeholder-of-the-other-side', {}, { pointer: '/role' });
    const there = await this.store.findWhere(Stakeholder, { contractId, personId, role } as never);
    if (there.length > 0)
      throw new BrokenRule('stakeholder-there-already', {}, { status: 409, pointer: '/personId' });
    const stakeholder = Stakeholder.involve(
      contractId,
      {
        role,
        personId,
        personName: card.name,
        side: card.side,
        involvedOn: entry.involvedOn ?? (await this.voices.today()),
        expectations: entry.expectations ?? null,
        needs: entry.needs ?? null,
        constraints: entry.constraints ?? null,
        isShared: isTheirs || isShared,
      },
      this.access.about(reached),
    );
    await this.store.put(stakeholder);
    return stakeholder.id;
  }

  async correct(
    id: string,
    words: Partial<StakeholderWords>,
    ifMatch: number,
    anyRoles?: string[],
  ): Promise<void> {
    const { stakeholder } = await this.stakeholder(id, anyRoles, ifMatch);
    stakeholder.correct(words);
    await this.store.put(stakeholder);
  }

  /** What somebody of the house thinks of it; a later opinion takes the place of the first. */
  async giveOpinion(
    id: string,
    { verdict, opinion }: { verdict: Stance; opinion: string | null },
    anyRoles?: string[],
  ): Promise<void> {
    const { stakeholder } = await this.stakeholder(id, anyRoles);
    if (stakeholder.side !== 'customer')
      throw new BrokenRule('opinion-of-the-other-side', {}, { status: 409 });
    const [given] = await this.store.findWhere(StakeholderOpinion, { stakeholderId: id } as never);
    const said = given ?? StakeholderOpinion.of(stakeholder);
    said.give(verdict, opinion, await this.voices.today());
    await this.store.put(said);
  }

  /** A role that is not asked, with the reason. */
  async waive(contractId: string, role: HeardRole, reason: string, anyRoles?: string[]): Promise<void> {
    await this.access.reach(contractId, anyRoles);
    const today = await this.voices.today();
    const given = await this.store.findWhere(StakeholderOpinion, { contractId, role } as never);
    const waived = given.find(({ stakeholderId }) => stakeholderId === null);
    waived?.excuse(reason, today);
    await this.store.put(waived ?? StakeholderOpinion.waive(contractId, role, reason, today));
  }

  /** Each side for itself (OUT-15). */
  async acknowledge(id: string, anyRoles?: string[]): Promise<void> {
    const { stakeholder, reached } = await this.stakeholder(id, anyRoles);
    stakeholder.acknowledge(this.voices.side, await this.voices.today(), this.access.about(reached));
    await this.store.put(stakeholder);
  }

  /** The roles of R-CON-1 that neither gave an opinion nor were waived. */
  async unheard(contractId: string): Promise<HeardRole[]> {
    const rows = await this.store.rows<{ role: string }>(heardRoles, { contractId });
    const heard = new Set(rows.map(({ role }) => role));
    return HEARD_ROLES.filter((role) => !heard.has(role));
  }

  /** The contract that a stakeholder belongs to, as the answer shows it. */
  async contractOf(id: string): Promise<string> {
    return (await this.store.get(Stakeholder, id)).contractId;
  }

  private async stakeholder(id: string, anyRoles?: string[], ifMatch?: number) {
    const stakeholder = await this.store.get(Stakeholder, id, { ifMatch });
    return { stakeholder, reached: await this.access.reach(stakeholder.contractId, anyRoles) };
  }
}
