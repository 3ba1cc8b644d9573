import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { newId } from '#platform/kernel';
import {
  Checks,
  IdentityMail,
  Links,
  Messages,
  type Notice,
  Notifications,
  type Recipient,
} from '#platform/mail';
import { Tenancy } from '#platform/tenancy';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { openWorkerHouse, type WorkerHouse } from '../support/worker-house.js';

jest.setTimeout(180_000);

interface Delivery {
  state: string;
  reason: string | null;
  subject: string;
  body: string;
  message_id: string;
  attempts: number;
}

const person = (name: string, more: Partial<Recipient> = {}): Recipient => ({
  personId: newId(),
  name,
  email: `${name.toLowerCase().replace(/\W+/g, '.')}@armorial.example`,
  locale: 'fr',
  timeZone: 'Europe/Paris',
  country: 'FR',
  ...more,
});

const notice = (recipient: Recipient, notBefore: string, more: Partial<Notice> = {}): Notice => ({
  kind: 'spec-reminder',
  recipient,
  dedupeKey: newId(),
  notBefore: Temporal.Instant.from(notBefore),
  about: { objectType: 'pair', objectId: newId(), path: '/relationships/nordelta' },
  words: { key: 'mail.footer', params: { organisation: 'Nordelta' } },
  ...more,
});

const DELIVERIES = `select state, reason, subject, body, message_id, attempts from platform.delivery
  where tenant_id = :tenant and person_id = :person order by made_at, id`;
const NOTIFICATIONS = `select state, reason from platform.notification
  where tenant_id = :tenant and person_id = :person order by id`;

describe('notifications and deliveries', () => {
  let sink: SmtpSink;
  let house: WorkerHouse;

  beforeAll(async () => {
    sink = await startSmtpSink();
    house = await openWorkerHouse({ smtpUrl: sink.url });
    house.get(Checks).on('spec-reminder', async (told) => stale.get(told.objectId));
    house.get(Links).on('spec-link', async () => '/links/secret-of-one-act');
  });

  afterAll(async () => {
    await house.close();
    await sink.stop();
  });

  afterEach(() => {
    sink.at('recipient', undefined);
    sink.at('before-250', undefined);
    stale.clear();
  });

  const stale = new Map<string, string>();
  const tell = (told: Notice, tenantId = house.armorial) =>
    house.within(tenantId, () => house.get(Notifications).tell(told));
  const deliveries = (to: Recipient, tenantId = house.armorial) =>
    house.rows<Delivery>(tenantId, DELIVERIES, { person: to.personId });
  const notifications = (to: Recipient) =>
    house.rows<{ state: string; reason: string | null }>(house.armorial, NOTIFICATIONS, {
      person: to.personId,
    });

  it('tell a person once per key, whoever decides it again', async () => {
    const claire = person('Claire Once');
    await house.at('2026-05-19T10:00:00Z');
    const told = notice(claire, '2026-05-20T00:00:00Z', { dedupeKey: 'pair:due:-3' });
    expect(await tell(told)).toBe(true);
    expect(await tell(told)).toBe(false);
    expect(await tell({ ...told, recipient: person('Hugues Once') })).toBe(true);
    await house.at('2026-05-20T06:45:00Z');
    expect(sink.to(claire.email!)).toHaveLength(1);
    expect(sink.to(claire.email!)[0]?.messageId).toBe((await deliveries(claire))[0]?.message_id);
  });

  it('leave nothing when the deed is rolled back', async () => {
    const claire = person('Claire Rolled');
    await expect(
      house.within(house.armorial, async () => {
        await house.get(Notifications).tell(notice(claire, '2026-05-20T00:00:00Z'));
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await notifications(claire)).toEqual([]);
  });

  it('gather what one person must know into one digest at 08:45 of their own morning', async () => {
    const claire = person('Claire Digest');
    const diane = person('Diane Foster', { timeZone: 'America/New_York', country: 'US', locale: 'en' });
    await house.at('2026-06-08T20:00:00Z');
    for (let n = 0; n < 3; n += 1) await tell(notice(claire, '2026-06-09T00:00:00Z'));
    await tell(notice(diane, '2026-06-09T00:00:00Z'));
    await house.at('2026-06-09T06:35:00Z');
    expect(sink.to(claire.email!)).toHaveLength(0);
    await house.at('2026-06-09T06:45:00Z');
    expect(sink.to(claire.email!)).toHaveLength(1);
    expect(sink.to(claire.email!)[0]?.subject).toContain('et 2 autres sujets');
    expect(sink.to(diane.email!)).toHaveLength(0);
    await house.at('2026-06-09T12:45:00Z');
    expect(sink.to(diane.email!)).toHaveLength(1);
    expect(sink.to(diane.email!)[0]?.raw).toContain('Hello Diane Foster,');
  });

  it('put off what comes after the day’s digest, the week-end and the fifth letter of a week', async () => {
    const claire = person('Claire Capped');
    for (const day of ['15', '16', '17', '18', '19']) {
      await tell(notice(claire, `2026-06-${day}T00:00:00Z`));
      await house.at(`2026-06-${day}T06:45:00Z`);
    }
    expect(sink.to(claire.email!)).toHaveLength(5);
    await tell(notice(claire, '2026-06-19T06:00:00Z', { kind: 'spec-link', immediate: true }));
    await house.at('2026-06-19T09:00:00Z');
    await house.at('2026-06-20T09:00:00Z');
    expect(sink.to(claire.email!)).toHaveLength(5);
    await house.at('2026-06-22T06:30:00Z');
    expect(sink.to(claire.email!)).toHaveLength(6);
  });

  it('catch up after an outage with one letter, inside office hours', async () => {
    const claire = person('Claire Late');
    for (const day of ['23', '24', '25']) await tell(notice(claire, `2026-06-${day}T00:00:00Z`));
    await house.at('2026-06-25T20:00:00Z');
    expect(sink.to(claire.email!)).toHaveLength(0);
    await house.at('2026-06-26T06:45:00Z');
    expect(sink.to(claire.email!)).toHaveLength(1);
  });

  it('say nothing when the reason has gone, and keep why', async () => {
    const claire = person('Claire Touched');
    const gone = notice(claire, '2026-06-29T00:00:00Z');
    const stays = notice(claire, '2026-06-29T00:00:00Z');
    stale.set(gone.about.objectId, 'touched');
    await tell(gone);
    await tell(stays);
    await house.at('2026-06-29T06:45:00Z');
    expect(sink.to(claire.email!)).toHaveLength(1);
    expect(sink.to(claire.email!)[0]?.subject).not.toContain('autre');
    expect(await notifications(claire)).toEqual([
      { state: 'SUPPRESSED', reason: 'touched' },
      { state: 'SENT', reason: null },
    ]);

    const alone = notice(claire, '2026-06-30T00:00:00Z');
    stale.set(alone.about.objectId, 'on-hold');
    await tell(alone);
    await house.at('2026-06-30T06:45:00Z');
    expect(sink.to(claire.email!)).toHaveLength(1);
    expect((await deliveries(claire)).at(-1)).toMatchObject({
      state: 'SUPPRESSED',
      reason: 'on-hold',
      // What it would have been about.
      subject: expect.stringContaining(' '),
    });
  });

  it('withdraw what still waits about an object', async () => {
    const claire = person('Claire Withdrawn');
    const told = notice(claire, '2026-07-01T00:00:00Z');
    await tell(told);
    await house.within(house.armorial, () =>
      house.get(Notifications).withdraw(told.about.objectId, 'closed'),
    );
    await house.at('2026-07-01T06:45:00Z');
    expect(await notifications(claire)).toEqual([{ state: 'SUPPRESSED', reason: 'closed' }]);
    expect(await deliveries(claire)).toEqual([]);
  });

  it('keep a person without an address on record', async () => {
    const silent = person('No Address', { email: null });
    await tell(notice(silent, '2026-07-02T00:00:00Z'));
    await house.at('2026-07-02T06:45:00Z');
    expect(await notifications(silent)).toEqual([{ state: 'SUPPRESSED', reason: 'no-address' }]);
  });

  it('try again when the server is busy, with the same Message-ID, and take the day’s new lines along', async () => {
    const claire = person('Claire Busy');
    let refusals = 2;
    sink.at('recipient', (to) => {
      if (to === claire.email && refusals-- > 0) {
        throw Object.assign(new Error('mailbox busy'), { responseCode: 451 });
      }
    });
    await tell(notice(claire, '2026-07-06T00:00:00Z'));
    await house.at('2026-07-06T06:45:00Z');
    expect((await deliveries(claire))[0]).toMatchObject({ state: 'READY', attempts: 1 });
    await tell(notice(claire, '2026-07-06T00:00:00Z'));
    // The line is there before the letter is tried again; at the same moment it might be put off to the next day.
    await house.at('2026-07-06T06:46:00Z');
    await house.at('2026-07-06T06:48:00Z');
    await house.at('2026-07-06T07:30:00Z');
    const [only, ...others] = await deliveries(claire);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ state: 'SENT', reason: null, attempts: 3 });
    expect(sink.to(claire.email!).map(({ messageId }) => messageId)).toEqual([only?.message_id]);
    expect(sink.to(claire.email!)[0]?.subject).toContain('et 1 autre sujet');
  });

  it('never leave at night because they were refused by day', async () => {
    const claire = person('Claire Night');
    sink.at('recipient', (to) => {
      if (to === claire.email) throw Object.assign(new Error('later'), { responseCode: 451 });
    });
    await tell(notice(claire, '2026-07-07T00:00:00Z'));
    await house.at('2026-07-07T15:59:00Z');
    sink.at('recipient', undefined);
    await house.at('2026-07-07T22:00:00Z');
    expect(sink.to(claire.email!)).toHaveLength(0);
    await house.at('2026-07-08T07:00:00Z');
    expect(sink.to(claire.email!)).toHaveLength(1);
  });

  it('are given up with the server’s reason when it will never take them, and can be given another round', async () => {
    const claire = person('Claire Unknown');
    sink.at('recipient', (to) => {
      if (to === claire.email) throw Object.assign(new Error('no such mailbox'), { responseCode: 550 });
    });
    await tell(notice(claire, '2026-07-09T00:00:00Z'));
    await house.at('2026-07-09T06:45:00Z');
    const [failed] = await house.rows<Delivery & { id: string }>(
      house.armorial,
      DELIVERIES.replace('select', 'select id,'),
      { person: claire.personId },
    );
    expect(failed).toMatchObject({ state: 'FAILED', reason: expect.stringContaining('no such mailbox') });
    expect(await notifications(claire)).toEqual([{ state: 'FAILED', reason: null }]);
    sink.at('recipient', undefined);
    await house.within(house.armorial, () => house.get(Messages).retry(failed!.id));
    await house.settle();
    expect(sink.to(claire.email!)).toHaveLength(1);
    expect(await notifications(claire)).toEqual([{ state: 'SENT', reason: null }]);
    await expect(house.within(house.armorial, () => house.get(Messages).retry(failed!.id))).rejects.toThrow(
      'letter-not-failed',
    );
  });

  it('carry a secret link to its reader, and never to the Messages screen', async () => {
    const diane = person('Diane Linked');
    await house.at('2026-07-10T09:00:00Z');
    await tell(notice(diane, '2026-07-10T09:00:00Z', { kind: 'spec-link', immediate: true }));
    await house.settle();
    expect(sink.to(diane.email!)[0]?.raw).toContain('/links/secret-of-one-act');
    const [kept] = await deliveries(diane);
    expect(kept?.body).not.toContain('secret-of-one-act');
  });

  it('of one tenant are not seen in another, nor by a supplier', async () => {
    const claire = person('Claire Apart');
    await tell(notice(claire, '2026-07-13T00:00:00Z'));
    await house.at('2026-07-13T06:45:00Z');
    expect(await deliveries(claire)).toHaveLength(1);
    expect(await deliveries(claire, house.kerlann)).toEqual([]);
    const messages = house.get(Messages);
    const read = (tenantId: string, side: 'customer' | 'supplier') =>
      house.get(Tenancy).within(
        {
          tenantId,
          actor: 'someone',
          roles: [],
          side,
          requestId: 'spec',
          ...(side === 'supplier' ? { supplierId: newId() } : {}),
        },
        async () =>
          (await messages.list({ limit: 200, person: claire.personId })).parse<{
            items: { id: string }[];
          }>().items,
      );
    expect(await read(house.armorial, 'customer')).toHaveLength(1);
    expect(await read(house.kerlann, 'customer')).toEqual([]);
    expect(await read(house.armorial, 'supplier')).toEqual([]);
  });

  it('are listed newest first, page by page', async () => {
    const reader = <T>(work: () => Promise<T>) => house.within(house.armorial, work);
    const first = await reader(async () => (await house.get(Messages).list({ limit: 3 })).parse<Page>());
    expect(first.items).toHaveLength(3);
    expect(first.nextCursor).not.toBeNull();
    const keys = JSON.parse(Buffer.from(first.nextCursor!, 'base64url').toString('utf8')) as string[];
    const second = await reader(async () =>
      (await house.get(Messages).list({ limit: 200, after: keys })).parse<Page>(),
    );
    const all = [...first.items, ...second.items];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.map(({ madeAt }) => madeAt)).toEqual(
      all
        .map(({ madeAt }) => madeAt)
        .sort()
        .toReversed(),
    );
    expect(second.nextCursor).toBeNull();
  });

  it('are identity mail only outside of every table', async () => {
    await house.get(IdentityMail).send({
      kind: 'reset',
      to: { name: 'Inès Kadri', email: 'ines@armorial.example' },
      locale: 'fr',
      link: 'https://rekindle.example/reset?token=s3cret',
    });
    const [letter] = sink.to('ines@armorial.example');
    expect(letter?.raw.replace(/=\r\n/g, '').replaceAll('=3D', '=')).toContain('/reset?token=s3cret');
  });
});

interface Page {
  items: { id: string; madeAt: string }[];
  nextCursor: string | null;
}

describe('without a mail server', () => {
  let house: WorkerHouse;
  const printed: string[] = [];

  beforeAll(async () => {
    house = await openWorkerHouse({}, { mail: { print: (text) => void printed.push(text) } });
    house.get(Links).on('spec-link', async () => '/links/secret-of-one-act');
  });

  afterAll(() => house.close());

  it('letters are kept and can be read; secret links go to the console', async () => {
    const claire = person('Claire Kept');
    await house.at('2026-05-20T07:00:00Z');
    await house.within(house.armorial, async () => {
      await house.get(Notifications).tell(notice(claire, '2026-05-20T00:00:00Z'));
      await house
        .get(Notifications)
        .tell(notice(claire, '2026-05-20T07:00:00Z', { kind: 'spec-link', immediate: true }));
    });
    await house.settle();
    const kept = await house.rows<Delivery>(house.armorial, DELIVERIES, { person: claire.personId });
    expect(kept.map(({ state }) => state)).toEqual(['KEPT', 'KEPT']);
    expect(kept.map(({ body }) => body).join()).not.toContain('secret');
    expect(printed.join()).toContain('https://rekindle.example/links/secret-of-one-act');
  });

  it('identity mail is printed with its link', async () => {
    printed.length = 0;
    await house.get(IdentityMail).send({
      kind: 'invitation',
      to: { name: 'Paul Rey', email: 'paul@armorial.example' },
      locale: 'fr',
      link: 'https://rekindle.example/invitations/t0ken',
    });
    expect(printed.join()).toContain('https://rekindle.example/invitations/t0ken');
  });
});
