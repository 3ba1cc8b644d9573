import './environment.js';
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Module } from '@nestjs/common';
import type { DynamicModule, INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { OrganisationModule, Organisations } from '#organisation';
import type { Locale } from '#organisation';
import { Ground } from '#platform';
import { readConfiguration } from '#platform/config';
import type { Installation } from '#platform/config';
import { asOwner } from '#platform/database';
import { Identity } from '#platform/identity';
import { BrokenRule } from '#platform/kernel';
import { NestLog } from '#platform/logs';
import { words } from '#platform/words';
import { borrowFoundation, layFoundation } from './foundation.js';
import { complain } from './lifetime.js';

const HELP = `Usage: npm run operator -- <what> [options]

  list                     every organisation, with its state
  create                   a new organisation and its first administrator
    --name "Armorial Assurances"  --slug armorial  --email claire.vasseur@example.org
    [--person "Claire Vasseur"] [--country FR] [--locale fr] [--time-zone Europe/Paris] [--currency EUR]
  suspend --slug armorial  nobody gets in, nothing is sent; the data stays
  resume  --slug armorial  opens a suspended organisation again
`;

/** The operator asked for something that cannot be done; the message is for them. */
class Refused extends Error {}

/** Acts on a whole installation, for whoever may log in to its machine; beside the running product or without it. */
@Module({})
class OperatorModule {
  static for(installation: Installation): DynamicModule {
    return {
      module: OperatorModule,
      imports: [Ground.for(installation, { carriesQueue: false }), OrganisationModule],
    };
  }
}

type Options = Record<string, string | undefined>;

async function list(installation: Installation): Promise<string> {
  const { rows } = await asOwner(installation.database, (owner) =>
    owner.query<{ slug: string; status: string; name: string | null; since: string }>(
      `select t.slug, t.status, o.name, to_char(t.created_at at time zone 'UTC', 'YYYY-MM-DD') as since
         from platform.tenant t left join organisation.organisation o on o.tenant_id = t.id order by t.slug`,
    ),
  );
  if (rows.length === 0) return 'There is no organisation yet.';
  const width = Math.max(...rows.map((row) => row.slug.length));
  return rows
    .map((row) => `${row.slug.padEnd(width)}  ${row.status.padEnd(9)}  ${row.since}  ${row.name ?? ''}`)
    .join('\n');
}

async function setStatus(
  installation: Installation,
  options: Options,
  from: string[],
  to: string,
): Promise<string> {
  const slug = required(options, 'slug');
  const { rowCount } = await asOwner(installation.database, (owner) =>
    owner.query('update platform.tenant set status = $2 where slug = $1 and status = any ($3)', [
      slug,
      to,
      from,
    ]),
  );
  if (!rowCount) throw new Refused(`No organisation "${slug}" is ${from.join(' or ')}.`);
  return `${slug} is now ${to}.`;
}

/** Whoever has an account keeps it; somebody new gets one with a password that is shown here and nowhere else. */
async function create(
  context: INestApplicationContext,
  installation: Installation,
  options: Options,
): Promise<string> {
  const [name, slug, email] = ['name', 'slug', 'email'].map((option) => required(options, option)) as [
    string,
    string,
    string,
  ];
  const locale = (options['locale'] ?? 'fr') as Locale;
  if (!['fr', 'en'].includes(locale)) throw new Refused(`--locale is fr or en, not "${locale}".`);
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) throw new Refused(`--email is an address, and "${email}" is none.`);
  const identity = context.get(Identity, { strict: false });
  const known = await identity.userByEmail(email);
  const password = randomBytes(15).toString('base64url');
  const person = options['person'] ?? email;
  const user =
    known ?? (await identity.createUser({ name: person, email, password, locale, emailVerified: true }));
  const facts = {
    name,
    slug,
    locale,
    country: options['country'] ?? 'FR',
    timeZone: options['time-zone'] ?? 'Europe/Paris',
    currency: options['currency'] ?? 'EUR',
  };
  const founder = { userId: user.id, name: user.name, email: user.email };
  try {
    await context.get(Organisations, { strict: false }).found(facts, founder);
  } catch (error) {
    // An account whose password nobody was shown would be in the way of the next try.
    if (!known) await identity.forgetUser(user.id);
    throw error;
  }
  const signIn = known
    ? 'with the password of that account'
    : `with the password ${password} (change it then)`;
  return `${name} is founded. ${user.email} administers it and signs in at ${installation.baseUrl}/sign-in ${signIn}.`;
}

/** An option that does not exist, or has no value: Node's own words explain it well. */
function isMisspelt(error: unknown): error is Error {
  return error instanceof TypeError && String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS');
}

function required(options: Options, name: string): string {
  const value = options[name]?.trim();
  if (!value) throw new Refused(`--${name} is needed.\n\n${HELP}`);
  return value;
}

async function operate(what: string | undefined, options: Options): Promise<string> {
  if (!what || !['list', 'create', 'suspend', 'resume'].includes(what)) throw new Refused(HELP);
  const foundation = await borrowFoundation(readConfiguration());
  try {
    await layFoundation(foundation.database);
    if (what === 'list') return await list(foundation);
    if (what === 'suspend') return await setStatus(foundation, options, ['TRIAL', 'ACTIVE'], 'SUSPENDED');
    if (what === 'resume') return await setStatus(foundation, options, ['SUSPENDED'], 'ACTIVE');
    const context = await NestFactory.createApplicationContext(OperatorModule.for(foundation), {
      logger: new NestLog(),
      abortOnError: false,
    });
    try {
      return await create(context, foundation, options);
    } finally {
      await context.close();
    }
  } finally {
    await foundation.close();
  }
}

const text = { type: 'string' } as const;
try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      name: text,
      slug: text,
      email: text,
      person: text,
      country: text,
      locale: text,
      'time-zone': text,
      currency: text,
    },
  });
  process.stdout.write(`${await operate(positionals[0], values)}\n`);
} catch (error) {
  if (error instanceof BrokenRule)
    process.stderr.write(`${words.say('en', `rule.${error.code}`, error.params)}\n`);
  else if (error instanceof Refused || isMisspelt(error)) process.stderr.write(`${error.message}\n`);
  else complain(error);
  process.exitCode = 1;
}
