import { Injectable } from '@nestjs/common';
import { HouseDays, LinkDoor, People, recipientOf } from '#organisation';
import { instantOf } from '#platform/calendar';
import { BrokenRule, hashOf, newSecret } from '#platform/kernel';
import { Notifications, type ToldNotice } from '#platform/mail';
import { Store } from '#platform/tenancy';
import { FeedbackCampaign } from './feedback-campaign.js';
import { keepInvitation } from './feedback.queries.js';

/** The kind of the letter that asks somebody for their opinion. */
export const FEEDBACK_INVITATION = 'feedback-invitation';

const OPENING = '08:00';

/** Invitations to answer. A letter knows its reader; the secret in it is kept nowhere beside a name. */
@Injectable()
export class CampaignLetters {
  constructor(
    private readonly store: Store,
    private readonly days: HouseDays,
    private readonly people: People,
    private readonly notifications: Notifications,
    private readonly door: LinkDoor,
  ) {}

  /**
   * @returns how many were written to for the first time
   * @throws BrokenRule `invitation-without-address` naming somebody without one, or who is not of the house
   */
  async invite(
    campaign: FeedbackCampaign,
    personIds: readonly string[],
    relationshipId: string,
  ): Promise<number> {
    const cards = await this.people.cards([...personIds]);
    const { name: organisation, timeZone } = await this.days.house();
    let told = 0;
    for (const id of new Set(personIds)) {
      const card = cards.get(id);
      if (!card || card.side !== 'customer' || !card.email) {
        throw new BrokenRule(
          'invitation-without-address',
          { name: card?.side === 'customer' ? card.name : null },
          { pointer: `/personIds/${personIds.indexOf(id)}` },
        );
      }
      const isNew = await this.notifications.tell({
        kind: FEEDBACK_INVITATION,
        recipient: recipientOf(card),
        dedupeKey: `feedback:${campaign.id}`,
        // Before it opens, a link would be asked for answers it does not take.
        notBefore: campaign.openedOn ? this.days.now() : instantOf(campaign.opensOn, OPENING, timeZone),
        about: {
          relationshipId,
          objectType: 'feedback-campaign',
          objectId: campaign.id,
          path: `/contracts/${campaign.contractId}/reviews`,
        },
        words: {
          key: 'mail.feedback.invitation',
          params: { organisation, service: campaign.service, until: campaign.closesOn.toString() },
        },
        immediate: true,
      });
      if (isNew) told += 1;
    }
    return told;
  }

  /** At the moment of sending: why not to write any more. */
  async reasonAgainst({ objectId }: ToldNotice): Promise<string | undefined> {
    const campaign = await this.store.find(FeedbackCampaign, objectId);
    if (!campaign) return 'closed';
    return campaign.state === 'CLOSED' ? 'closed' : undefined;
  }

  /** Makes the address of a letter at the moment of sending; the row that lets it in has no name. */
  async mint({ objectId }: ToldNotice): Promise<string> {
    const secret = newSecret();
    await this.store.rows(keepInvitation, { campaignId: objectId, hash: hashOf(secret) });
    return `/feedback/${await this.door.token(secret)}`;
  }
}
