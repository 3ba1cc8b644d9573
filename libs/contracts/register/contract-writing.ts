import { Injectable } from '@nestjs/common';
import { HouseDays } from '#organisation';
import { In } from 'typeorm';
import { BrokenRule } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import { CONTRACT_LIFE, Contract } from './contract.js';
import type { ContractFacts, Difference } from './contract-facts.js';
import { contractsNamed, correctTerm, renameParties, showParties } from './contract.queries.js';
import { Party, type PartySupplier } from './party.js';
import { type AmendmentFacts, RegisteredAmendment } from './registered-amendment.js';
import { Turns } from './turns.js';

/** The suppliers of a contract: the lead and, in a consortium, the co-contractors. */
export interface Parties {
  lead: PartySupplier;
  co: PartySupplier[];
}

/** A contract with everything that hangs on it. */
export interface WholeContract {
  contract: Contract;
  parties: Party[];
  amendments: RegisteredAmendment[];
}

/** Writes contracts with their parties and reported amendments, in the open transaction, and keeps search in step. */
@Injectable()
export class ContractWriting {
  constructor(
    private readonly store: Store,
    private readonly sender: HouseDays,
    private readonly turns: Turns,
  ) {}

  async add(
    facts: Partial<ContractFacts> & Pick<ContractFacts, 'reference' | 'title' | 'currency'>,
    parties: Parties,
    amendments: AmendmentFacts[] = [],
    asDraft = false,
  ): Promise<Contract> {
    await this.keepReferencesApart(facts.reference);
    const [calendar, today] = [await this.sender.calendar(), await this.sender.today()];
    const contract = Contract.register(facts, parties.lead, calendar, today, asDraft);
    await this.store.put(contract, ...partiesOf(contract, parties));
    await this.report(contract.id, amendments);
    await this.index(contract, parties);
    await this.lookAt(contract);
    return contract;
  }

  /** Writes what differs; what is not given stays. Returns what changed. */
  async change(
    whole: WholeContract,
    facts: Partial<ContractFacts>,
    hung: { parties?: Parties | undefined; amendments?: AmendmentFacts[] | undefined } = {},
  ): Promise<Difference[]> {
    const { contract } = whole;
    if (facts.reference !== undefined && facts.reference !== contract.reference)
      await this.keepReferencesApart(facts.reference, contract.id);
    const parties = hung.parties ?? partiesIn(whole);
    const hanging = [...(hung.parties ? ['supplier'] : []), ...(hung.amendments ? ['amendments'] : [])];
    const [calendar, turn] = [await this.sender.calendar(), await this.turns.now()];
    const differences = contract.correct(facts, parties.lead, calendar, turn, hanging);
    if (differences.length === 0 && hanging.length === 0) return [];
    await this.keep(whole, parties);
    // The terms of today were wrong in the register; those of the past are none of its business.
    await this.store.rows(correctTerm, { id: contract.id, today: turn.on });
    if (hung.parties) {
      for (const party of whole.parties) await this.store.remove(party);
      await this.store.put(...partiesOf(contract, hung.parties));
    }
    if (hung.amendments) {
      for (const amendment of whole.amendments) await this.store.remove(amendment);
      await this.report(contract.id, hung.amendments);
    }
    await this.index(contract, parties);
    return differences;
  }

  /** Stores a contract whose state or terms changed, in sight of whom its state allows, and has it looked at at once. */
  async keep(
    { contract, ...whole }: WholeContract,
    parties = partiesIn({ contract, ...whole }),
  ): Promise<void> {
    await this.store.put(contract, ...contract.takeChanges());
    if (whole.parties.some(({ audience }) => audience !== contract.audience)) {
      await this.store.rows(showParties, { id: contract.id, audience: contract.audience });
      await this.index(contract, parties);
    }
    await this.lookAt(contract);
  }

  /** What follows from a change (alerts, weight, the next date) is the worker's, who sees the whole house. */
  private lookAt(contract: Contract): Promise<void> {
    return this.store.schedule(CONTRACT_LIFE, contract.id, this.sender.now());
  }

  async remove(whole: WholeContract): Promise<void> {
    whole.contract.withdrawn(partiesIn(whole).lead);
    for (const amendment of whole.amendments) await this.store.remove(amendment);
    for (const party of whole.parties) await this.store.remove(party);
    await this.store.remove(whole.contract);
    await this.store.forget('contract', whole.contract.id);
    await this.store.schedule(CONTRACT_LIFE, whole.contract.id, null);
  }

  /** Contracts by id with what hangs on them, locked; those out of sight are absent. */
  async whole(ids: string[]): Promise<Map<string, WholeContract>> {
    if (ids.length === 0) return new Map();
    const contracts = await this.store.findWhere(Contract, { id: In(ids) } as never);
    const parties = await this.store.findWhere(Party, { contractId: In(ids) } as never);
    const amendments = await this.store.findWhere(RegisteredAmendment, { contractId: In(ids) } as never);
    return new Map(
      contracts.map((contract) => [
        contract.id,
        {
          contract,
          parties: parties.filter((party) => party.contractId === contract.id),
          amendments: amendments
            .filter((amendment) => amendment.contractId === contract.id)
            .sort((one, other) => one.number - other.number),
        },
      ]),
    );
  }

  /** Contracts of a supplier that is called otherwise now are found under the new name. */
  async rename(supplierId: string, name: string): Promise<void> {
    const renamed = await this.store.rows<{ id: string }>(renameParties, { supplierId, name });
    for (const whole of (await this.whole(renamed.map(({ id }) => id))).values())
      await this.index(whole.contract, partiesIn(whole));
  }

  private async report(contractId: string, amendments: AmendmentFacts[]): Promise<void> {
    const numbered = amendments.map((facts, at) => RegisteredAmendment.report(contractId, at + 1, facts));
    await this.store.put(...numbered);
  }

  private async keepReferencesApart(reference: string, except?: string): Promise<void> {
    const named = await this.store.rows<{ id: string }>(contractsNamed, {
      references: [reference.trim().toLowerCase()],
      sourceKeys: [],
    });
    if (named.some(({ id }) => id !== except))
      throw new BrokenRule('contract-reference-taken', { reference }, { status: 409, pointer: '/reference' });
  }

  private index(contract: Contract, { lead, co }: Parties): Promise<void> {
    return this.store.index(
      contract.indexed(
        [lead, ...co].map(({ name }) => name),
        lead.supplierId,
      ),
    );
  }
}

/** The parties of a stored contract, as they are given to write. */
export function partiesIn({ parties }: WholeContract): Parties {
  const given = ({ supplierId, relationshipId, supplierName }: Party) => ({
    supplierId,
    relationshipId,
    name: supplierName,
  });
  const lead = parties.find(({ role }) => role === 'LEAD');
  if (!lead) throw new Error('a contract without a lead was stored');
  return { lead: given(lead), co: parties.filter(({ role }) => role === 'CO').map(given) };
}

function partiesOf(contract: Contract, { lead, co }: Parties): Party[] {
  const others = co.filter(
    ({ supplierId }, at) =>
      supplierId !== lead.supplierId && co.findIndex((one) => one.supplierId === supplierId) === at,
  );
  return [Party.of(contract, 'LEAD', lead), ...others.map((one) => Party.of(contract, 'CO', one))];
}
