import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { HouseDays, Organisations, type Side } from '#organisation';
import { hashOf } from '#platform/kernel';
import { type Json, type Scope, Store, Tenancy } from '#platform/tenancy';
import { ContractAccess } from '../register/contract-access.js';
import { noteTokenUse, tokenOf, tokensOfContract } from './measure.queries.js';
import { looksLikeToken, MeasureToken } from './measure-token.js';

export interface NewToken {
  name: string;
  /** For whom the tool speaks. */
  side: Side;
  /** Its last day. */
  expiresOn: Temporal.PlainDate;
}

/** What a token opens: a scope without any role, and the one contract whose measures it may write. */
export interface Opened {
  scope: Scope;
  /** The id of the contract. */
  reach: string;
}

/** The keys of tools, made and revoked by the customer, and the door they open. */
@Injectable()
export class MeasureTokens {
  constructor(
    private readonly store: Store,
    private readonly tenancy: Tenancy,
    private readonly days: HouseDays,
    private readonly organisations: Organisations,
    private readonly access: ContractAccess,
  ) {}

  /** The secret is in the answer and nowhere else. */
  async make(
    contractId: string,
    { name, side, expiresOn }: NewToken,
    anyRoles: readonly string[],
  ): Promise<{ id: string; secret: string }> {
    const contract = await this.access.reach(contractId, anyRoles);
    const { timeZone } = await this.days.house();
    const expiresAt = expiresOn.add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
    const about = this.access.about(contract, 'customer');
    const { token, secret } = MeasureToken.mint(
      contractId,
      { name, side, expiresAt },
      this.days.now(),
      about,
    );
    await this.store.put(token);
    return { id: token.id, secret };
  }

  async ofContract(contractId: string, anyRoles: readonly string[]): Promise<Json> {
    await this.access.reach(contractId, anyRoles);
    return this.store.json(tokensOfContract, { contractId, at: Temporal.Now.instant() });
  }

  async revoke(id: string, anyRoles: readonly string[]): Promise<void> {
    const token = await this.store.get(MeasureToken, id);
    const contract = await this.access.reach(token.contractId, anyRoles);
    token.revoke(this.days.now(), this.access.about(contract, 'customer'));
    await this.store.put(token);
  }

  /**
   * Whose key that is, in the organisation that the address names. A secret of another organisation, a revoked or an
   * expired one is nobody's. What a key opens is a matter of security: real time decides.
   */
  async open(slug: string, secret: string, requestId: string): Promise<Opened | undefined> {
    if (!looksLikeToken(secret)) return undefined;
    const tenantId = await this.organisations.tenantOf(slug);
    if (!tenantId) return undefined;
    const at = Temporal.Now.instant();
    const found = await this.tenancy.asSystem(tenantId, 'measure-token', async () => {
      const row = await this.store.one<Row>(tokenOf, { hash: hashOf(secret), at });
      if (row)
        await this.store.rows(noteTokenUse, { id: row.id, contractId: row.contractId, now: this.days.now() });
      return row;
    });
    if (!found) return undefined;
    const { id, contractId, side, supplierId } = found;
    const scope: Scope = { tenantId, actor: `token:${id}`, roles: [], side, requestId };
    if (side === 'supplier') scope.supplierId = supplierId;
    return { scope, reach: contractId };
  }
}

interface Row {
  id: string;
  contractId: string;
  side: Side;
  supplierId: string;
}
