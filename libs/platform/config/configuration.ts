import 'reflect-metadata';
import { Transform, plainToInstance } from 'class-transformer';
import { IsBoolean, IsIn, IsNotEmpty, IsOptional, MinLength, ValidateIf } from 'class-validator';
import { join } from 'node:path';
import type { DatabaseRole } from '#platform/database';
import type { VaultSettings } from '#platform/documents';
import { IsAddress, IsMoment, IsProxies, IsRolePasswords, IsSender, IsWhole } from './checks.js';

const wholeNumber = Transform(({ value }) => (/^\d+$/.test(String(value)) ? Number(value) : value));
const yesOrNo = Transform(({ value }) => ({ true: true, false: false })[String(value)] ?? value);

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export const signups = ['closed', 'administrator', 'open'] as const;

/**
 * Everything this product can be told from outside, one property per environment variable (`baseUrl` is
 * BASE_URL). What is absent has the default written here; .env.example explains each to the operator.
 */
export class Configuration {
  @IsIn(['production', 'development', 'test'], { message: 'must be production, development or test' })
  nodeEnv: 'production' | 'development' | 'test' = 'production';

  @wholeNumber
  @IsWhole(0, 65_535)
  port = 3000;

  /** The interface to listen on; `0.0.0.0` in a container. */
  @IsNotEmpty({ message: 'must name an interface, such as 127.0.0.1 or 0.0.0.0' })
  host = '127.0.0.1';

  /** Where browsers find the product; in links of mails. Standalone fills it in from the port it got. */
  @ValidateIf((it: Configuration) => it.baseUrl !== undefined || it.needsBaseUrl)
  @IsAddress('http:', 'https:')
  baseUrl?: string;

  /** Data of the embedded server and the generated secret. */
  @IsNotEmpty({ message: 'must name a directory' })
  dataDir = './.data';

  /** A PostgreSQL server of one's own; absent, the embedded one is started. */
  @IsOptional()
  @IsAddress('postgres:', 'postgresql:')
  databaseUrl?: string;

  /** Passwords by role where they are not derived from the secret. */
  @IsOptional()
  @IsRolePasswords()
  databaseRolePasswords?: string;

  /** Connections that one process opens as the application role. */
  @wholeNumber
  @IsWhole(2, 500)
  databasePool = 16;

  /** A Redis for the queue; absent, the queue lives in PostgreSQL. */
  @IsOptional()
  @IsAddress('redis:', 'rediss:')
  redisUrl?: string;

  /** The largest document that is kept. */
  @wholeNumber
  @IsWhole(1, 500)
  documentsMaxMegabytes = 25;

  /** A bucket for documents, without its name; absent, they are kept in the data directory. */
  @IsOptional()
  @IsAddress('http:', 'https:')
  documentsS3Endpoint?: string;

  @ValidateIf((it: Configuration) => it.documentsS3Endpoint !== undefined)
  @IsNotEmpty({ message: 'must name the bucket, with DOCUMENTS_S3_ENDPOINT' })
  documentsS3Bucket?: string;

  @IsNotEmpty({ message: 'must name a region' })
  documentsS3Region = 'us-east-1';

  @ValidateIf((it: Configuration) => it.documentsS3Endpoint !== undefined)
  @IsNotEmpty({ message: 'is required with DOCUMENTS_S3_ENDPOINT' })
  documentsS3AccessKeyId?: string;

  @ValidateIf((it: Configuration) => it.documentsS3Endpoint !== undefined)
  @IsNotEmpty({ message: 'is required with DOCUMENTS_S3_ENDPOINT' })
  documentsS3SecretAccessKey?: string;

  /** A mail server; absent, mail is kept and shown under Administration › Messages. */
  @IsOptional()
  @IsAddress('smtp:', 'smtps:')
  smtpUrl?: string;

  @IsSender()
  mailFrom = 'Rekindle <rekindle@localhost>';

  /** Signs cookies and derives role passwords; generated and kept in the data directory when embedded. */
  @ValidateIf((it: Configuration) => it.secret !== undefined || it.databaseUrl !== undefined)
  @MinLength(32, {
    message: 'must have at least 32 characters (openssl rand -hex 32), and is required with DATABASE_URL',
  })
  secret?: string;

  /** Who may create an organisation. */
  @IsIn(signups, { message: 'must be closed, administrator or open' })
  signup: (typeof signups)[number] = 'administrator';

  /** Business time starts here and runs on. Sessions, codes and the audit keep real time. */
  @IsOptional()
  @IsMoment()
  rekindleNow?: string;

  @IsIn(logLevels, { message: `must be one of ${logLevels.join(', ')}` })
  logLevel: (typeof logLevels)[number] = 'info';

  /** Whose X-Forwarded-For is believed: nobody's, everybody's, so many hops, or a list of networks. */
  @IsProxies()
  trustProxy = 'false';

  /** Reading requests a minute of one session; a fifth of it for changes, a tenth for a stranger's address. */
  @wholeNumber
  @IsWhole(10, 10_000_000)
  requestsPerMinute = 1_200;

  /** Shows the demonstration's personas on the sign-in page; `npm run demo` sets it. */
  @yesOrNo
  @IsBoolean({ message: 'must be true or false' })
  demo = false;

  /** A server of one's own in production is reached by others, so links cannot say localhost. */
  get needsBaseUrl(): boolean {
    return this.databaseUrl !== undefined && this.nodeEnv === 'production';
  }

  /** {@link trustProxy} as Fastify takes it. */
  get trustedProxies(): boolean | number | string {
    if (this.trustProxy === 'true' || this.trustProxy === 'false') return this.trustProxy === 'true';
    return /^\d+$/.test(this.trustProxy) ? Number(this.trustProxy) : this.trustProxy;
  }

  /** Where documents are kept. */
  get vault(): VaultSettings {
    const { documentsS3Endpoint: endpoint, documentsS3Bucket: bucket, documentsS3Region: region } = this;
    const [accessKeyId, secretAccessKey] = [this.documentsS3AccessKeyId, this.documentsS3SecretAccessKey];
    return {
      directory: join(this.dataDir, 'documents'),
      maxBytes: this.documentsMaxMegabytes * 1024 * 1024,
      ...(endpoint && bucket && accessKeyId && secretAccessKey
        ? { bucket: { endpoint, bucket, region, accessKeyId, secretAccessKey } }
        : {}),
    };
  }

  /** {@link databaseRolePasswords} by role. */
  get rolePasswords(): Partial<Record<DatabaseRole, string>> {
    const pairs = (this.databaseRolePasswords ?? '').split(',').filter(Boolean);
    return Object.fromEntries(
      pairs.map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
    );
  }

  /** Takes the variables that are ours; an empty one counts as absent, as in a shell. */
  static from(environment: Record<string, string | undefined>): Configuration {
    const given = Object.entries(variables).filter(([, name]) => environment[name]?.trim());
    const values = Object.fromEntries(given.map(([property, name]) => [property, environment[name]?.trim()]));
    return plainToInstance(Configuration, values, { exposeDefaultValues: true });
  }
}

/** Properties without a default, which a new instance does not show. */
const withoutDefault = [
  'baseUrl',
  'databaseUrl',
  'databaseRolePasswords',
  'documentsS3Endpoint',
  'documentsS3Bucket',
  'documentsS3AccessKeyId',
  'documentsS3SecretAccessKey',
  'redisUrl',
  'smtpUrl',
  'secret',
  'rekindleNow',
];

/** The environment variable of each property: `baseUrl` → `BASE_URL`. */
export const variables: Readonly<Record<string, string>> = Object.fromEntries(
  [...Object.keys(new Configuration()), ...withoutDefault].map((property) => [
    property,
    property.replace(/[A-Z]/g, '_$&').toUpperCase(),
  ]),
);
