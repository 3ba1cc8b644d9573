import type { Definition, KpiPage, Template } from './shapes.js';

type Written = Pick<Definition, 'name' | 'answers'> & Partial<Definition>;

/** The form's own fields: an unanswered question is an empty text, an unknown figure as well. */
export interface KpiValues {
  name: string;
  definition: string;
  atBeneficiary: '' | 'yes' | 'no';
  hitWithoutChange: '' | 'yes' | 'no';
  kind: '' | 'RESULT' | 'PERCEPTION';
  beneficiary: string;
  object: string;
  perimeter: string;
  formula: string;
  unit: string;
  direction: 'UP' | 'DOWN';
  source: string;
  method: string;
  frequency: string;
  baseline: number | '';
  comparator: string;
  value: number | '';
  upper: number | '';
  amber: number | '';
  red: number | '';
  ambition: string;
  need: string;
  targetOn: string;
  reviewOn: string;
  burdenMinutes: number | '';
  parts: string[];
  weight: number | '';
  isContractual: boolean;
  isCreditable: boolean;
  inSteeringReport: boolean;
  accountablePersonId: string;
}

const yesNo = (answer: boolean) => (answer ? 'yes' : 'no');

export function valuesOf(written?: Written | Template['definition'], kpi?: KpiPage): KpiValues {
  const target = written?.target;
  return {
    name: written?.name ?? '',
    definition: written?.definition ?? '',
    atBeneficiary: written ? yesNo(written.answers.atBeneficiary) : '',
    hitWithoutChange: written ? yesNo(written.answers.hitWithoutChange) : '',
    kind: written?.answers.kind ?? '',
    beneficiary: written?.beneficiary ?? '',
    object: written?.object ?? '',
    perimeter: written?.perimeter ?? '',
    formula: written?.formula ?? '',
    unit: written?.unit ?? '',
    direction: written?.direction ?? 'UP',
    source: written?.source ?? '',
    method: written?.method ?? '',
    frequency: written?.frequency ?? '',
    baseline: written?.baseline ?? '',
    comparator: target?.comparator && target.comparator !== 'ALL' ? target.comparator : 'GE',
    value: target?.value ?? '',
    upper: target?.upper ?? '',
    amber: target?.amber ?? '',
    red: target?.red ?? '',
    ambition: written?.ambition ?? '',
    need: written?.need ?? '',
    targetOn: written?.targetOn ?? '',
    reviewOn: written?.reviewOn ?? '',
    burdenMinutes: written?.burdenMinutes ?? '',
    parts: written?.parts ?? [],
    weight: kpi?.weight ?? 1,
    isContractual: kpi?.isContractual ?? true,
    isCreditable: kpi?.isCreditable ?? false,
    inSteeringReport: kpi?.inSteeringReport ?? false,
    accountablePersonId: kpi?.accountable?.id ?? '',
  };
}

const figure = (typed: number | '') => (typed === '' ? null : typed);

/** The definition as the API takes it; undefined until it has a name and the three answers. */
export function definitionOf(values: KpiValues) {
  const { name, atBeneficiary, hitWithoutChange, kind } = values;
  if (!name.trim() || !atBeneficiary || !hitWithoutChange || !kind) return undefined;
  const { definition, beneficiary, object, perimeter, formula, unit, direction, source, method } = values;
  const { ambition, need, parts } = values;
  const answers = {
    atBeneficiary: atBeneficiary === 'yes',
    hitWithoutChange: hitWithoutChange === 'yes',
    kind,
  };
  const value = figure(values.value);
  const target =
    value === null || parts.length > 0
      ? null
      : {
          ...{ comparator: values.comparator, value, amber: figure(values.amber), red: figure(values.red) },
          upper: values.comparator === 'BETWEEN' ? figure(values.upper) : null,
        };
  return {
    ...{ name: name.trim(), definition, answers, beneficiary, object, perimeter, formula, unit, direction },
    ...{
      source,
      method,
      frequency: values.frequency || null,
      baseline: figure(values.baseline),
      ambition,
      need,
    },
    ...{ targetOn: values.targetOn || null, reviewOn: values.reviewOn || null, parts, target },
    burdenMinutes: values.burdenMinutes === '' ? 0 : values.burdenMinutes,
  };
}

export function termsOf(values: KpiValues) {
  const { weight, isContractual, isCreditable, inSteeringReport, accountablePersonId } = values;
  return {
    ...{ weight: weight === '' ? 1 : weight, isContractual, isCreditable, inSteeringReport },
    accountablePersonId: accountablePersonId || null,
  };
}
