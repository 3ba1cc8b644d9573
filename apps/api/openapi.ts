/**
 * `npm run openapi`: writes the API's contract and the web's types from the routes as they stand. It needs neither a
 * database nor a build, because the modules are only read and nothing in them is made.
 */
import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Configuration, installation } from '#platform/config';
import { ApiModule } from './api.module.js';
import { describeApi } from './edge/openapi.js';

const root = new URL('../../', import.meta.url);

export async function contractDocument(): Promise<OpenAPIObject> {
  const configuration = Configuration.from({
    NODE_ENV: 'test',
    SECRET: 'only-the-routes-are-read-here-0123456789',
  });
  const nowhere = installation(configuration, 'postgres://nobody@localhost/nowhere');
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.for(nowhere), new FastifyAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  app.setGlobalPrefix('api');
  return describeApi(app);
}

/** Each file that is made from the contract, by its path in the tree. */
export async function madeFromContract(document: OpenAPIObject): Promise<Record<string, string>> {
  const { default: typesOf, astToString } = await import('openapi-typescript');
  const text = `${JSON.stringify(document, null, 2)}\n`;
  const types = astToString(await typesOf(JSON.parse(text) as never));
  return {
    'openapi.json': text,
    'apps/web/src/api/schema.d.ts': `/** Made by \`npm run openapi\`; not edited by hand. */\n${types}`,
  };
}

/** The files that are not what the routes say, empty when everything is in step. */
export async function outOfStep(made: Record<string, string>, base: URL = root): Promise<string[]> {
  const differing: string[] = [];
  for (const [path, text] of Object.entries(made)) {
    const kept = await readFile(new URL(path, base), 'utf8').catch(() => '');
    if (kept !== text) differing.push(path);
  }
  return differing;
}

async function main(): Promise<void> {
  const made = await madeFromContract(await contractDocument());
  for (const path of await outOfStep(made)) {
    await writeFile(new URL(path, root), made[path] as string);
    process.stdout.write(`${path} written\n`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
