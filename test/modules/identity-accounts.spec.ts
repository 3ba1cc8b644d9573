import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Household, PASSWORD } from './identity-household.js';

let home: Household;
beforeAll(async () => {
  home = await Household.open();
});
afterAll(() => home.close());

describe('an account', () => {
  const person = { name: 'Ana Silva', password: PASSWORD, locale: 'en' };

  it('is not created from outside while sign-up is closed', async () => {
    for (const signup of ['closed', 'administrator'] as const) {
      const house = await home.replica({ signup });
      const answer = await house
        .browser()
        .post('/sign-up/email', { ...person, email: 'intruder@nordelta.fr' });
      expect([answer.status, answer.body.code]).toEqual([403, 'sign-up-closed']);
      await house.close(true);
    }
    expect(await home.identity.userByEmail('intruder@nordelta.fr')).toBeUndefined();
  });

  it('of an invited person is made once, however often the acceptance is repeated', async () => {
    const invited = { ...person, email: 'Invited@Nordelta.fr', emailVerified: true };
    const first = await home.identity.createUser(invited);
    expect(first).toMatchObject({
      email: 'invited@nordelta.fr',
      name: 'Ana Silva',
      locale: 'en',
      twoFactor: false,
    });
    expect(await home.identity.createUser(invited)).toEqual(first);
    expect((await home.browser().signIn('invited@nordelta.fr')).status).toBe(200);
    await expect(
      home.identity.createUser({ ...invited, password: 'a quite different phrase' }),
    ).rejects.toMatchObject({ code: 'user-exists', status: 409 });
  });

  it('is made once when two acceptances arrive together', async () => {
    const invited = { ...person, email: 'twice@nordelta.fr', emailVerified: true };
    const [one, other] = await Promise.all([
      home.identity.createUser(invited),
      home.identity.createUser(invited),
    ]);
    expect(one.id).toBe(other.id);
  });

  it('has a good password, wherever it is set', async () => {
    const weak = 'Bienvenue2026!';
    await expect(
      home.identity.createUser({ ...person, email: 'weak@nordelta.fr', password: weak, emailVerified: true }),
    ).rejects.toMatchObject({ code: 'password-too-common' });
    await home.user('strong@nordelta.fr');
    const browser = home.browser();
    await browser.signIn('strong@nordelta.fr');
    const changed = await browser.post('/change-password', { currentPassword: PASSWORD, newPassword: weak });
    expect([changed.status, changed.body.code]).toEqual([422, 'password-too-common']);
    await browser.post('/request-password-reset', { email: 'strong@nordelta.fr' });
    await home.identity.onApplicationShutdown();
    const token = home.letters.token('reset', 'strong@nordelta.fr');
    const reset = await browser.post('/reset-password', { token, newPassword: weak });
    expect([reset.status, reset.body.code]).toEqual([422, 'password-too-common']);
    const open = await home.replica({ signup: 'open' });
    const signedUp = await open
      .browser()
      .post('/sign-up/email', { ...person, email: 'weak@nordelta.fr', password: weak });
    expect([signedUp.status, signedUp.body.code]).toEqual([422, 'password-too-common']);
    await open.close(true);
  });

  it('says who it is, and takes a new name and language', async () => {
    const { id } = await home.user('names@nordelta.fr');
    expect(await home.identity.amendUser(id, { name: 'Claire F.', locale: 'en' })).toMatchObject({
      name: 'Claire F.',
      locale: 'en',
    });
    expect(await home.identity.amendUser(id, { locale: 'fr' })).toMatchObject({
      name: 'Claire F.',
      locale: 'fr',
    });
    expect(await home.identity.user(id)).toEqual(await home.identity.userByEmail(' NAMES@nordelta.fr'));
    expect(await home.identity.user('nobody')).toBeUndefined();
  });

  it('changes its password with the old one, which ends every other session', async () => {
    await home.user('changing@nordelta.fr');
    const [here, elsewhere] = [home.browser(), home.browser()];
    await here.signIn('changing@nordelta.fr');
    await elsewhere.signIn('changing@nordelta.fr');
    const wrong = await here.post('/change-password', {
      currentPassword: 'not this one',
      newPassword: 'un autre beau jour',
    });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'wrong-password']);
    const before = here.sessionToken;
    const right = await here.post('/change-password', {
      currentPassword: PASSWORD,
      newPassword: 'un autre beau jour',
    });
    expect(right.status).toBe(200);
    expect(here.sessionToken).not.toBe(before);
    expect((await here.get('/get-session')).body).not.toBeNull();
    expect((await elsewhere.get('/get-session')).body).toBeNull();
    expect((await home.browser().signIn('changing@nordelta.fr')).status).toBe(401);
    expect((await home.browser().signIn('changing@nordelta.fr', 'un autre beau jour')).status).toBe(200);
  });
});

describe('with sign-up open, an account', () => {
  const person = { name: 'Ana Silva', password: PASSWORD, locale: 'en' };
  let open: Household;
  beforeAll(async () => {
    open = await home.replica({ signup: 'open' });
  });
  afterAll(() => open.close(true));

  it('opens only once its address is confirmed', async () => {
    const browser = open.browser();
    const signedUp = await browser.post('/sign-up/email', { ...person, email: 'new@nordelta.fr' });
    expect([signedUp.status, signedUp.body.token]).toEqual([200, null]);
    const early = await browser.signIn('new@nordelta.fr');
    expect([early.status, early.body.code]).toEqual([403, 'email-not-verified']);
    await open.identity.onApplicationShutdown();
    const token = open.letters.token('verification', 'new@nordelta.fr');
    expect(open.letters.sent.at(-1)).toMatchObject({ locale: 'en', to: { name: 'Ana Silva' } });
    expect((await browser.get('/verify-email?token=nonsense')).body.code).toBe('invalid-link');
    expect((await browser.get(`/verify-email?token=${token}`)).status).toBe(200);
    expect((await browser.signIn('new@nordelta.fr')).status).toBe(200);
    expect((await open.identity.userByEmail('new@nordelta.fr'))?.emailVerified).toBe(true);
  });

  it('that exists already gives the same answer, and its owner the letter that lets him in', async () => {
    await open.user('here@nordelta.fr');
    const answers = [];
    for (const email of ['here@nordelta.fr', 'not-here@nordelta.fr']) {
      const { status, body } = await open.browser().post('/sign-up/email', { ...person, email });
      const user = Object.keys(body.user).sort();
      const { name, locale, emailVerified } = body.user;
      answers.push({ status, token: body.token, user, name, locale, emailVerified });
    }
    expect(answers[0]).toEqual(answers[1]);
    await open.identity.onApplicationShutdown();
    expect(open.letters.token('reset', 'here@nordelta.fr')).not.toBe('');
    // The one who signed up under another's address has not changed the password.
    expect((await open.browser().signIn('here@nordelta.fr')).status).toBe(200);
  });

  it.each([
    ['in a language we speak', { locale: 'xx' }],
    ['with a name', { name: '  ' }],
    ['in a name of human length', { name: 'x'.repeat(201) }],
  ])('says who it is %s', async (_, wrong) => {
    const answer = await open
      .browser()
      .post('/sign-up/email', { ...person, email: 'odd@nordelta.fr', ...wrong });
    expect(answer.status).toBe(400);
  });
});

describe('a reset', () => {
  it('works once, ends every session, and confirms the address the link went to', async () => {
    const email = 'forgotten@nordelta.fr';
    const user = await home.user(email, { emailVerified: false });
    await home.owner.query('update identity.user set email_verified = true where id = $1', [user.id]);
    const thief = home.browser();
    await thief.signIn(email);
    await home.owner.query('update identity.user set email_verified = false where id = $1', [user.id]);
    const browser = home.browser();
    await browser.post('/request-password-reset', { email });
    await home.identity.onApplicationShutdown();
    expect(home.letters.sent.at(-1)?.link).toMatch(/^http:\/\/rekindle\.test\/reset\?token=\w+$/);
    const token = home.letters.token('reset', email);
    expect(
      (await browser.post('/reset-password', { token, newPassword: 'la pluie sur les toits' })).status,
    ).toBe(200);
    const again = await browser.post('/reset-password', { token, newPassword: 'une autre pluie encore' });
    expect([again.status, again.body.code]).toEqual([422, 'invalid-link']);
    expect((await thief.get('/get-session')).body).toBeNull();
    expect((await browser.signIn(email, 'la pluie sur les toits')).status).toBe(200);
  });

  it('link expires after an hour', async () => {
    const email = 'late@nordelta.fr';
    await home.user(email);
    await home.browser().post('/request-password-reset', { email });
    await home.identity.onApplicationShutdown();
    await home.owner.query(
      `update identity.verification set expires_at = expires_at - interval '61 minutes'`,
    );
    const token = home.letters.token('reset', email);
    const answer = await home
      .browser()
      .post('/reset-password', { token, newPassword: 'la pluie sur les toits' });
    expect([answer.status, answer.body.code]).toEqual([422, 'invalid-link']);
  });

  it('link cannot be had by the dozen', async () => {
    const email = 'pestered@nordelta.fr';
    await home.user(email);
    for (let times = 0; times < 8; times += 1) {
      const anywhere = home.browser({ address: `198.51.100.${times}` });
      expect((await anywhere.post('/request-password-reset', { email })).status).toBe(200);
    }
    await home.identity.onApplicationShutdown();
    expect(home.letters.sent.filter((letter) => letter.to.email === email)).toHaveLength(4);
  });
});
