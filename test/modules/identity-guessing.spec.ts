import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { passwordHash } from '../../libs/platform/identity/password-rules.js';
import { Household, PASSWORD } from './identity-household.js';
import type { Answer } from './identity-household.js';

let home: Household;
let replica: Household;
beforeAll(async () => {
  home = await Household.open();
  replica = await home.replica();
});
afterAll(async () => {
  await replica.close(true);
  await home.close();
});

const outcome = ({ status, body }: Answer) => [status, body.code];
const WRONG = [401, 'invalid-credentials'];
const LOCKED = [429, 'locked-out'];

/** How long the newest lock lasts, from the mistake that set it; what is left of it shrinks while one looks. */
const newestWait = async () => {
  const { rows } = await home.owner.query<{ seconds: number }>(
    `select round(extract(epoch from locked_until - last_at))::int as seconds from identity.attempt
     where locked_until is not null order by last_at desc limit 1`,
  );
  return rows[0]?.seconds;
};

/** As if the wait were over. */
const letTheWaitPass = () =>
  home.owner.query(
    `update identity.attempt set locked_until = clock_timestamp() - interval '1 s' where locked_until is not null`,
  );

describe('an account whose password is guessed', () => {
  it('waits after five mistakes, whichever replica hears them, even for the right password', async () => {
    await home.user('guessed@nordelta.fr');
    for (const [turn, house] of [home, replica, home, replica, home].entries()) {
      expect(outcome(await house.browser().signIn('guessed@nordelta.fr', `wrong password ${turn}`))).toEqual(
        WRONG,
      );
    }
    for (const house of [replica, home]) {
      const refused = await house.browser({ address: '203.0.113.99' }).signIn('guessed@nordelta.fr');
      expect(outcome(refused)).toEqual(LOCKED);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(30);
    }
    expect(await newestWait()).toBe(30);
  });

  it('waits twice as long after each further mistake, up to a quarter of an hour', async () => {
    await home.user('patient@nordelta.fr');
    const waits: (number | undefined)[] = [];
    for (let mistakes = 1; mistakes <= 12; mistakes += 1) {
      expect(outcome(await home.browser().signIn('patient@nordelta.fr', 'wrong password'))).toEqual(WRONG);
      if (mistakes < 5) continue;
      expect(outcome(await home.browser().signIn('patient@nordelta.fr'))).toEqual(LOCKED);
      waits.push(await newestWait());
      await letTheWaitPass();
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900, 900]);
  });

  it('is forgiven its mistakes by the right password, and by a reset', async () => {
    await home.user('forgiven@nordelta.fr');
    const mistakes = async (times: number) => {
      for (let turn = 0; turn < times; turn += 1) {
        expect(outcome(await home.browser().signIn('forgiven@nordelta.fr', 'wrong password'))).toEqual(WRONG);
      }
    };
    await mistakes(4);
    expect((await home.browser().signIn('forgiven@nordelta.fr')).status).toBe(200);
    await mistakes(5);
    expect(outcome(await home.browser().signIn('forgiven@nordelta.fr'))).toEqual(LOCKED);
    await home.browser().post('/request-password-reset', { email: 'forgiven@nordelta.fr' });
    await home.identity.onApplicationShutdown();
    const token = home.letters.token('reset', 'forgiven@nordelta.fr');
    await home.browser().post('/reset-password', { token, newPassword: 'la pluie sur les toits' });
    expect((await home.browser().signIn('forgiven@nordelta.fr', 'la pluie sur les toits')).status).toBe(200);
  });

  it('hears no more than five of forty guesses made at once', async () => {
    await home.user('stormed@nordelta.fr');
    const guesses = Array.from({ length: 40 }, (_, turn) =>
      (turn % 2 ? home : replica).browser().signIn('stormed@nordelta.fr', `wrong password ${turn}`),
    );
    const heard = (await Promise.all(guesses)).filter(({ status }) => status === 401);
    expect(heard.length).toBe(5);
  });

  it('is guarded as well against whoever has found a session and asks for what needs the password', async () => {
    await home.user('stolen@nordelta.fr');
    const thief = home.browser();
    await thief.signIn('stolen@nordelta.fr');
    const acts: [string, object][] = [
      ['/change-password', { currentPassword: 'wrong password', newPassword: 'la pluie sur les toits' }],
      ['/two-factor/enable', { password: 'wrong password' }],
      ['/two-factor/disable', { password: 'wrong password' }],
      ['/change-password', { currentPassword: 'wrong again', newPassword: 'la pluie sur les toits' }],
      ['/two-factor/enable', { password: 'wrong again' }],
    ];
    for (const [path, body] of acts) expect((await thief.post(path, body)).body.code).toBe('wrong-password');
    expect(outcome(await thief.post('/two-factor/enable', { password: PASSWORD }))).toEqual(LOCKED);
  });

  it('counts its own mistakes only', async () => {
    await home.user('neighbour@nordelta.fr');
    for (let turn = 0; turn < 6; turn += 1)
      await home.browser().signIn('noisy@nordelta.fr', 'wrong password');
    expect((await home.browser().signIn('neighbour@nordelta.fr')).status).toBe(200);
  });
});

describe('whether an address has an account', () => {
  it('does not show when signing in fails', async () => {
    await home.user('known@nordelta.fr');
    await home.user('unproved@nordelta.fr', { emailVerified: false });
    for (let turn = 1; turn <= 7; turn += 1) {
      const answers = [];
      for (const email of [
        'known@nordelta.fr',
        'unproved@nordelta.fr',
        'unknown@nordelta.fr',
        'no address',
      ]) {
        answers.push(outcome(await home.browser().signIn(email, 'wrong password')));
      }
      expect(new Set(answers.map(String)).size).toBe(1);
      expect(answers[0]).toEqual(turn <= 5 ? WRONG : LOCKED);
    }
  });

  it('does not show in what it costs to refuse: a known and an unknown address cost one hash each', async () => {
    const [hash, verify] = [jest.spyOn(passwordHash, 'hash'), jest.spyOn(passwordHash, 'verify')];
    // The library takes hold of both when it is set up.
    const listened = await home.replica();
    const cost = async (email: string) => {
      hash.mockClear();
      verify.mockClear();
      expect(outcome(await listened.browser().signIn(email, 'wrong password'))).toEqual(WRONG);
      return hash.mock.calls.length + verify.mock.calls.length;
    };
    await home.user('hashed@nordelta.fr');
    expect([await cost('hashed@nordelta.fr'), await cost('unhashed@nordelta.fr')]).toEqual([1, 1]);
    for (const one of [hash, verify]) one.mockRestore();
    await listened.close(true);
  });

  it('does not show when a reset is asked for: neither answer waits for a letter, nor comes before its time', async () => {
    await home.user('reset-known@nordelta.fr');
    const post = home.letters.stop();
    const timed = async (email: string) => {
      const began = performance.now();
      const { status, body } = await home.browser().post('/request-password-reset', { email });
      return { answer: { status, body }, took: performance.now() - began };
    };
    const [known, unknown] = [
      await timed('reset-known@nordelta.fr'),
      await timed('reset-unknown@nordelta.fr'),
    ];
    expect(known.answer).toEqual(unknown.answer);
    for (const { took } of [known, unknown]) expect(took).toBeGreaterThanOrEqual(245);
    const isSent = () => home.letters.sent.some(({ to }) => to.email === 'reset-known@nordelta.fr');
    expect(isSent()).toBe(false);
    post.goOn();
    await home.identity.onApplicationShutdown();
    expect(isSent()).toBe(true);
  });

  it('does not show when a confirmation is asked for', async () => {
    await home.user('confirmed@nordelta.fr');
    const answers = [];
    for (const email of ['confirmed@nordelta.fr', 'nobody-here@nordelta.fr']) {
      const { status, body } = await home.browser().post('/send-verification-email', { email });
      answers.push({ status, body });
    }
    expect(answers[0]).toEqual(answers[1]);
  });
});

describe('requests from one client address', () => {
  it('are limited together, on all replicas, whatever the client says of itself', async () => {
    const [one, other] = [
      await home.replica({ signInsPerMinute: 4 }),
      await home.replica({ signInsPerMinute: 4 }),
    ];
    const address = '203.0.113.20';
    const tries: Answer[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      const headers = {
        'x-forwarded-for': `198.51.100.${turn}`,
        'x-rekindle-client-address': `198.51.100.${turn}`,
        'x-real-ip': `198.51.100.${turn}`,
      };
      const browser = (turn % 2 ? one : other).browser({ address, headers });
      tries.push(await browser.signIn(`spray${turn}@nordelta.fr`, 'wrong password'));
    }
    expect(tries.map(({ status }) => status)).toEqual([401, 401, 401, 401, 429, 429]);
    expect(tries.at(-1)?.body).toMatchObject({ code: 'too-many-requests', title: 'Trop de demandes' });
    expect(Number(tries.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
    // Another address has its own measure.
    expect(outcome(await one.browser({ address: '203.0.113.21' }).signIn('spray9@nordelta.fr'))).toEqual(
      WRONG,
    );
    await one.close(true);
    await other.close(true);
  });

  it('are counted anew in the next minute', async () => {
    const strict = await home.replica({ signInsPerMinute: 1 });
    const browser = strict.browser({ address: '203.0.113.30' });
    expect(outcome(await browser.signIn('next1@nordelta.fr'))).toEqual(WRONG);
    expect((await browser.signIn('next2@nordelta.fr')).status).toBe(429);
    await home.owner.query(`update identity.rate_limit set ends_at = clock_timestamp() - interval '1 s'`);
    expect(outcome(await browser.signIn('next3@nordelta.fr'))).toEqual(WRONG);
    await strict.close(true);
  });
});
