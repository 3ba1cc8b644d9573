import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { PassingRequest } from '../edge/way-in.js';

/** The id of the signed-in user, on `@SignedIn()` routes. */
export const SignedInUser = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const userId = context.switchToHttp().getRequest<PassingRequest>().signedInAs;
  if (!userId) throw new Error('the route is not declared @SignedIn()');
  return userId;
});
