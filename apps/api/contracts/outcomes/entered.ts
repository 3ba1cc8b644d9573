import { Temporal } from 'temporal-polyfill';
import type { Aim, KpiDefinition } from '#contracts';
import type { KpiAim, KpiDefinitionBody } from './kpi.requests.js';

/** A definition as it arrives, with nothing left out. */
export function definitionOf({ target, targetOn, reviewOn, ...body }: KpiDefinitionBody): KpiDefinition {
  const { name, definition, answers, direction, burdenMinutes, parts } = body;
  const {
    beneficiary,
    object,
    perimeter,
    formula,
    unit,
    source,
    method,
    frequency,
    baseline,
    ambition,
    need,
  } = body;
  const { atBeneficiary, hitWithoutChange, kind } = answers;
  return {
    ...{ name, definition: definition ?? '', answers: { atBeneficiary, hitWithoutChange, kind } },
    ...{ beneficiary: blank(beneficiary), object: blank(object), perimeter: blank(perimeter) },
    ...{ formula: blank(formula), unit: blank(unit), direction: direction ?? 'UP', source: blank(source) },
    ...{ method: blank(method), frequency: frequency ?? null, baseline: baseline ?? null },
    ...{ ambition: blank(ambition), need: blank(need), targetOn: day(targetOn), reviewOn: day(reviewOn) },
    ...{ burdenMinutes: burdenMinutes ?? 0, parts: parts ?? [], target: target ? aimOf(target) : null },
  };
}

export function aimOf({ comparator, value, upper, amber, red }: KpiAim): Aim {
  return { comparator, value, upper: upper ?? null, amber: amber ?? null, red: red ?? null };
}

export function day(text: string | null | undefined): Temporal.PlainDate | null {
  return text ? Temporal.PlainDate.from(text) : null;
}

function blank(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
