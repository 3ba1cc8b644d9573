import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Household, ORIGIN, PASSWORD, steadyStep, totp, wrongCode } from './identity-household.js';
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
const WRONG_CODE = [401, 'invalid-second-factor'];
const LOCKED = [429, 'locked-out'];

describe('the second factor', () => {
  const enabled = async (email: string) => {
    const user = await home.user(email);
    const browser = home.browser();
    await browser.signIn(email);
    const before = browser.sessionToken;
    const factor = await browser.enableSecondFactor();
    expect(browser.sessionToken).not.toBe(before);
    return { user, browser, ...factor };
  };

  it('stands between the password and any session', async () => {
    const { secret, user } = await enabled('factor@nordelta.fr');
    expect((await home.identity.user(user.id))?.twoFactor).toBe(true);
    const browser = home.browser();
    const asked = await browser.signIn('factor@nordelta.fr');
    expect(asked.body).toMatchObject({ twoFactorRedirect: true, twoFactorMethods: ['totp'] });
    expect(browser.sessionToken).toBeUndefined();
    expect((await browser.get('/get-session')).body).toBeNull();
    expect(outcome(await browser.post('/two-factor/verify-totp', { code: wrongCode(secret) }))).toEqual(
      WRONG_CODE,
    );
    const code = totp(secret, 1);
    expect(
      (await browser.post('/two-factor/verify-totp', { code: `${code.slice(0, 3)} ${code.slice(3)}` }))
        .status,
    ).toBe(200);
    expect((await browser.get('/get-session')).body.user.id).toBe(user.id);
  });

  it('takes a code once, on whichever replica it comes again', async () => {
    const { secret, firstCode } = await enabled('replayed@nordelta.fr');
    const code = totp(secret, 1);
    const owner = home.browser();
    await owner.signIn('replayed@nordelta.fr');
    expect((await owner.post('/two-factor/verify-totp', { code })).status).toBe(200);
    for (const [house, seen] of [
      [replica, code],
      [home, code],
      [home, firstCode],
    ] as const) {
      const shoulder = house.browser();
      await shoulder.signIn('replayed@nordelta.fr');
      expect(outcome(await shoulder.post('/two-factor/verify-totp', { code: seen }))).toEqual(WRONG_CODE);
      expect(shoulder.sessionToken).toBeUndefined();
    }
    const next = home.browser();
    await next.signIn('replayed@nordelta.fr');
    await steadyStep();
    // However long all this took: one of the codes that are valid now has not served yet.
    const fresh = [1, 0, -1]
      .map((steps) => totp(secret, steps))
      .find((one) => ![code, firstCode].includes(one));
    expect((await next.post('/two-factor/verify-totp', { code: fresh })).status).toBe(200);
  });

  it('lets one of two in when both bring the same code at once', async () => {
    const { secret } = await enabled('raced@nordelta.fr');
    const browsers = [home.browser(), replica.browser(), home.browser()];
    for (const browser of browsers) await browser.signIn('raced@nordelta.fr');
    const code = totp(secret, 1);
    const answers = await Promise.all(
      browsers.map((browser) => browser.post('/two-factor/verify-totp', { code })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
  });

  it('cannot be guessed by starting over', async () => {
    const { secret } = await enabled('drilled@nordelta.fr');
    for (let turn = 0; turn < 5; turn += 1) {
      const browser = (turn % 2 ? home : replica).browser();
      await browser.signIn('drilled@nordelta.fr');
      expect(
        outcome(await browser.post('/two-factor/verify-totp', { code: wrongCode(secret, turn) })),
      ).toEqual(WRONG_CODE);
    }
    const browser = home.browser();
    await browser.signIn('drilled@nordelta.fr');
    expect(outcome(await browser.post('/two-factor/verify-totp', { code: totp(secret, 1) }))).toEqual(LOCKED);
    expect(outcome(await browser.post('/two-factor/verify-backup-code', { code: 'abcde-fghij' }))).toEqual(
      LOCKED,
    );
  });

  it('can be answered with a recovery code, each once, until new ones are made', async () => {
    const { recoveryCodes, browser: signedIn } = await enabled('recovered@nordelta.fr');
    expect(recoveryCodes).toHaveLength(10);
    const answerWith = async (code: string | undefined) => {
      const browser = home.browser();
      await browser.signIn('recovered@nordelta.fr');
      return (await browser.post('/two-factor/verify-backup-code', { code })).status;
    };
    expect(await answerWith(recoveryCodes[0])).toBe(200);
    expect(await answerWith(recoveryCodes[0])).toBe(401);
    const renewed = await signedIn.post('/two-factor/generate-backup-codes', { password: PASSWORD });
    expect(await answerWith(recoveryCodes[1])).toBe(401);
    expect(await answerWith(renewed.body.backupCodes[1])).toBe(200);
  });

  it('trusts no device: it is asked for at every sign-in', async () => {
    const { secret } = await enabled('trusting@nordelta.fr');
    const browser = home.browser();
    await browser.signIn('trusting@nordelta.fr');
    await browser.post('/two-factor/verify-totp', { code: totp(secret, 1), trustDevice: true });
    expect([...browser.cookies.keys()]).toEqual(['rekindle.session_token']);
    await browser.post('/sign-out');
    expect((await browser.signIn('trusting@nordelta.fr')).body.twoFactorRedirect).toBe(true);
  });

  it('is not lifted by a new password', async () => {
    await enabled('lost-both@nordelta.fr');
    await home.browser().post('/request-password-reset', { email: 'lost-both@nordelta.fr' });
    await home.identity.onApplicationShutdown();
    const token = home.letters.token('reset', 'lost-both@nordelta.fr');
    await home.browser().post('/reset-password', { token, newPassword: 'la pluie sur les toits' });
    const answer = await home.browser().signIn('lost-both@nordelta.fr', 'la pluie sur les toits');
    expect(answer.body.twoFactorRedirect).toBe(true);
  });

  it('is taken away with the password, and only with it', async () => {
    const { browser } = await enabled('tired@nordelta.fr');
    expect(outcome(await browser.post('/two-factor/disable', { password: 'wrong password' }))).toEqual([
      422,
      'wrong-password',
    ]);
    expect((await browser.post('/two-factor/disable', { password: PASSWORD })).status).toBe(200);
    expect((await home.browser().signIn('tired@nordelta.fr')).body.twoFactorRedirect).toBeUndefined();
  });

  it('is not on before it has been proved once', async () => {
    await home.user('hesitant@nordelta.fr');
    const browser = home.browser();
    await browser.signIn('hesitant@nordelta.fr');
    await browser.post('/two-factor/enable', { password: PASSWORD });
    expect((await home.browser().signIn('hesitant@nordelta.fr')).body.twoFactorRedirect).toBeUndefined();
  });

  it('is asked of nobody who has not given the password', async () => {
    const answer = await home
      .browser()
      .send('POST', '/two-factor/verify-totp', { origin: ORIGIN }, '{"code":"123456"}');
    expect(outcome(answer)).toEqual([401, 'second-factor-expired']);
  });
});
