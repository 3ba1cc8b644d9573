import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { BusinessUnits, HouseDays } from '#organisation';
import { BrokenRule, NotFound } from '#platform/kernel';
import { type Json, Store } from '#platform/tenancy';
import { ContractAccess } from '../register/contract-access.js';
import { CampaignLetters } from './campaign-letters.js';
import { type CampaignFacts, FeedbackCampaign } from './feedback-campaign.js';
import { FeedbackResult } from './feedback-result.js';
import {
  campaignCard,
  campaignsOfContract,
  placeAbout,
  placeUrn,
  sharedResults,
} from './feedback.queries.js';

/** The kind of date on which a campaign opens, and on which it has closed. */
export const CAMPAIGN_TURN = 'feedback-campaign';

/** What the internal clients of a service are asked, by the owner of its contract. Their answers are `Urns`. */
@Injectable()
export class Campaigns {
  constructor(
    private readonly store: Store,
    private readonly days: HouseDays,
    private readonly access: ContractAccess,
    private readonly letters: CampaignLetters,
    private readonly units: BusinessUnits,
  ) {}

  /**
   * @param otherContractIds more contracts that the questions are about; the same person must reach them too
   * @param anyRoles roles that run campaigns on every contract; the others on their own
   */
  async draft(
    contractId: string,
    facts: CampaignFacts,
    otherContractIds: readonly string[],
    anyRoles?: readonly string[],
  ): Promise<string> {
    const contract = await this.access.reach(contractId, anyRoles);
    const contractIds = [...new Set([contractId, ...otherContractIds])];
    for (const id of contractIds.slice(1)) await this.access.reach(id, anyRoles);
    const about = { id: contractId, ...this.access.about(contract) };
    const named = { ...facts, unitName: await this.unitName(facts.unitId) };
    const campaign = FeedbackCampaign.draft(about, named, await this.days.today());
    await this.store.put(campaign);
    await this.store.rows(placeAbout, { campaignId: campaign.id, contractIds });
    await this.store.rows(placeUrn, { campaignId: campaign.id, contractId });
    await this.wake(campaign);
    return campaign.id;
  }

  async correct(
    id: string,
    change: Partial<CampaignFacts>,
    ifMatch: number,
    anyRoles?: readonly string[],
  ): Promise<void> {
    const { campaign } = await this.own(id, anyRoles, ifMatch);
    const unit = change.unitId === undefined ? {} : { unitName: await this.unitName(change.unitId) };
    campaign.correct({ ...change, ...unit });
    await this.store.put(campaign);
    await this.wake(campaign);
  }

  /** A draft that nobody was asked is taken away. */
  async discard(id: string, anyRoles?: readonly string[]): Promise<void> {
    const { campaign } = await this.own(id, anyRoles);
    campaign.requireDraft();
    await this.store.remove(campaign);
    await this.days.schedule(CAMPAIGN_TURN, id, null);
  }

  async open(id: string, anyRoles?: readonly string[]): Promise<void> {
    const { campaign, about } = await this.own(id, anyRoles);
    campaign.open(await this.days.today(), about);
    await this.store.put(campaign);
    await this.wake(campaign);
  }

  /** Before its last day; the answers are counted at once. */
  async close(id: string, anyRoles?: readonly string[]): Promise<void> {
    const { campaign, about } = await this.own(id, anyRoles);
    campaign.close(await this.days.today(), about);
    await this.store.put(campaign);
    await this.wake(campaign);
  }

  /** Writes to people of the house; each letter carries an address that works once. */
  async invite(id: string, personIds: readonly string[], anyRoles?: readonly string[]): Promise<number> {
    const { campaign, about } = await this.own(id, anyRoles);
    const told = await this.letters.invite(campaign, personIds, about.relationshipId);
    campaign.invite(told);
    await this.store.put(campaign);
    return told;
  }

  /** Shows the figures to the suppliers of one of its contracts. */
  async share(id: string, contractId: string | undefined, anyRoles?: readonly string[]): Promise<void> {
    const campaign = await this.store.get(FeedbackCampaign, id);
    const shownFor = contractId ?? campaign.contractId;
    const contract = await this.access.reach(shownFor, anyRoles);
    const [result] = await this.store.findWhere(FeedbackResult, { campaignId: id, contractId: shownFor });
    if (!result) throw new NotFound('feedback result');
    result.share(await this.days.today());
    campaign.shared(shownFor, this.access.about(contract));
    await this.store.put(result, campaign);
  }

  card(id: string): Promise<Json> {
    return this.store.json(campaignCard, { id });
  }

  ofContract(contractId: string): Promise<Json> {
    return this.store.json(campaignsOfContract, { contractId });
  }

  /** What both sides read of a contract's feedback. */
  sharedOf(contractId: string): Promise<Json> {
    return this.store.json(sharedResults, { contractId });
  }

  /** The sweeper's call: what was to open opens, what has had its last day closes. */
  async turn(ids: readonly string[]): Promise<void> {
    const today = await this.days.today();
    for (const id of ids) {
      const campaign = await this.store.find(FeedbackCampaign, id);
      const on = campaign?.turnsOn;
      if (!campaign || !on || Temporal.PlainDate.compare(on, today) > 0) continue;
      const about = this.access.about(await this.access.reach(campaign.contractId));
      const isOver = Temporal.PlainDate.compare(campaign.closesOn, today) < 0;
      // A draft whose last day has passed while nothing ran was never open: it stays a draft.
      if (campaign.state === 'DRAFT' && !isOver) campaign.open(today, about);
      else if (campaign.state === 'OPEN') campaign.close(campaign.closesOn, about);
      else continue;
      await this.store.put(campaign);
      await this.wake(campaign);
    }
  }

  private async unitName(id: string | null): Promise<string | null> {
    if (!id) return null;
    const unit = (await this.units.cards([id])).get(id);
    if (!unit) throw new BrokenRule('campaign-unit-unknown', {}, { pointer: '/unitId' });
    return unit.name;
  }

  private async own(id: string, anyRoles?: readonly string[], ifMatch?: number) {
    const campaign = await this.store.get(FeedbackCampaign, id, { ifMatch });
    const contract = await this.access.reach(campaign.contractId, anyRoles);
    return { campaign, about: this.access.about(contract) };
  }

  private wake(campaign: FeedbackCampaign): Promise<void> {
    return this.days.schedule(CAMPAIGN_TURN, campaign.id, campaign.turnsOn);
  }
}
