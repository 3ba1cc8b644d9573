import './environment.js';
import { readConfiguration } from '#platform/config';
import { firstAdministratorToken } from './first-administrator.js';
import { borrowFoundation, layFoundation } from './foundation.js';
import { complain } from './lifetime.js';

/** Prepares and migrates the database of a deployment in several processes; the others start when it has ended. */
try {
  const foundation = await borrowFoundation(readConfiguration());
  await layFoundation(foundation.database);
  const token = await firstAdministratorToken(foundation.database);
  process.stdout.write('The database is up to date.\n');
  if (token) {
    process.stdout.write(
      `The first administrator is made at ${foundation.baseUrl}/first-administrator?token=${token}\n`,
    );
  }
  await foundation.close();
} catch (error) {
  complain(error);
  process.exitCode = 1;
}
