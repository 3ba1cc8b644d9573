import { Injectable } from '@nestjs/common';
import { People, type PersonCard } from '#organisation';
import { Readings } from '#platform/audit';
import { NotFound } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import type { Judged, Occurrence } from './qualification.js';
import { confidenceOpened, touchCard, touchList } from './touchpoint.queries.js';
import type { Participant } from './touchpoint.js';

interface TouchJson {
  id: string;
  pairId: string | null;
  participants: Participant[];
  version: number;
  [field: string]: unknown;
}

export interface TouchFilter {
  pairId?: string | undefined;
  relationshipId?: string | undefined;
  after?: string | undefined;
  limit: number;
}

/** Touches as the screens show them, to each side what it may read. */
@Injectable()
export class TouchScreens {
  constructor(
    private readonly store: Store,
    private readonly people: People,
    private readonly readings: Readings,
  ) {}

  async list({ pairId, relationshipId, after, limit }: TouchFilter) {
    const rows = await this.rows(pairId, relationshipId, after, limit);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: await this.named(shown),
      nextCursor: last ? Buffer.from(JSON.stringify([last.id])).toString('base64url') : null,
    };
  }

  /** One conversation with all that the caller may read of it; what was said in confidence is opened here, and audited. */
  async card(id: string) {
    const row = await this.store.one<{ touch: TouchJson }>(touchCard, { id, opening: true });
    if (!row) throw new NotFound('touchpoint');
    await this.readings.note('executive_contact.touchpoint', confidenceOpened, { id });
    return (await this.named([row.touch]))[0]!;
  }

  /** The newest fifty of a pair, each with whether it counts and, when it does not, why. */
  async ofPair(pairId: string, judged: readonly Judged<Occurrence>[]) {
    const verdicts = new Map(judged.map(({ touch, verdict }) => [touch.id, verdict]));
    const rows = (await this.rows(pairId, undefined, undefined, 50)).slice(0, 50);
    return (await this.named(rows)).map((touch) => {
      const verdict = verdicts.get(touch.id);
      const { version, ...rest } = touch;
      return {
        ...rest,
        qualifying: verdict?.qualifies ?? false,
        because: verdict && !verdict.qualifies ? verdict.because : null,
        version,
      };
    });
  }

  private async rows(
    pairId?: string,
    relationshipId?: string,
    after?: string,
    limit = 50,
  ): Promise<TouchJson[]> {
    const rows = await this.store.rows<{ touch: TouchJson }>(touchList, {
      pairId,
      relationshipId,
      after,
      limit,
      opening: false,
    });
    return rows.map(({ touch }) => touch);
  }

  private async named(touches: readonly TouchJson[]) {
    const ids = touches.flatMap(({ participants }) => participants.map(({ personId }) => personId));
    const cards = await this.people.cards(ids);
    return touches.map((touch) => ({
      ...touch,
      participants: touch.participants.map((participant) =>
        attended(participant, cards.get(participant.personId)),
      ),
      version: touch.version,
    }));
  }
}

/** Row security may hide the other house's card; that they were there is known all the same. */
function attended({ personId, side, level }: Participant, card: PersonCard | undefined) {
  return { id: personId, side, level, name: card?.name ?? null, title: card?.title ?? null };
}
