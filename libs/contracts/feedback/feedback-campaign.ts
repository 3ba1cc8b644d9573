import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, day, newSecret } from '#platform/kernel';
import type { Lead } from '../register/about.js';
import { type Questions, type Scale, SCALES, type Theme } from './answer.js';

export const ACCESSES = ['LINK', 'INVITATION'] as const;
export type Access = (typeof ACCESSES)[number];
export type CampaignState = 'DRAFT' | 'OPEN' | 'CLOSED';

/** More groups than that and none of them reaches five answers. */
const MOST_TEAMS = 12;

/** What its owner decides of a campaign before it opens. */
export interface CampaignFacts extends Questions {
  title: string;
  service: string;
  unitId: string | null;
  unitName: string | null;
  access: Access;
  opensOn: Temporal.PlainDate;
  /** The last day on which it takes answers. */
  closesOn: Temporal.PlainDate;
  /** How many are asked where the link goes to all of them; counted where each has an invitation. */
  invited: number | null;
}

/**
 * A round of questions to the internal clients of a service, answered without a name through a link. What they said is
 * counted once, after it has closed: figures that move while it runs would tell what the newest answer was.
 */
@Entity({ schema: 'contracts', name: 'feedback_campaign' })
export class FeedbackCampaign extends Aggregate implements CampaignFacts {
  @Column('uuid') readonly contractId!: string;
  @Column('text') title!: string;
  @Column('text') service!: string;
  @Column('uuid', { nullable: true }) unitId: string | null = null;
  @Column('text', { nullable: true }) unitName: string | null = null;
  @Column('text', { array: true }) scales!: Scale[];
  @Column('text', { array: true }) themes: Theme[] = [];
  @Column('text', { array: true }) teams: string[] = [];
  @Column('boolean') asksComment: boolean = true;
  @Column('text') access: Access = 'LINK';
  @Column('text') state: CampaignState = 'DRAFT';
  @Column(day) opensOn!: Temporal.PlainDate;
  @Column(day) closesOn!: Temporal.PlainDate;
  @Column({ ...day, nullable: true }) openedOn: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) closedOn: Temporal.PlainDate | null = null;
  @Column('int', { nullable: true }) invited: number | null = null;
  @Column('text') readonly linkCode!: string;

  static draft(
    contract: Lead & { id: string },
    facts: CampaignFacts,
    today: Temporal.PlainDate,
  ): FeedbackCampaign {
    const campaign = new FeedbackCampaign();
    Object.assign(campaign, {
      contractId: contract.id,
      linkCode: newSecret(12),
      ...checked(facts),
    });
    if (Temporal.PlainDate.compare(campaign.closesOn, today) < 0) {
      throw new BrokenRule('campaign-in-the-past', {}, { pointer: '/closesOn' });
    }
    campaign.telling('feedback.drafted', contract);
    return campaign;
  }

  /** What people have been asked is not asked differently any more. */
  correct(change: Partial<CampaignFacts>): void {
    this.requireDraft();
    const { title, service, unitId, unitName, scales, themes, teams, asksComment } = this;
    const { access, opensOn, closesOn, invited } = this;
    const facts = { title, service, unitId, unitName, scales, themes, teams, asksComment };
    Object.assign(
      this,
      checked({ ...facts, access, opensOn, closesOn, invited, ...change } as CampaignFacts),
    );
  }

  open(today: Temporal.PlainDate, about: Lead): void {
    this.requireDraft();
    if (Temporal.PlainDate.compare(this.closesOn, today) < 0) {
      throw new BrokenRule('campaign-in-the-past', {}, { pointer: '/closesOn' });
    }
    this.state = 'OPEN';
    this.openedOn = today;
    if (Temporal.PlainDate.compare(today, this.opensOn) < 0) this.opensOn = today;
    this.telling('feedback.opened', about);
  }

  close(today: Temporal.PlainDate, about: Lead): void {
    if (this.state !== 'OPEN') throw new BrokenRule('campaign-not-open', {}, { status: 409 });
    this.state = 'CLOSED';
    this.closedOn = today;
    if (Temporal.PlainDate.compare(today, this.closesOn) < 0) this.closesOn = today;
    this.telling('feedback.closed', about);
  }

  /** So many more have been written to. */
  invite(people: number): void {
    if (this.access !== 'INVITATION') throw new BrokenRule('campaign-not-by-invitation', {}, { status: 409 });
    if (this.state === 'CLOSED') throw new BrokenRule('campaign-not-open', {}, { status: 409 });
    this.invited = (this.invited ?? 0) + people;
  }

  requireDraft(): void {
    if (this.state !== 'DRAFT') throw new BrokenRule('campaign-not-draft', {}, { status: 409 });
  }

  /** The next day on which something happens by itself; null when nothing does any more. */
  get turnsOn(): Temporal.PlainDate | null {
    if (this.state === 'DRAFT') return this.opensOn;
    return this.state === 'OPEN' ? this.closesOn.add({ days: 1 }) : null;
  }

  counted(answered: number, isShown: boolean, about: Lead): void {
    this.telling('feedback.counted', about, { answered, isShown });
  }

  /** Both sides hear that figures are shared; the figures themselves are not told. */
  shared(contractId: string, about: Lead): void {
    this.tell(
      'feedback.shared',
      { campaignId: this.id, contractId, title: this.title },
      { ...about, audience: 'shared' },
    );
  }

  private telling(name: string, { relationshipId, supplierId }: Lead, facts: object = {}): void {
    this.tell(
      name,
      { campaignId: this.id, contractId: this.contractId, title: this.title, ...facts },
      { relationshipId, supplierId, audience: 'customer' },
    );
  }
}

function checked(facts: CampaignFacts): CampaignFacts {
  if (Temporal.PlainDate.compare(facts.closesOn, facts.opensOn) < 0) {
    throw new BrokenRule('campaign-ends-before-it-opens', {}, { pointer: '/closesOn' });
  }
  const scales = SCALES.filter((scale) => facts.scales.includes(scale));
  if (scales.length === 0) throw new BrokenRule('campaign-asks-nothing', {}, { pointer: '/scales' });
  const teams = [...new Set(facts.teams.map((team) => team.trim()).filter(Boolean))];
  if (teams.length === 1 || teams.length > MOST_TEAMS) {
    throw new BrokenRule('campaign-teams', { most: MOST_TEAMS }, { pointer: '/teams' });
  }
  const invited = facts.access === 'INVITATION' ? (facts.invited ?? 0) : facts.invited;
  return { ...facts, scales, teams, themes: [...new Set(facts.themes)], invited };
}
