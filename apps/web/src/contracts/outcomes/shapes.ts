import type { components } from '../../api/schema.js';

type Schemas = components['schemas'];

export type Outcomes = Schemas['ContractOutcomes'];
export type Objective = Schemas['ObjectiveWithKpis'];
export type KpiLine = Schemas['KpiRow'];
export type KpiPage = Schemas['KpiView'];
export type Quality = Schemas['KpiQualityView'];
export type Definition = Schemas['KpiDefinitionView'];
export type Target = Schemas['KpiTargetView'];
export type Template = Schemas['KpiTemplateView'];
export type Strategy = Schemas['StrategicObjectiveView'];
export type Unit = Schemas['BusinessUnitView'];
export type Seat = KpiPage['seats'][number];

export const allSeats: Seat[] = ['IT', 'BUSINESS', 'SUPPLIER'];
export const frequencies = ['WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'] as const;
export const comparators = ['GE', 'LE', 'EQ', 'BETWEEN'] as const;
export const functions = ['MARKETING', 'SALES', 'HR', 'FINANCE', 'OPERATIONS', 'IT_SUPPORT'] as const;
