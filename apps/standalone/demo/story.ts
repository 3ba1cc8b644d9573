import type { Standalone } from '../standalone.js';
import { Renegotiation } from './amendments.js';
import { Cast } from './cast.js';
import { Duties } from './duties.js';
import { Feedback } from './feedback.js';
import { Figures } from './measures.js';
import { Lives } from './lives.js';
import { Opening } from './opening.js';
import type { Scene } from './opening.js';
import { Papers } from './papers.js';
import { Reactivation } from './reactivation.js';
import { Outcomes } from './outcomes.js';
import { persona } from './personas.js';
import { Visitor } from './visitor.js';

/** The morning on which the visitor arrives: Nordelta has been silent for 105 days. */
export const STORY_NOW = '2026-06-09T08:00:00+02:00';

/**
 * Tells half a year of Armorial Assurances through the API, day by day, with the worker at work between the days:
 * what the visitor finds has happened, reminders and lapses included.
 */
export async function tellStory(stage: Standalone): Promise<void> {
  const cast = new Cast(stage);
  const story = new Story(stage, cast);
  const duties = new Duties(stage, cast);
  const renegotiation = new Renegotiation(stage);
  const lives = new Lives(stage, cast);
  const reactivation = new Reactivation(stage, cast);
  await story.onTheDay('2026-02-02T09:30:00+01:00', () => story.beginning());
  await story.onTheDay('2026-02-02T11:00:00+01:00', () => reactivation.oldAcquaintances(story.theScene));
  await story.onTheDay('2026-02-02T11:30:00+01:00', () => new Papers(stage).ofNordelta());
  await story.onTheDay('2026-02-02T12:30:00+01:00', () => duties.areWrittenDown());
  await story.onTheDay('2026-02-10T10:00:00+01:00', () => renegotiation.winterPasses());
  await story.onTheDay('2026-02-24T16:00:00+01:00', () => story.vasseurCallsFoster());
  await story.onTheDay('2026-03-02T10:00:00+01:00', () => duties.februaryIsReported());
  await story.onTheDay('2026-03-03T10:00:00+01:00', () => story.outcomesAreAgreed());
  await story.onTheDay('2026-03-03T11:00:00+01:00', () => new Figures(stage).ofTheDesk());
  await story.onTheDay('2026-03-05T10:00:00+01:00', () => lives.ofMarch());
  await story.onTheDay('2026-03-31T11:00:00+02:00', () => duties.marchEnds());
  await story.onTheDay('2026-04-14T11:00:00+02:00', () => story.armandVisitsAtlas());
  await story.onTheDay('2026-04-14T14:00:00+02:00', () => new Feedback(stage).ofTheDesk());
  await story.onTheDay('2026-04-15T10:00:00+02:00', () => renegotiation.notInTheContract());
  await story.onTheDay('2026-04-30T11:00:00+02:00', () => duties.aprilIsReported());
  await story.onTheDay('2026-05-06T09:30:00+02:00', () => lives.ofTheExit());
  await story.onTheDay('2026-05-07T09:00:00+02:00');
  await story.onTheDay('2026-05-11T10:00:00+02:00', () => duties.breachesAreCounted());
  await story.onTheDay('2026-05-12T12:00:00+02:00', () => story.vasseurMeetsHelios());
  await story.onTheDay('2026-05-18T10:00:00+02:00', () => lives.ofMay());
  await story.onTheDay('2026-05-19T10:00:00+02:00', () => renegotiation.mandateIsGiven());
  await story.onTheDay('2026-05-20T09:00:00+02:00');
  await story.onTheDay('2026-05-26T09:00:00+02:00');
  await story.onTheDay('2026-06-01T17:00:00+02:00', () => story.blancCallsMoreau());
  await story.onTheDay('2026-06-01T17:30:00+02:00', () => story.vasseurPlansHerSummer());
  await story.onTheDay('2026-06-02T09:00:00+02:00', () => new Figures(stage).ofTheDesk());
  await story.onTheDay('2026-06-02T10:00:00+02:00', () => new Feedback(stage).ofTheKits());
  await story.onTheDay('2026-06-02T11:00:00+02:00', () => reactivation.isPlanned());
  await story.onTheDay('2026-06-04T15:00:00+02:00', () => renegotiation.bothSitDown());
  await story.onTheDay(STORY_NOW);
}

class Story {
  private scene!: Scene;

  constructor(
    private readonly stage: Standalone,
    private readonly cast: Cast,
  ) {}

  get theScene(): Scene {
    return this.scene;
  }

  async onTheDay(instant: string, act: () => Promise<void> = async () => undefined): Promise<void> {
    await this.stage.setClock(instant);
    await act();
    await this.stage.worker.settle();
  }

  async beginning(): Promise<void> {
    this.scene = await new Opening(this.stage, this.cast).tell();
  }

  async outcomesAreAgreed(): Promise<void> {
    await new Outcomes(this.stage, this.cast).areAgreed();
  }

  async vasseurCallsFoster(): Promise<void> {
    await this.log('claire.vasseur', {
      pairId: this.scene.pairs['nordelta'],
      type: 'CALL',
      heldAt: '2026-02-24T15:10:00+01:00',
      durationMinutes: 25,
      participants: [this.cast.personId('claire.vasseur'), this.cast.personId('diane.foster')],
      initiatedBy: 'customer',
      line: 'Le service desk tient ; Diane veut parler du poste de travail de demain.',
    });
  }

  async armandVisitsAtlas(): Promise<void> {
    await this.log('hugues.armand', {
      pairId: this.scene.pairs['atlas'],
      type: 'VISIT',
      heldAt: '2026-04-14T09:30:00+02:00',
      durationMinutes: 75,
      participants: [this.cast.personId('hugues.armand'), this.scene.counterparts['Bruno Keller']],
      initiatedBy: 'customer',
      line: 'Tour du plateau de Lille : la reprise du décisionnel attend notre arbitrage.',
      ourStakes: 'Ne plus perdre un trimestre par arbitrage ; garder les gens de Lille.',
      theirValueProposition: 'Une équipe commune sur le décisionnel, à leurs frais jusqu’au premier lot.',
    });
  }

  async vasseurMeetsHelios(): Promise<void> {
    await this.log('claire.vasseur', {
      pairId: this.scene.pairs['helios'],
      type: 'VIDEO',
      heldAt: '2026-05-12T11:00:00+02:00',
      durationMinutes: 30,
      participants: [this.cast.personId('claire.vasseur'), this.scene.counterparts['Sara Lind']],
      initiatedBy: 'supplier',
      line: 'Helios ouvre une région française en septembre ; Sara propose un essai.',
    });
  }

  /** A long call below the pair's levels, which does not break the silence. */
  async blancCallsMoreau(): Promise<void> {
    await this.log('ines.kadri', {
      relationshipId: this.scene.suppliers['nordelta']?.relationshipId,
      type: 'CALL',
      heldAt: '2026-06-01T15:00:00+02:00',
      durationMinutes: 40,
      participants: [this.cast.personId('theo.blanc'), this.scene.counterparts['Lise Moreau']],
      initiatedBy: 'supplier',
      line: 'Point d’exploitation : deux incidents de messagerie refermés.',
    });
  }

  /** Three weeks in which nobody asks her to call, and in which somebody else reads her reminders. */
  async vasseurPlansHerSummer(): Promise<void> {
    const claire = (await this.browser('claire.vasseur')).in('armorial');
    await claire.post(`/people/${this.cast.personId('claire.vasseur')}/absences`, {
      from: '2026-07-27',
      to: '2026-08-17',
      standInPersonId: this.cast.personId('ines.kadri'),
    });
  }

  private async log(who: string, facts: object): Promise<void> {
    await (await this.browser(who)).in('armorial').post('/touchpoints', facts);
  }

  private browser(key: string): Promise<Visitor> {
    return Visitor.signIn(this.stage.baseUrl, persona(key).email);
  }
}
