import type { components } from '../../api/schema.js';

type Schemas = components['schemas'];

export type Series = Schemas['KpiSeries'];
export type Judged = Schemas['JudgedPeriod'];
export type Measure = Schemas['MeasureView'];
export type MeasurePage = Schemas['MeasureCard'];
export type Target = Schemas['TargetStep'];
export type Expected = Schemas['ExpectedMeasure'];
export type FileReport = Schemas['MeasureFileReport'];
export type Token = Schemas['MeasureTokenView'];
export type AskedMeasure = Schemas['AskedMeasureView'];

export const naCodes = ['TOOL_OUTAGE', 'NO_ACTIVITY', 'TOO_FEW_ANSWERS', 'SOURCE_CHANGED', 'OTHER'] as const;
export const causes = ['STAFFING', 'PROCESS', 'TOOL', 'DEMAND', 'CUSTOMER', 'THIRD_PARTY', 'OTHER'] as const;
