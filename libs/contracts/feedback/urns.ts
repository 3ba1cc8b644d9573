import { Injectable } from '@nestjs/common';
import { LinkDoor, Organisations } from '#organisation';
import { BrokenRule, hashOf, NotFound } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import { ContractAccess } from '../register/contract-access.js';
import { type Answer, answerTo, type Questions, type Said } from './answer.js';
import { count, type Figures } from './counting.js';
import { type CampaignState, FeedbackCampaign } from './feedback-campaign.js';
import { FeedbackResult } from './feedback-result.js';
import {
  answersIn,
  campaignByInvitation,
  campaignByLink,
  contractsOfCampaign,
  dropAnswer,
  emptyUrn,
  keepComments,
  keepMark,
  questionsOfCampaign,
  sealUrn,
  shakeUrn,
  takeTurn,
  useInvitation,
} from './feedback.queries.js';

/** No survey of a service has more; a script that stuffs the urn comes to an end here. */
const MOST_ANSWERS = 2000;

/** What somebody who opens the link is shown. */
export interface Asked extends Questions {
  organisation: string;
  title: string;
  service: string;
  state: Exclude<CampaignState, 'DRAFT'>;
  closesOn: string;
}

interface Reached {
  campaignId: string;
  /** Undefined where it is the link for all. */
  invitation: string | undefined;
}

/**
 * The urns of the campaigns. Whoever comes by a link is nobody: an answer keeps no person, no browser and no moment,
 * tells no event and leaves no trace in the audit. It is counted once, after the campaign has closed, and the urn is
 * emptied then.
 */
@Injectable()
export class Urns {
  constructor(
    private readonly store: Store,
    private readonly door: LinkDoor,
    private readonly organisations: Organisations,
    private readonly access: ContractAccess,
  ) {}

  /** Shows; nothing is written, because mail scanners open links. @throws NotFound once an invitation was used */
  show(token: string): Promise<Asked> {
    return this.asNobody(token, async ({ campaignId }) => {
      const { id: _, contractId: __, ...asked } = await this.questions(campaignId);
      const { name } = await this.organisations.house();
      return { organisation: name, ...asked };
    });
  }

  /**
   * Takes an answer.
   * @param marker a number that the browser drew for this campaign, if it says one: it answers once
   */
  answer(token: string, said: Said, marker: string | undefined): Promise<void> {
    return this.asNobody(token, async ({ campaignId, invitation }) => {
      const taken = await this.store.one(takeTurn, { campaignId, most: MOST_ANSWERS });
      // Read behind the lock on the urn, so that a campaign that has closed meanwhile takes nothing more.
      const asked = await this.questions(campaignId);
      if (!taken || asked.state !== 'OPEN') throw new BrokenRule('campaign-not-open', {}, { status: 409 });
      const answer = answerTo(asked, said);
      await this.onlyOnce(asked, invitation, marker);
      await this.store.rows(dropAnswer, { campaignId, contractId: asked.contractId, ...answer });
      await this.store.rows(shakeUrn, { campaignId });
    });
  }

  /** The urn is opened: its figures are kept, everything else is thrown away. Safe to be asked twice. */
  async count(campaignId: string): Promise<void> {
    const sealed = await this.store.one<{ answered: number }>(sealUrn, { campaignId });
    if (!sealed) return;
    const campaign = await this.store.get(FeedbackCampaign, campaignId);
    const answers = await this.store.rows<Answer>(answersIn, { campaignId });
    const figures = count(campaign, answers);
    const contracts = await this.store.rows<{ contractId: string }>(contractsOfCampaign, { campaignId });
    for (const { contractId } of contracts) {
      await this.store.put(FeedbackResult.of(contractId, campaign, answers.length, figures ?? null));
    }
    await this.keepTexts(campaign, figures);
    for (const statement of emptyUrn) await this.store.rows(statement, { campaignId });
    const about = this.access.about(await this.access.reach(campaign.contractId));
    campaign.counted(answers.length, figures !== undefined, about);
    await this.store.put(campaign);
  }

  private async keepTexts(
    { id: campaignId, contractId }: FeedbackCampaign,
    figures: Figures | undefined,
  ): Promise<void> {
    if (figures?.showsComments) await this.store.rows(keepComments, { campaignId, contractId });
  }

  private async onlyOnce(
    { id: campaignId, contractId }: { id: string; contractId: string },
    invitation: string | undefined,
    marker: string | undefined,
  ): Promise<void> {
    if (invitation) {
      const used = await this.store.one(useInvitation, { hash: invitation });
      if (!used) throw new NotFound('link');
    } else if (marker) {
      const mark = hashOf(`${campaignId} ${marker}`);
      const kept = await this.store.one(keepMark, { campaignId, contractId, mark });
      if (!kept) throw new BrokenRule('feedback-answered-already', {}, { status: 409 });
    }
  }

  private async questions(id: string) {
    const found = await this.store.one<Omit<Asked, 'organisation'> & { id: string; contractId: string }>(
      questionsOfCampaign,
      { id },
    );
    if (!found) throw new NotFound('link');
    return found;
  }

  /** Whoever has no code finds nothing. */
  private asNobody<T>(token: string, work: (reached: Reached) => Promise<T>): Promise<T> {
    return this.door.open(token, { actor: 'nobody', requestId: 'feedback' }, async (code) => {
      const open = await this.store.one<{ id: string }>(campaignByLink, { code });
      if (open) return work({ campaignId: open.id, invitation: undefined });
      const invitation = hashOf(code);
      const invited = await this.store.one<{ id: string }>(campaignByInvitation, { hash: invitation });
      if (!invited) throw new NotFound('link');
      return work({ campaignId: invited.id, invitation });
    });
  }
}
