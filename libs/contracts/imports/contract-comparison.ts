import { Temporal } from 'temporal-polyfill';
import type { Contract } from '../register/contract.js';
import type { ContractFacts, Difference } from '../register/contract-facts.js';
import { partiesIn, type WholeContract } from '../register/contract-writing.js';
import { fingerprintOf } from '../register/registered-amendment.js';
import type { DraftContract } from './draft.js';
import type { ContractDeed, SupplierPlace } from './judgement.js';

/** A row as facts of the register: what it leaves blank is absent and changes nothing. */
export function factsOf(
  draft: DraftContract,
  reference: string,
  owner: { id: string; name: string } | undefined,
  existing: Contract | undefined,
): ContractDeed['facts'] {
  // An estimate never overwrites an end that somebody read in the contract.
  const keepsEnd = draft.endIsEstimated && existing?.endsOn && !existing.isEstimated;
  const end =
    draft.endOn && !keepsEnd
      ? { endOn: date(draft.endOn), endIsEstimated: draft.endIsEstimated ?? false }
      : {};
  const facts = {
    reference,
    title: draft.title,
    type: draft.type,
    annualValue: draft.annualValue,
    totalValue: draft.totalValue,
    currency: draft.currency,
    signedOn: date(draft.signedOn),
    startOn: date(draft.startOn),
    renewalMode: draft.renewalMode,
    renewalTerm: draft.renewalTerm,
    notice: draft.notice,
    criticalFunction: draft.criticalFunction,
    sourceKey: draft.sourceKey,
    credit: draft.credit ? { ...draft.credit } : undefined,
    ...(owner ? { ownerPersonId: owner.id, ownerName: owner.name } : {}),
    ...end,
  };
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return known as unknown as ContractDeed['facts'];
}

/** What the row changes, as the report shows it. */
export function changesOf(
  existing: WholeContract,
  facts: Partial<ContractFacts>,
  draft: DraftContract,
  deed: ContractDeed,
): (Difference | { field: string; from: string; to: string })[] {
  const parties = partiesIn(existing);
  return [
    ...existing.contract.differences(facts),
    ...(deed.movesParties
      ? [
          {
            field: 'supplier',
            from: [parties.lead, ...parties.co].map(({ name }) => name).join(', '),
            to: [draft.lead, ...draft.coSuppliers].map(({ legalName }) => legalName).join(', '),
          },
        ]
      : []),
    ...(deed.amendments
      ? [
          {
            field: 'amendments',
            from: String(existing.amendments.length),
            to: String(deed.amendments.length),
          },
        ]
      : []),
  ];
}

/** A file that names no co-contractors says nothing about them; one of the open format says all. */
export function arePartiesSame(existing: WholeContract, places: SupplierPlace[]): boolean {
  const { lead, co } = partiesIn(existing);
  const [first, ...others] = places.map((place) => ('id' in place ? place.id : ''));
  if (first !== lead.supplierId) return false;
  if (others.length === 0) return existing.contract.sourceKey === null || co.length === 0;
  const stored = new Set(co.map(({ supplierId }) => supplierId));
  const meant = new Set(others.filter((id) => id !== first));
  return stored.size === meant.size && [...meant].every((id) => stored.has(id));
}

/** True when the register already holds these amendments, in this order. */
export function areReported(existing: WholeContract, draft: DraftContract): boolean {
  const stored = existing.amendments.map((amendment) => amendment.fingerprint());
  const given = draft.amendments!.map((amendment) => fingerprintOf(amendment));
  return JSON.stringify(stored) === JSON.stringify(given);
}

/** What the report shows of a row. */
export function previewOf(draft: DraftContract): Record<string, unknown> {
  return {
    reference: draft.reference,
    title: draft.title,
    supplier: draft.lead.legalName,
    ...(draft.coSuppliers.length > 0
      ? { coSuppliers: draft.coSuppliers.map(({ legalName }) => legalName) }
      : {}),
    startOn: draft.startOn ?? null,
    endOn: draft.endOn ?? null,
    endIsEstimated: draft.endIsEstimated ?? false,
    annualValue: draft.annualValue ?? null,
    totalValue: draft.totalValue ?? null,
    currency: draft.currency ?? null,
    renewalMode: draft.renewalMode ?? null,
    notice: draft.notice ?? null,
    amendments: draft.amendments?.length ?? 0,
  };
}

function date(text: string | undefined): Temporal.PlainDate | undefined {
  return text ? Temporal.PlainDate.from(text) : undefined;
}
