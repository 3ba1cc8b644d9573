import { type ArgumentMetadata, type Type, ValidationPipe, type ValidationError } from '@nestjs/common';
import { type FieldProblem, Refusal } from './problem.js';

/** How many questions are kept of a class, and how long they may be. */
const KEPT_QUESTIONS = 200;
const KEPT_LENGTH = 300;

/** Bodies and queries are what their class says and nothing else; each wrong field is named. */
export function bodyPipe(): ValidationPipe {
  return new BodyPipe();
}

/**
 * The same few questions are asked of a list all day, and to check one costs as much as to answer it: what a query
 * string means to a class is worked out once, and each request gets a copy of its own.
 */
class BodyPipe extends ValidationPipe {
  private readonly understood = new Map<Type, Map<string, object>>();

  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      stopAtFirstError: false,
      exceptionFactory: (errors) =>
        new Refusal(400, 'validation', { errors: errors.flatMap((error) => fields(error)) }),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { type, metatype } = metadata;
    if (type === 'body') refuseUnkept(value);
    if (type !== 'query' || !metatype || typeof value !== 'object') return super.transform(value, metadata);
    const question = JSON.stringify(value);
    const known = this.understood.get(metatype)?.get(question);
    if (known) return copied(known);
    const meant: unknown = await super.transform(value, metadata);
    if (meant instanceof metatype && question.length <= KEPT_LENGTH) this.keep(metatype, question, meant);
    return meant;
  }

  private keep(metatype: Type, question: string, meant: object): void {
    // What holds an object would be shared with whoever changes it.
    if (Object.values(meant).some((value) => typeof value === 'object' && value !== null)) return;
    const questions = this.understood.get(metatype) ?? new Map<string, object>();
    const [oldest] = questions.keys();
    if (oldest !== undefined && questions.size >= KEPT_QUESTIONS) questions.delete(oldest);
    this.understood.set(metatype, questions.set(question, copied(meant)));
  }
}

/** What is no character of any text, and half a character: PostgreSQL keeps neither. */
const UNKEPT = /\0|\p{Surrogate}/u;

function refuseUnkept(body: unknown): void {
  const pointer = unkeptIn(body, '');
  if (pointer === undefined) return;
  const message = 'must be a text of whole characters';
  throw new Refusal(400, 'validation', { errors: [{ pointer, code: 'isText', message }] });
}

/** Where the first such text stands. */
function unkeptIn(value: unknown, pointer: string): string | undefined {
  if (typeof value === 'string') return UNKEPT.test(value) ? pointer : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = UNKEPT.test(key) ? pointer : unkeptIn(inner, `${pointer}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function copied(meant: object): object {
  return Object.assign(Object.create(Object.getPrototypeOf(meant) as object) as object, meant);
}

function fields(error: ValidationError, above = ''): FieldProblem[] {
  const pointer = `${above}/${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({ pointer, code, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => fields(child, pointer))];
}
