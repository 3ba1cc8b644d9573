import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { type FieldProblem, Refusal } from './problem.js';

/** Bodies and queries are what their class says and nothing else; each wrong field is named. */
export function bodyPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) =>
      new Refusal(400, 'validation', { errors: errors.flatMap((error) => fields(error)) }),
  });
}

function fields(error: ValidationError, above = ''): FieldProblem[] {
  const pointer = `${above}/${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({ pointer, code, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => fields(child, pointer))];
}
