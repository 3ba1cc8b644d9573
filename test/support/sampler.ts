import type { OpenAPIObject } from '@nestjs/swagger';
import type { Operation, Schema } from './router.js';
import { type Company, type House, type Session, STORY_DAY, type Story } from './story.js';

/** Which kind of object an id in a body or a query is. */
const KINDS: [RegExp, string][] = [
  [/person|participants|owner|manager|assistant/i, 'people'],
  [/seat/i, 'seats'],
  [/supplier/i, 'suppliers'],
  [/relationship/i, 'relationships'],
  [/pair/i, 'pairs'],
  [/contract/i, 'contracts'],
  [/membership|member/i, 'members'],
  [/touch/i, 'touchpoints'],
  [/^need/, 'needs'],
  [/^kpi/, 'kpis'],
  [/negotiation/i, 'negotiations'],
];

/** Words that a schema cannot say. */
const WORDS: Record<string, unknown> = {
  country: 'FR',
  currency: 'EUR',
  locale: 'fr',
  timeZone: 'Europe/Paris',
  region: null,
  phone: '+33 1 02 03 04 05',
  roleCode: 'CIO',
  interval: 'P3M',
  notice: 'P90D',
  amount: '1000.00',
  annualValue: '1000.00',
  totalValue: '3000.00',
  motive: 'A motive of more than twenty characters',
  monthCapPercent: null,
  yearCapPercent: '50',
  scheme: 'LEI',
  reminderOffsets: [-10, -5, 0],
  escalationOffsets: [10, 20, 30],
  graceBusinessDays: 5,
  dormantFactor: 2,
  heldAt: '2026-05-22T10:00:00Z',
  plannedAt: '2026-06-10T09:00:00Z',
  until: '2026-06-01',
  to: '2026-09-01',
  endOn: '2028-12-31',
  q: 'cnry',
  year: 2026,
  side: 'customer',
  supplierId: undefined,
  assistantPersonId: null,
  parentSupplierId: null,
  token: 'not-a-token',
  kind: undefined,
  mapping: {},
  state: undefined,
  statement: 'something that the business needs',
  reason: 'a reason that says enough',
  renewalTerm: 'P12M',
  valueLow: '100.00',
  valueHigh: '200.00',
  ourValueLow: '100.00',
  ourValueHigh: '200.00',
  theirValueLow: '100.00',
  theirValueHigh: '200.00',
  reservationValue: '100.00',
};

/** Plausible bodies and queries, made from their schemas. */
export class Sampler {
  private count = 0;

  constructor(
    private readonly document: OpenAPIObject,
    private readonly story: Story,
  ) {}

  /** A body with what is required, or with all there is; ids are of things that this person may know. */
  body(operation: Operation, session: Session, whole: boolean): unknown {
    if (operation.method === 'GET' || operation.method === 'DELETE') return undefined;
    if (!operation.body) return operation.method === 'POST' ? {} : undefined;
    return this.value(operation.body, '', session, whole);
  }

  /** Every place of a body that takes an id: its path and the kind of object. */
  idPlaces(operation: Operation): { path: string[]; kind: string; isList: boolean }[] {
    const found: { path: string[]; kind: string; isList: boolean }[] = [];
    const visit = (schema: Schema, path: string[]) => {
      const { properties } = this.resolved(schema);
      for (const [name, property] of Object.entries(properties ?? {})) {
        const inner = this.resolved(property);
        const kind = kindOf(name);
        if (inner.format === 'uuid' && kind) found.push({ path: [...path, name], kind, isList: false });
        else if (inner.type === 'array' && kind && /Ids$|participants/.test(name)) {
          found.push({ path: [...path, name], kind, isList: true });
        } else if (inner.properties) visit(inner, [...path, name]);
      }
    };
    if (operation.body) visit(operation.body, []);
    return found;
  }

  /** Query parameters that take an id. */
  idFilters(operation: Operation): { name: string; kind: string }[] {
    return operation.parameters
      .filter((parameter) => parameter.in === 'query' && parameter.schema?.format === 'uuid')
      .flatMap(({ name }) => {
        const kind = kindOf(name);
        return kind ? [{ name, kind }] : [];
      });
  }

  /** The query without which the route does not answer, and the widest window on a list. */
  query(operation: Operation): string {
    const given = operation.parameters.filter((parameter) => parameter.in === 'query');
    const parts = given
      .filter(({ name, required }) => required || (name === 'q' && required))
      .map(({ name, schema }) => {
        const day = schema?.format === 'date' ? STORY_DAY : undefined;
        const said = schema?.enum?.[0] ?? day ?? WORDS[name] ?? 'cnry';
        return `${name}=${encodeURIComponent(String(said))}`;
      });
    if (given.some(({ name }) => name === 'limit')) parts.push('limit=200');
    return parts.length > 0 ? `?${parts.join('&')}` : '';
  }

  /** An id of that kind that the house knows; for a supplier's people one of theirs. */
  id(kind: string, house: House, company?: Company, which = 0): string | undefined {
    const ids = this.story.ids(kind, house, company);
    return ids[which % Math.max(1, ids.length)];
  }

  private value(given: Schema, name: string, session: Session, whole: boolean): unknown {
    const schema = this.resolved(given);
    if (schema.enum) return name === 'side' && session.company ? 'supplier' : schema.enum[0];
    if (name in WORDS && WORDS[name] !== undefined) return WORDS[name];
    const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== 'null') : schema.type;
    if (schema.properties || type === 'object') {
      const required = schema.required ?? [];
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([key]) => whole || required.includes(key))
          .map(([key, property]) => [key, this.value(property, key, session, whole)])
          .filter(([, value]) => value !== undefined),
      );
    }
    if (type === 'array') return this.list(schema, name, session, whole);
    if (type === 'boolean') return false;
    if (type === 'number' || type === 'integer') return schema.minimum ?? 1;
    if (schema.format === 'uuid') {
      // The first customer's seat and the second supplier's: no pair joins them yet.
      const which = name === 'supplierSeatId' ? 3 : 0;
      return this.id(kindOf(name) ?? '', session.house, session.company, which);
    }
    return this.text(schema, name);
  }

  private list(schema: Schema, name: string, session: Session, whole: boolean): unknown {
    const kind = kindOf(name);
    if (name === 'participants') {
      return [
        session.personId,
        this.story.session(session.house, 'SUPPLIER_EXECUTIVE', session.company ?? 'nordelta').personId,
      ];
    }
    if (kind && /Ids$/.test(name)) return [];
    if (name === 'roles') return [session.company ? 'SUPPLIER_ACCOUNT_MANAGER' : 'EVALUATOR'];
    return schema.items ? [this.value(schema.items, name, session, whole)] : [];
  }

  private text(schema: Schema, name: string): string {
    this.count += 1;
    // An example that is a figure or a period is one; a name would not be anybody’s twice.
    if (typeof schema.example === 'string' && /^\d/.test(schema.example)) return schema.example;
    if (schema.format === 'date') return STORY_DAY;
    if (schema.format === 'date-time') return '2026-05-22T10:00:00Z';
    if (schema.format === 'email' || name === 'email') return `matrix-${this.count}@example.org`;
    if (/^(day|on|from)$|(On|From)$/.test(name)) return STORY_DAY;
    return `matrix ${this.count}`;
  }

  private resolved(schema: Schema): Schema {
    if (schema.$ref) {
      const name = schema.$ref.split('/').at(-1) as string;
      return this.resolved((this.document.components?.schemas?.[name] ?? {}) as Schema);
    }
    const among = schema.allOf ?? schema.oneOf ?? schema.anyOf;
    if (among?.[0]) return { ...schema, ...this.resolved(among[0]) };
    return schema;
  }
}

function kindOf(name: string): string | undefined {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1];
}
