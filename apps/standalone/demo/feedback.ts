import type { Standalone } from '../standalone.js';
import { persona } from './personas.js';
import { Visitor } from './visitor.js';

interface Said {
  nps: number;
  csat: number;
  effort: number;
  themes: string[];
  team: string;
  comment?: string;
}

interface Unit {
  id: string;
  lead: { name: string } | null;
}

const HEAD_OFFICE = 'Siège';
const BRANCHES = 'Agences';
const said = (
  nps: number,
  csat: number,
  effort: number,
  themes: string,
  team: string,
  comment?: string,
): Said => ({
  nps,
  csat,
  effort,
  themes: themes.split(' '),
  team,
  ...(comment ? { comment } : {}),
});

/** What fourteen people of the house said in April of their service desk: it holds, and nobody meets anybody. */
const APRIL: Said[] = [
  said(
    9,
    5,
    6,
    'HUMAN_CONTACT RELIABILITY',
    HEAD_OFFICE,
    'On rappelle toujours dans l’heure, et la même personne suit.',
  ),
  said(8, 4, 6, 'HUMAN_CONTACT', HEAD_OFFICE),
  said(9, 4, 5, 'RELIABILITY AUTONOMY', HEAD_OFFICE),
  said(
    7,
    4,
    4,
    'SPEED AUTONOMY',
    HEAD_OFFICE,
    'J’aimerais réinstaller mon poste moi-même plutôt que d’attendre.',
  ),
  said(10, 5, 7, 'HUMAN_CONTACT', HEAD_OFFICE),
  said(6, 3, 3, 'MOBILITY SPEED', HEAD_OFFICE, 'Le kit de télétravail arrive au bout de trois semaines.'),
  said(7, 4, 5, 'AUTONOMY', HEAD_OFFICE),
  said(
    3,
    2,
    2,
    'MOBILITY SPEED',
    BRANCHES,
    'En agence, personne ne vient jamais : il faut expédier l’ordinateur.',
  ),
  said(5, 3, 3, 'HUMAN_CONTACT MOBILITY', BRANCHES),
  said(4, 2, 3, 'HUMAN_CONTACT SPEED', BRANCHES, 'Un comptoir où l’on apporte son appareil changerait tout.'),
  said(6, 3, 4, 'MOBILITY AUTONOMY', BRANCHES, 'La messagerie sur le téléphone, c’est encore du bricolage.'),
  said(7, 3, 4, 'SPEED', BRANCHES),
  said(9, 4, 5, 'HUMAN_CONTACT', BRANCHES),
  said(8, 4, 5, 'AUTONOMY MOBILITY', BRANCHES),
];

/** What three have said of the kits so far: two short of what may be shown. */
const JUNE: Said[] = [
  said(4, 2, 2, 'SPEED MOBILITY', HEAD_OFFICE),
  said(6, 3, 3, 'MOBILITY', BRANCHES, 'Reçu sans l’écran.'),
  said(8, 4, 5, 'AUTONOMY', HEAD_OFFICE),
];

const QUESTIONS = {
  scales: ['NPS', 'CSAT', 'EFFORT'],
  themes: ['AUTONOMY', 'HUMAN_CONTACT', 'MOBILITY', 'SPEED', 'RELIABILITY', 'OWN_DEVICE'],
  teams: [HEAD_OFFICE, BRANCHES],
};

/** The internal clients of the service desk, asked twice; and the review that is being prepared with what they said. */
export class Feedback {
  constructor(private readonly stage: Standalone) {}

  /** Mid-April: it closes by itself at the end of the month. */
  async ofTheDesk(): Promise<void> {
    await this.ask(
      {
        title: 'Le service desk vu par ses utilisateurs',
        service: 'Service desk',
        opensOn: '2026-04-14',
        closesOn: '2026-04-30',
        invited: 40,
      },
      APRIL,
    );
  }

  /** Early June: still running when the visitor comes. */
  async ofTheKits(): Promise<void> {
    await this.ask(
      {
        title: 'Kits de télétravail',
        service: 'Kits de télétravail',
        opensOn: '2026-06-02',
        closesOn: '2026-06-19',
        invited: 25,
      },
      JUNE,
    );
    const contract = await this.contract();
    const { id: closed } = (await this.campaigns(contract)).find(({ state }) => state === 'CLOSED')!;
    await (await this.owner()).post(`/feedback-campaigns/${closed}/sharing`, {});
    await (
      await this.owner()
    ).post(`/contracts/${contract}/objective-reviews`, {
      plannedOn: '2026-06-16',
      strategyNote: 'Le plan « Travailler de partout » entre dans sa deuxième année.',
      feedbackNote: 'Les agences attendent quelqu’un à qui parler ; le siège veut se débrouiller seul.',
    });
  }

  private async ask(campaign: object, answers: Said[]): Promise<void> {
    const owner = await this.owner();
    const { items: units } = await owner.get<{ items: Unit[] }>('/business-units');
    const unitId = units.find(({ lead }) => lead?.name === persona('sofia.lindt').name)?.id ?? null;
    const drafted = await owner.post<{ id: string; linkCode: string }>(
      `/contracts/${await this.contract()}/feedback-campaigns`,
      { ...QUESTIONS, ...campaign, unitId },
    );
    await owner.post(`/feedback-campaigns/${drafted.id}/opening`, {});
    for (const answer of answers) {
      const reply = await fetch(`${this.stage.baseUrl}/api/v1/feedback/armorial.${drafted.linkCode}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: this.stage.baseUrl },
        body: JSON.stringify(answer),
      });
      if (!reply.ok) throw new Error(`an answer was refused: ${reply.status} ${await reply.text()}`);
    }
  }

  private async contract(): Promise<string> {
    const owner = await this.owner();
    const { items } = await owner.get<{ items: { id: string; reference: string }[] }>('/contracts?limit=200');
    const found = items.find(({ reference }) => reference === 'NOR-2022-01');
    if (!found) throw new Error('NOR-2022-01 is not in the register');
    return found.id;
  }

  private async campaigns(contract: string) {
    const owner = await this.owner();
    const path = `/contracts/${contract}/feedback-campaigns`;
    return (await owner.get<{ items: { id: string; state: string }[] }>(path)).items;
  }

  private async owner(): Promise<Visitor> {
    const office = await Visitor.signIn(this.stage.baseUrl, persona('ines.kadri').email);
    return office.in('armorial');
  }
}
