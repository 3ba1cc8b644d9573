import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Problem } from './problem.js';

/** The contract of the API. OpenAPI 3.1; every operation also says how it refuses. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Rekindle')
    .setDescription(
      'Rekindle keeps outsourcing partnerships alive. Sign-in is under /api/auth; the session is a cookie; tools bear a token. ' +
        'Refusals are RFC 9457 problems whose code is stable; what you may not see is not found.',
    )
    .setVersion('1')
    .addCookieAuth('rekindle.session_token')
    .addBearerAuth({ type: 'http', description: 'A tool’s key to the measures of one contract: rk_…' })
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [Problem],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path as Record<string, { responses?: Record<string, unknown> }>)) {
      if (!operation?.responses) continue;
      operation.responses['default'] = {
        description: 'A problem (RFC 9457).',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      };
    }
  }
  return document;
}
