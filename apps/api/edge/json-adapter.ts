import type { FastifyReply } from 'fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Json } from '#platform/tenancy';
import { hearingOf } from './hearing.js';

/** A card ends with its version: that is how the entity tag is read without parsing the text. */
const LAST_VERSION = /"version" ?: ?(\d+) ?\}$/;

/**
 * What a handler answers goes to whoever hears it first, and is sent when they pass it on. JSON made by PostgreSQL
 * passes to the socket untouched; an object that ends with its version gets its entity tag.
 */
export class JsonAdapter extends FastifyAdapter {
  override reply(response: FastifyReply, body: unknown, statusCode?: number) {
    const hearing = hearingOf(response.request);
    if (hearing) {
      hearing.answered(body);
      return response;
    }
    if (!(body instanceof Json)) return super.reply(response, body, statusCode);
    const version = LAST_VERSION.exec(body.text.slice(-40))?.[1];
    if (version) void response.header('etag', `"${version}"`);
    if (statusCode) void response.status(statusCode);
    return response.type('application/json; charset=utf-8').send(body.text);
  }
}
