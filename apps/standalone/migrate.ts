import './environment.js';
import { readConfiguration } from '#platform/config';
import { firstAdministratorToken } from './first-administrator.js';
import { borrowGround, layGround } from './ground.js';
import { complain } from './lifetime.js';

/** Prepares and migrates the database of a deployment in several processes; the others start when it has ended. */
try {
  const ground = await borrowGround(readConfiguration());
  await layGround(ground.database);
  const token = await firstAdministratorToken(ground.database);
  process.stdout.write('The database is up to date.\n');
  if (token) {
    process.stdout.write(
      `The first administrator is made at ${ground.baseUrl}/first-administrator?token=${token}\n`,
    );
  }
  await ground.close();
} catch (error) {
  complain(error);
  process.exitCode = 1;
}
