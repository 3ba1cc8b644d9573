import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { BrokenRule, newId } from '#platform/kernel';
import { authentication } from './authentication.js';
import type { Letters } from './authentication.js';
import { Counters, GUESSES } from './counters.js';
import { Entrance } from './entrance.js';
import type { Caller } from './entrance.js';
import { passwordHash, passwordWeakness } from './password-rules.js';
import { SessionCookie } from './session-cookie.js';
import { keyFor, RENEWAL_AGE_SECONDS, SESSION_SECONDS } from './settings.js';
import type { IdentitySettings } from './settings.js';

/** Somebody who can sign in; what he may do is for organisation to say. */
export interface User {
  id: string;
  name: string;
  email: string;
  locale: string;
  emailVerified: boolean;
  /** Whether signing in asks for a second factor. */
  twoFactor: boolean;
}

export interface NewUser {
  name: string;
  email: string;
  password: string;
  locale: string;
  /** True when a link sent to the address, or printed on the operator's console, led here. */
  emailVerified: boolean;
}

const USER = `select id, name, email, locale, email_verified as "emailVerified",
  coalesce(two_factor_enabled, false) as "twoFactor" from identity.user`;

/** Who you are: sign-in, sessions, second factor. What you may do here is organisation's. */
@Injectable()
export class Identity implements OnApplicationShutdown {
  readonly #cookie: SessionCookie;
  readonly #counters: Counters;
  readonly #library: ReturnType<typeof authentication>;
  readonly #entrance: Entrance;
  readonly #pending = new Set<Promise<unknown>>();

  constructor(
    private readonly pool: pg.Pool,
    private readonly settings: IdentitySettings,
    mail: Letters,
  ) {
    this.#cookie = new SessionCookie(settings);
    this.#counters = new Counters(pool, keyFor(settings, 'counters'));
    const later = (work: Promise<unknown>) => this.#runLater(work);
    const remind = async (email: string) => {
      await this.#library.api.requestPasswordReset({ body: { email } });
    };
    this.#library = authentication({ pool, settings, mail, counters: this.#counters, later, remind });
    this.#entrance = new Entrance((request) => this.#library.handler(request), settings);
  }

  /** Answers a request under `/api/auth`; refusals are problem+json. */
  answer(request: Request, caller: Caller): Promise<Response> {
    return this.#entrance.answer(request, caller);
  }

  /**
   * Reads the session cookie without the database.
   * @returns the token for `platform.enter`, or undefined when the cookie is absent or not signed by us
   */
  verifySessionCookie(cookieHeader: string | null | undefined): string | undefined {
    return this.#cookie.verify(cookieHeader);
  }

  /**
   * Renews a session that is in use and older than the renewal age.
   * @param cookieHeader the request's `Cookie` header
   * @param expiresAt what `platform.enter` found, so that a young session costs no query; without it the library looks
   * @returns `Set-Cookie` values, which must reach the browser or its cookie ends before its session does
   */
  async renewIfNeeded(cookieHeader: string | undefined, expiresAt?: Date): Promise<string[]> {
    const isYoung =
      expiresAt && expiresAt.getTime() - Date.now() > (SESSION_SECONDS - RENEWAL_AGE_SECONDS) * 1000;
    if (isYoung || !cookieHeader || !this.#cookie.verify(cookieHeader)) return [];
    try {
      const headers = new Headers({ cookie: cookieHeader });
      const renewed = await this.#library.api.getSession({ headers, returnHeaders: true });
      return renewed.response ? renewed.headers.getSetCookie() : [];
    } catch (error) {
      // What the reader came for is done by now; the next request tries again.
      this.settings.log?.('warn', `session not renewed: ${(error as Error).message}`);
      return [];
    }
  }

  /**
   * Makes an account for somebody who was let in: the first administrator, an accepted invitation. Safe to repeat:
   * the same address with the same password is the same user, so an interrupted acceptance can be resumed.
   *
   * @throws BrokenRule `password-…` when the password is weak, `user-exists` when the address belongs to an account with
   *   another password, `locked-out` after too many tries at that
   */
  async createUser(person: NewUser): Promise<User> {
    const email = person.email.trim().toLowerCase();
    const weakness = passwordWeakness(person.password, person);
    if (weakness) throw new BrokenRule(weakness, {}, { pointer: '/password' });
    const made = await this.pool.query(
      `with person as (
         insert into identity.user (id, name, email, email_verified, locale) values ($1, $2, $3, $4, $5)
         on conflict (email) do nothing returning id)
       insert into identity.credential (id, user_id, account_id, provider_id, password, updated_at)
       select $6, id, id, 'credential', $7, clock_timestamp() from person`,
      [
        newId(),
        person.name.trim(),
        email,
        person.emailVerified,
        person.locale,
        newId(),
        await passwordHash.hash(person.password),
      ],
    );
    if (made.rowCount === 0) await this.#proveSame(email, person);
    return (await this.userByEmail(email)) as User;
  }

  /** Takes back an account that was made a moment ago for something that then was refused. */
  async forgetUser(id: string): Promise<void> {
    await this.pool.query('delete from identity.user where id = $1', [id]);
  }

  async #proveSame(email: string, person: NewUser): Promise<void> {
    if (await this.#counters.attempt(`password ${email}`, GUESSES)) {
      throw new BrokenRule('locked-out', {}, { status: 409 });
    }
    const { rows } = await this.pool.query<{ id: string; password: string }>(
      `select u.id, c.password from identity.user u
       join identity.credential c on c.user_id = u.id and c.provider_id = 'credential' where u.email = $1`,
      [email],
    );
    const known = rows[0];
    if (!known || !(await passwordHash.verify({ hash: known.password, password: person.password }))) {
      throw new BrokenRule('user-exists', {}, { status: 409, pointer: '/email' });
    }
    await this.#counters.forgive(`password ${email}`);
    if (person.emailVerified) {
      await this.pool.query('update identity.user set email_verified = true where id = $1', [known.id]);
    }
  }

  async user(id: string): Promise<User | undefined> {
    return (await this.pool.query<User>(`${USER} where id = $1`, [id])).rows[0];
  }

  async userByEmail(email: string): Promise<User | undefined> {
    return (await this.pool.query<User>(`${USER} where email = $1`, [email.trim().toLowerCase()])).rows[0];
  }

  /** Changes what a user says of himself. An absent field stays. */
  async amendUser(id: string, change: { name?: string; locale?: string }): Promise<User | undefined> {
    await this.pool.query(
      `update identity.user set name = coalesce($2, name), locale = coalesce($3, locale),
         updated_at = clock_timestamp() where id = $1`,
      [id, change.name?.trim() ?? null, change.locale ?? null],
    );
    return this.user(id);
  }

  /** Signs the user out everywhere, at once: the next request of any of his browsers finds no session. */
  async endEverySession(userId: string): Promise<void> {
    await this.pool.query('delete from identity.session where user_id = $1', [userId]);
  }

  /** Letters that were promised are handed over before the process ends. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.#pending);
  }

  #runLater(work: Promise<unknown>): void {
    const watched = work
      .catch((error: unknown) =>
        this.settings.log?.('error', `identity letter failed: ${(error as Error).message}`),
      )
      .finally(() => this.#pending.delete(watched));
    this.#pending.add(watched);
  }
}
