import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import multipart from '@fastify/multipart';
import files from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { installation as completed, type Installation, configurationOrExit } from '#platform/config';
import { Identity } from '#platform/identity';
import { NestLog } from '#platform/logs';
import { ApiModule } from './api.module.js';
import { JsonAdapter } from './edge/json-adapter.js';
import { describeApi } from './edge/openapi.js';
import { Refusal } from './edge/problem.js';
import { logRequests } from './edge/request-log.js';
import { securityHeaders } from './edge/security-headers.js';
import { WayIn } from './edge/way-in.js';
import { guardAgainstOtherSites, mountIdentity } from './identity/identity.mount.js';

const MEBIBYTE = 1024 * 1024;
/** JSON bodies are small; files come as multipart with a bound of their own. */
const BODY_BYTES = MEBIBYTE;
export const UPLOAD_BYTES = 20 * MEBIBYTE;

export interface ApiOptions {
  /** Where the built web application lies; without it only the API is served. */
  webRoot?: string | undefined;
}

/** The API, ready to listen. Also serves the web application when it is built. */
export async function createApi(
  installation: Installation,
  options: ApiOptions = {},
): Promise<NestFastifyApplication> {
  const { configuration, baseUrl } = installation;
  const adapter = new JsonAdapter({
    bodyLimit: BODY_BYTES,
    trustProxy: (configuration.trustedProxies || false) as boolean,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 300 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.for(installation), adapter, {
    logger: new NestLog(),
    abortOnError: false,
  });
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready', 'metrics'] });
  await app.register(multipart as never, { limits: { files: 1, fileSize: UPLOAD_BYTES, fields: 10 } });
  const server: FastifyInstance = adapter.getInstance();
  logRequests(server);
  const always = securityHeaders(baseUrl);
  // What the API answers is nobody's to keep; a route that knows better says so after this.
  const ofTheApi = { ...always, 'cache-control': 'no-store' };
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(request.url.startsWith('/api/') ? ofTheApi : always);
    void reply.header('x-request-id', String(request.id));
    done();
  });
  guardAgainstOtherSites(server, baseUrl, () => {
    throw new Refusal(403, 'cross-site');
  });
  mountIdentity(server, app.get(Identity), baseUrl);
  const document = describeApi(app);
  SwaggerModule.setup('api/docs', app, document, {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: '',
  });
  serveWeb(server, options.webRoot);
  // What is declared from here on are the routes of the modules.
  const wayIn = app.get(WayIn);
  server.addHook('onRoute', (route) => wayIn.around(route));
  await app.init();
  await server.ready();
  return app;
}

/** Any other address is a screen of the application; a wrong API address must stay a 404 and never become a page. */
function serveWeb(server: FastifyInstance, root: string | undefined): void {
  if (root === undefined || !existsSync(`${root}/index.html`)) return;
  void server.register(files as never, {
    root,
    serve: false,
    preCompressed: true,
    setHeaders: (reply: FastifyReply, path: string) => {
      const isNamedByContent = slashed(path).includes('/assets/');
      void reply.header(
        'cache-control',
        isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const served = new Set(readdirSync(root, { recursive: true, encoding: 'utf8' }).map(slashed));
  server.get('/*', (request, reply) => {
    const path = decodeURIComponent(request.url.split('?')[0] ?? '').slice(1);
    const sending = reply as unknown as { sendFile(name: string): FastifyReply };
    if (served.has(path) && extname(path)) return sending.sendFile(path);
    if (/^(api|assets|health|metrics)(\/|$)/.test(path)) return reply.callNotFound();
    return sending.sendFile('index.html');
  });
}

/** An address has slashes only, whatever the system writes between the names of a path. */
function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

async function main(): Promise<void> {
  const configuration = configurationOrExit();
  const app = await createApi(completed(configuration), {
    webRoot: fileURLToPath(new URL('../../web', import.meta.url)),
  });
  app.enableShutdownHooks();
  await app.listen(configuration.port, configuration.host);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
