import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { Json } from '#platform/tenancy';

/** A card ends with its version: that is how the entity tag is read without parsing the text. */
const LAST_VERSION = /"version" ?: ?(\d+) ?\}$/;

/** JSON made by PostgreSQL passes to the socket untouched; an object that ends with its version gets its entity tag. */
@Injectable()
export class JsonReply implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      map((result: unknown) => {
        if (!(result instanceof Json)) return result;
        const reply = context.switchToHttp().getResponse<FastifyReply>();
        const version = LAST_VERSION.exec(result.text.slice(-40))?.[1];
        if (version) void reply.header('etag', `"${version}"`);
        void reply.type('application/json; charset=utf-8');
        return result.text;
      }),
    );
  }
}
