import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HouseDays, People, recipientOf } from '#organisation';
import { digestOn } from '#platform/calendar';
import { Checks, Notifications } from '#platform/mail';
import { Reactions } from '#platform/outbox';
import { Store } from '#platform/tenancy';
import { ContractAccess } from '../register/contract-access.js';
import { Decision, neededFor } from './decision.js';

const DECISION_NOTICE = 'decision';

/** Tells those whose agreement is asked, in the digest of their morning: the contract's owner, and legal. */
@Injectable()
export class DecisionLetters {
  constructor(
    private readonly store: Store,
    private readonly access: ContractAccess,
    private readonly people: People,
    private readonly days: HouseDays,
    private readonly notifications: Notifications,
  ) {}

  /** What has been settled or taken back meanwhile asks nobody. */
  async reasonAgainst(decisionId: string): Promise<string | undefined> {
    return (await this.store.find(Decision, decisionId))?.isOpen ? undefined : 'closed';
  }

  async ask(decisionId: string): Promise<void> {
    const decision = await this.store.find(Decision, decisionId);
    if (!decision?.isOpen) return;
    const contract = await this.access.reach(decision.contractId);
    const needed = neededFor(decision.kind);
    const owner =
      needed.includes('OWNER') && contract.ownerPersonId
        ? [...(await this.people.cards([contract.ownerPersonId])).values()]
        : [];
    const readers = new Map([...owner, ...(await this.people.withRole('LEGAL'))].map((one) => [one.id, one]));
    const today = await this.days.today();
    for (const reader of readers.values()) {
      await this.notifications.tell({
        kind: DECISION_NOTICE,
        recipient: recipientOf(reader),
        dedupeKey: decision.id,
        notBefore: digestOn(today, reader.timeZone),
        about: {
          relationshipId: contract.lead.relationshipId,
          objectType: 'decision',
          objectId: decision.id,
          path: `/contracts/${contract.id}/obligations`,
        },
        words: {
          key: 'mail.decision.asked',
          params: { kind: decision.kind, reference: contract.reference, by: decision.askedBy },
        },
      });
    }
  }
}

/** Asks when a decision is proposed, and asks again whether it is still open when the letter leaves. */
@Injectable()
export class DecisionReactions implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly checks: Checks,
    private readonly letters: DecisionLetters,
  ) {}

  onModuleInit(): void {
    this.reactions.on<{ decisionId: string }>('decision.proposed', 'ask-signatories', ({ facts }) =>
      this.letters.ask(facts.decisionId),
    );
    this.checks.on(DECISION_NOTICE, ({ objectId }) => this.letters.reasonAgainst(objectId));
  }
}
