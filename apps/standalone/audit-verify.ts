import './environment.js';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Ground } from '#platform';
import { Audit } from '#platform/audit';
import { readConfiguration } from '#platform/config';
import type { Installation } from '#platform/config';
import { NestLog } from '#platform/logs';
import { borrowFoundation, layFoundation } from './foundation.js';
import { complain } from './lifetime.js';

@Module({})
class VerifyingModule {
  static for(installation: Installation): DynamicModule {
    return { module: VerifyingModule, imports: [Ground.for(installation, { carriesQueue: false })] };
  }
}

/** `npm run audit:verify`: walks every tenant's chain; ends with 1 when an entry was altered or removed. */
async function verify(): Promise<boolean> {
  const foundation = await borrowFoundation(readConfiguration());
  try {
    await layFoundation(foundation.database);
    const context = await NestFactory.createApplicationContext(VerifyingModule.for(foundation), {
      logger: new NestLog(),
      abortOnError: false,
    });
    try {
      const audit = context.get(Audit, { strict: false });
      let isWhole = true;
      for (const tenant of await audit.tenants()) {
        await audit.seal(tenant);
        const { sealed, erased, broken } = await audit.verify(tenant);
        isWhole &&= broken.length === 0;
        const verdict = broken.length === 0 ? 'whole' : `BROKEN at ${broken.slice(0, 20).join(', ')}`;
        process.stdout.write(`${tenant}  ${sealed} entries, ${erased} erased: ${verdict}\n`);
      }
      process.stdout.write(isWhole ? 'The audit trail is whole.\n' : 'The audit trail was tampered with.\n');
      return isWhole;
    } finally {
      await context.close();
    }
  } finally {
    await foundation.close();
  }
}

try {
  process.exitCode = (await verify()) ? 0 : 1;
} catch (error) {
  complain(error);
  process.exitCode = 2;
}
