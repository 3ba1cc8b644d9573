import { Injectable } from '@nestjs/common';
import { HouseDays, People, type PersonCard, recipientOf } from '#organisation';
import { Notifications, type ToldNotice } from '#platform/mail';
import { type KpiFile, KpiFiles } from './kpi-files.js';
import type { Seat } from './kpi-version.js';
import { SeatRights } from './seat-rights.js';

/** The kind of every message that asks somebody for their approval. */
export const KPI_APPROVAL = 'kpi-approval';
/** The kind of every message that asks a supplier for its answer to another target. */
export const KPI_TARGET = 'kpi-target';

/** Asks the people of a seat, in their digest, for what only they can give. */
@Injectable()
export class SeatCalls {
  constructor(
    private readonly files: KpiFiles,
    private readonly rights: SeatRights,
    private readonly people: People,
    private readonly days: HouseDays,
    private readonly notifications: Notifications,
  ) {}

  /** Everybody whose approval the newest definition awaits. */
  async ask(kpiId: string): Promise<void> {
    const file = await this.files.open(kpiId);
    const { kpi, newest } = file;
    if (kpi.state === 'DRAFT' || kpi.state === 'RETIRED') return;
    for (const seat of kpi.awaited(newest.approvals()))
      await this.tell(file, seat, KPI_APPROVAL, `${kpiId}:${newest.n}:${seat}`, 'mail.kpi.approval');
  }

  /** The supplier has another target to answer. */
  async askForTarget(kpiId: string, from: string): Promise<void> {
    const file = await this.files.open(kpiId);
    await this.tell(file, 'SUPPLIER', KPI_TARGET, `${kpiId}:target:${from}`, 'mail.kpi.target');
  }

  /** Asked again at the moment of sending: `retired`, `superseded`, `answered`, or nothing while it is still awaited. */
  async reasonAgainst({ dedupeKey }: ToldNotice): Promise<string | undefined> {
    const [kpiId, n, seat] = dedupeKey.split(':') as [string, string, Seat];
    const { kpi, newest } = await this.files.open(kpiId);
    if (kpi.state === 'RETIRED') return 'retired';
    if (newest.n !== Number(n)) return 'superseded';
    return newest.approvals().includes(seat) ? 'answered' : undefined;
  }

  /** @param kind every kind when left out */
  async withdraw(kpiId: string, reason: string, kind?: string): Promise<void> {
    await this.notifications.withdraw(kpiId, reason, kind);
  }

  private async tell(file: KpiFile, seat: Seat, kind: string, dedupeKey: string, key: string): Promise<void> {
    const { kpi, contract } = file;
    const { name } = await this.days.house();
    for (const person of await this.at(seat, file))
      await this.notifications.tell({
        kind,
        recipient: recipientOf(person),
        dedupeKey,
        notBefore: this.days.now(),
        about: {
          relationshipId: contract.lead.relationshipId,
          objectType: 'kpi',
          objectId: kpi.id,
          path: `/contracts/${contract.id}/outcomes?kpi=${kpi.id}`,
        },
        words: { key, params: { kpi: kpi.name, contract: contract.title, organisation: name } },
      });
  }

  private async at(seat: Seat, { contract, objective }: KpiFile): Promise<PersonCard[]> {
    if (seat === 'SUPPLIER')
      return this.people.withRole('SUPPLIER_ACCOUNT_MANAGER', contract.lead.supplierId);
    const id = seat === 'IT' ? contract.ownerPersonId : await this.rights.leadOf(objective.beneficiaryUnitId);
    const person = await this.people.find(id);
    if (person) return [person];
    // A unit without a lead is for the CIO office to mend, as a contract without an owner is.
    return this.people.withRole('CIO_OFFICE');
  }
}
