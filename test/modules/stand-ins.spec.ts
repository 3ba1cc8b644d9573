import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Notifications } from '#platform/mail';
import { NotTaken, Transport } from '../../libs/platform/mail/transport.js';
import { Absences, People, recipientOf } from '#organisation';
import { type Actor, date, moment, openStage, type Stage } from './executive-contact-stage.js';

jest.setTimeout(180_000);

describe('what somebody reads in another’s place', () => {
  let stage: Stage;
  const away = (who: Actor, from: string, to: string, standIn: Actor) =>
    stage
      .system(() =>
        stage.get(Absences).declare(who.personId, {
          from: date(from),
          to: date(to),
          standInPersonId: standIn.personId,
        }),
      )
      .then(() => stage.settle());
  const tell = (who: Actor, key: string, at: string, immediate = false, email?: null) =>
    stage.system(async () => {
      const card = await stage.get(People).find(who.personId);
      await stage.get(Notifications).tell({
        kind: 'spec-letter',
        recipient: { ...recipientOf(card!), ...(email === null ? { email } : {}) },
        dedupeKey: key,
        notBefore: moment(at),
        about: { objectType: 'spec', objectId: stage.pairId, path: '/' },
        words: { key: 'mail.footer', params: { organisation: 'Armorial' } },
        immediate,
      });
    });
  /** After so many nobody is written to before next Monday. */
  const fiveLetters = async (who: Actor, at: string) => {
    for (const nth of [1, 2, 3, 4, 5]) await tell(who, `full-${at}-${nth}`, at, true);
    await stage.at(at);
  };
  const readersOf = (key: string) =>
    stage.rows<{ name: string; state: string; reason: string | null; place: string | null }>(
      stage.armorial,
      `select name, state, reason, stands_in_for_name as place from platform.notification
       where tenant_id = :tenant and dedupe_key = :key order by name`,
      { key },
    );

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('comes back to who was to know, when they are there before whoever stood in', async () => {
    await away(stage.claire, '2026-03-09', '2026-03-13', stage.assistant);
    await fiveLetters(stage.assistant, '2026-03-10T10:00:00+01:00');
    await tell(stage.claire, 'there-and-back', '2026-03-11T08:00:00+01:00');
    await stage.at('2026-03-11T09:00:00+01:00');
    expect(await readersOf('there-and-back')).toMatchObject([
      { name: 'Alix Morel', state: 'WAITING' },
      { name: 'Claire Vasseur', state: 'SUPPRESSED', reason: 'stood-in-for' },
    ]);
    await away(stage.assistant, '2026-03-16', '2026-03-23', stage.claire);
    await stage.at('2026-03-16T09:00:00+01:00');
    expect(await readersOf('there-and-back')).toMatchObject([
      { name: 'Alix Morel', state: 'SUPPRESSED', reason: 'stood-in-for' },
      { name: 'Claire Vasseur', state: 'SENT', reason: null, place: null },
    ]);
  });

  it('goes on to whoever stands in for the stand-in, and still says whose it is', async () => {
    await away(stage.claire, '2026-04-13', '2026-04-30', stage.assistant);
    await fiveLetters(stage.assistant, '2026-04-14T10:00:00+02:00');
    await tell(stage.claire, 'further-on', '2026-04-15T08:00:00+02:00');
    await stage.at('2026-04-15T09:00:00+02:00');
    await away(stage.assistant, '2026-04-20', '2026-04-27', stage.theo);
    await stage.at('2026-04-20T09:00:00+02:00');
    expect(await readersOf('further-on')).toMatchObject([
      { name: 'Alix Morel', state: 'SUPPRESSED' },
      { name: 'Claire Vasseur', state: 'SUPPRESSED' },
      { name: 'Théo Blanc', state: 'SENT', place: 'Claire Vasseur' },
    ]);
  });

  it('is also what waited for an open day that turns out to be one of absence', async () => {
    await fiveLetters(stage.mona, '2026-06-11T10:00:00+02:00');
    await away(stage.mona, '2026-06-15', '2026-07-01', stage.assistant);
    await tell(stage.mona, 'over-the-week-end', '2026-06-12T08:00:00+02:00');
    await stage.at('2026-06-12T09:00:00+02:00');
    await stage.at('2026-06-15T09:00:00+02:00');
    expect(await readersOf('over-the-week-end')).toMatchObject([
      { name: 'Alix Morel', state: 'SENT', place: 'Mona Diallo' },
      { name: 'Mona Diallo', state: 'SUPPRESSED', reason: 'stood-in-for' },
    ]);
  });

  /** The letter in which that was last sealed for them. */
  const letterOf = (who: Actor, key: string) =>
    stage.rows<{ state: string; reason: string | null }>(
      stage.armorial,
      `select d.state, d.reason from platform.notification n
       join platform.delivery d on d.tenant_id = n.tenant_id and d.id = n.delivery_id
       where n.tenant_id = :tenant and n.person_id = :person and n.dedupe_key = :key`,
      { person: who.personId, key },
    );

  /** A letter of their own that a busy server did not take, evening after evening. */
  const leftLying = async (who: Actor, key: string, day: string, work: () => Promise<void>) => {
    const transport = stage.get(Transport);
    const isConnected = jest.spyOn(transport, 'isConnected', 'get').mockReturnValue(true);
    const send = jest.spyOn(transport, 'send').mockRejectedValue(new NotTaken('busy', false));
    try {
      await tell(who, key, `${day}T17:40:00+02:00`, true);
      for (const hour of ['17:40', '17:50', '18:05']) await stage.at(`${day}T${hour}:00+02:00`);
      expect(await letterOf(who, key)).toEqual([{ state: 'READY', reason: 'busy' }]);
      await work();
    } finally {
      isConnected.mockRestore();
      send.mockRestore();
    }
  };

  it('is also what was sealed for a reader who went away before it left', async () => {
    await leftLying(stage.hugues, 'sealed', '2026-07-02', () =>
      away(stage.hugues, '2026-07-03', '2026-07-13', stage.theo),
    );
    await stage.at('2026-07-03T09:00:00+02:00');
    expect(await readersOf('sealed')).toMatchObject([
      { name: 'Hugues Armand', state: 'SUPPRESSED', reason: 'stood-in-for' },
      { name: 'Théo Blanc', state: 'SENT', place: 'Hugues Armand' },
    ]);
    expect(await letterOf(stage.hugues, 'sealed')).toEqual([{ state: 'SUPPRESSED', reason: 'reader-away' }]);
  });

  it('is not what was sealed for a reader in whose place nobody reads: it waits, and leaves as soon as they are back', async () => {
    let id = '';
    await leftLying(stage.hugues, 'alone', '2026-07-15', async () => {
      id = await stage.system(() =>
        stage.get(Absences).declare(stage.hugues.personId, {
          from: date('2026-07-16'),
          to: date('2026-08-03'),
          standInPersonId: null,
        }),
      );
      await stage.settle();
    });
    await stage.at('2026-07-16T09:00:00+02:00');
    expect(await readersOf('alone')).toMatchObject([{ name: 'Hugues Armand', state: 'POSTED' }]);
    await stage.system(() => stage.get(Absences).correct(id, { to: date('2026-07-20') }, 1));
    await stage.settle();
    await stage.at('2026-07-20T09:00:00+02:00');
    expect(await readersOf('alone')).toMatchObject([{ name: 'Hugues Armand', state: 'SENT', place: null }]);
  });

  it('reaches a stand-in from whom it had been kept for a reason of their own', async () => {
    await away(stage.hugues, '2026-09-07', '2026-09-18', stage.theo);
    await tell(stage.theo, 'of-both', '2026-09-01T08:00:00+02:00', true, null);
    await stage.at('2026-09-01T09:00:00+02:00');
    expect(await readersOf('of-both')).toMatchObject([{ state: 'SUPPRESSED', reason: 'no-address' }]);
    await tell(stage.hugues, 'of-both', '2026-09-08T08:00:00+02:00');
    await stage.at('2026-09-08T09:00:00+02:00');
    expect(await readersOf('of-both')).toMatchObject([
      { name: 'Hugues Armand', state: 'SUPPRESSED', reason: 'stood-in-for' },
      { name: 'Théo Blanc', state: 'SENT', reason: null, place: 'Hugues Armand' },
    ]);
  });
});
