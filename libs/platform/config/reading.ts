import { existsSync } from 'node:fs';
import { validateSync } from 'class-validator';
import { Configuration, variables } from './configuration.js';

/** These may hold a password, so a mistake in them is told without the value. */
const PRIVATE = [
  'databaseUrl',
  'databaseRolePasswords',
  'redisUrl',
  'smtpUrl',
  'secret',
  'documentsS3SecretAccessKey',
];

/** What is wrong with the environment, one line per variable. */
export class ConfigurationMistakes extends Error {
  override readonly name = 'ConfigurationMistakes';
  constructor(readonly lines: string[]) {
    super(lines.join('\n'));
  }
}

/**
 * Reads and checks the environment.
 * @throws ConfigurationMistakes with one line per wrong variable, never with a password in it.
 */
export function readConfiguration(
  environment: Record<string, string | undefined> = process.env,
): Configuration {
  const configuration = Configuration.from(environment);
  const lines = validateSync(configuration, { stopAtFirstError: true }).map((mistake) => {
    const [reason] = Object.values(mistake.constraints ?? {});
    const name = variables[mistake.property];
    const isShown = mistake.value !== undefined && !PRIVATE.includes(mistake.property);
    return `${name} ${reason}${isShown ? `, not "${environment[name ?? '']}"` : ''}.`;
  });
  if (lines.length > 0) throw new ConfigurationMistakes(lines);
  return configuration;
}

/** The configuration of a program of its own; what is wrong is told in plain lines, and the program ends. */
export function configurationOrExit(): Configuration {
  loadEnvironmentFile();
  try {
    const configuration = readConfiguration();
    // Libraries look at the variable itself, and an unset one must not mean less care than production.
    process.env['NODE_ENV'] = configuration.nodeEnv;
    return configuration;
  } catch (error) {
    if (!(error instanceof ConfigurationMistakes)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }
}

/** Takes `.env` of the working directory into the environment; what is already set there wins. */
export function loadEnvironmentFile(file = '.env'): void {
  if (existsSync(file)) process.loadEnvFile(file);
}
