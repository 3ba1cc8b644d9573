import { SetMetadata, type Type } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Access } from './allow.js';

/** Takes in what a request carries before its deed begins, so that a slow sender holds no connection to the database. */
export interface Receiver {
  receive(request: FastifyRequest, reply: FastifyReply): Promise<void>;
}

/** What a route says of itself to the way in. */
export interface Said {
  /** Who may call it. */
  access?: Access;
  /** A GET that keeps something. */
  isWriting?: boolean;
  receiver?: Type<Receiver>;
}

declare module 'fastify' {
  interface FastifyContextConfig extends Said {}
}

const SAID = Symbol('what the route says of itself');

/** Says more of the route; it ends in Fastify's own configuration of it, where a request finds it. */
export function says(more: Said): MethodDecorator {
  return (type, name, descriptor) => {
    const handler = descriptor.value as object;
    const said = { ...(Reflect.getMetadata(SAID, handler) as Said | undefined), ...more };
    SetMetadata(SAID, said)(type, name, descriptor);
    RouteConfig(said)(type, name, descriptor);
  };
}
