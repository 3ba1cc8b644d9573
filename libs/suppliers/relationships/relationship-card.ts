import { Temporal } from 'temporal-polyfill';
import { CommunicationHold } from './communication-hold.js';
import type { HoldKind } from './communication-hold.js';
import type { SupplierState } from './relationship.js';
import type { Segment } from './segment.js';

/** A relationship as other modules need it. */
export interface RelationshipCard {
  id: string;
  supplierId: string;
  supplierName: string;
  state: SupplierState;
  /** Null until a person has confirmed one. */
  segment: Segment | null;
  criticality: number | null;
  startedOn: Temporal.PlainDate | null;
  /** The hold that is planned, in force or over but not yet swept; ask it `isInForce(today)`. */
  hold: CommunicationHold | null;
  /** The day on which one could last speak again after a hold. */
  releasedOn: Temporal.PlainDate | null;
  managerPersonId: string | null;
  customerSerPersonId: string | null;
  supplierSerPersonId: string | null;
  version: number;
}

type Day = 'startedOn' | 'releasedOn';
/** The row of `relationshipCards`. */
export type CardRow = Omit<RelationshipCard, 'hold' | Day> &
  Record<Day | 'holdFrom' | 'holdTo', string | null> & { holdKind: HoldKind | null };

export function asCard(row: CardRow): RelationshipCard {
  const { holdKind, holdFrom, holdTo, startedOn, releasedOn, ...rest } = row;
  return {
    ...rest,
    startedOn: asDay(startedOn),
    releasedOn: asDay(releasedOn),
    hold: holdKind && holdFrom ? new CommunicationHold(holdKind, asDay(holdFrom)!, asDay(holdTo)) : null,
  };
}

function asDay(text: string | null): Temporal.PlainDate | null {
  return text === null ? null : Temporal.PlainDate.from(text);
}
