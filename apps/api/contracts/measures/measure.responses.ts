import { ApiProperty } from '@nestjs/swagger';
import { SIDES, type Side } from '#organisation';

const STANDINGS = ['JUDGED', 'NOT_APPLICABLE', 'DISPUTED', 'NO_TARGET', 'MISSING'];
const day = { type: String, format: 'date' } as const;
const text = { type: String, nullable: true } as const;

export class NotApplicable {
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty(text) text!: string | null;
}

export class MeasureDispute {
  @ApiProperty({ enum: SIDES }) by!: string;
  @ApiProperty(day) on!: string;
  @ApiProperty({ type: String }) reason!: string;
  @ApiProperty({ enum: ['KEPT', 'CORRECTED'], nullable: true }) resolution!: string | null;
  @ApiProperty(text) motive!: string | null;
  @ApiProperty({ ...day, nullable: true }) resolvedOn!: string | null;
}

export class MeasureCause {
  @ApiProperty({ type: String }) category!: string;
  @ApiProperty(text) text!: string | null;
}

export class MeasureView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ ...text, description: 'A decimal text; null is N/A.' }) value!: string | null;
  @ApiProperty({ type: NotApplicable, nullable: true }) notApplicable!: NotApplicable | null;
  @ApiProperty(text) evidence!: string | null;
  @ApiProperty({ enum: SIDES }) side!: Side;
  @ApiProperty({ enum: ['FORM', 'CSV', 'API', 'LINK'] }) channel!: string;
  @ApiProperty(day) submittedOn!: string;
  @ApiProperty({ enum: ['SUBMITTED', 'ACCEPTED', 'DISPUTED', 'RESOLVED'] }) state!: string;
  @ApiProperty({ type: Number }) revision!: number;
  @ApiProperty({ type: MeasureDispute, nullable: true }) dispute!: MeasureDispute | null;
  @ApiProperty({ type: MeasureCause, nullable: true }) cause!: MeasureCause | null;
  @ApiProperty({ type: Number }) version!: number;
}

export class MeasureRevisionView {
  @ApiProperty({ type: Number }) n!: number;
  @ApiProperty(text) value!: string | null;
  @ApiProperty({ type: NotApplicable, nullable: true }) notApplicable!: NotApplicable | null;
  @ApiProperty(text) evidence!: string | null;
  @ApiProperty({ enum: SIDES }) side!: string;
  @ApiProperty({ type: String }) channel!: string;
  @ApiProperty(day) givenOn!: string;
  @ApiProperty(text) motive!: string | null;
}

export class MeasureCard extends MeasureView {
  @ApiProperty({ type: String, format: 'uuid' }) kpiId!: string;
  @ApiProperty({ type: String, format: 'uuid' }) contractId!: string;
  @ApiProperty(day) firstDay!: string;
  @ApiProperty(day) lastDay!: string;
  @ApiProperty({ type: [MeasureRevisionView] }) revisions!: MeasureRevisionView[];
}

export class TargetStep {
  @ApiProperty({ enum: ['GE', 'LE', 'EQ', 'BETWEEN', 'ALL'] }) comparator!: string;
  @ApiProperty(text) value!: string | null;
  @ApiProperty(text) upper!: string | null;
  @ApiProperty(text) amber!: string | null;
  @ApiProperty(text) red!: string | null;
  @ApiProperty(day) from!: string;
  @ApiProperty({ ...day, nullable: true }) to!: string | null;
}

export class NamedKpi {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
}

export class PartVerdict {
  @ApiProperty({ type: String, format: 'uuid' }) kpiId!: string;
  @ApiProperty({ type: Boolean, nullable: true }) met!: boolean | null;
}

export class JudgedPeriod {
  @ApiProperty({ type: String, example: '2026-07' }) period!: string;
  @ApiProperty(day) firstDay!: string;
  @ApiProperty(day) lastDay!: string;
  @ApiProperty({ enum: STANDINGS }) standing!:
    'JUDGED' | 'NOT_APPLICABLE' | 'DISPUTED' | 'NO_TARGET' | 'MISSING';
  @ApiProperty({ type: Boolean, nullable: true, description: 'Null unless judged.' }) met!: boolean | null;
  @ApiProperty({ type: TargetStep, nullable: true }) target!: TargetStep | null;
  @ApiProperty({ type: MeasureView, nullable: true }) measure!: MeasureView | null;
  @ApiProperty({ type: [PartVerdict], nullable: true }) parts!: PartVerdict[] | null;
}

export class MeasuredKpiView extends NamedKpi {
  @ApiProperty({ type: String, format: 'uuid' }) contractId!: string;
  @ApiProperty({ type: String }) state!: string;
  @ApiProperty(text) unit!: string | null;
  @ApiProperty({ enum: ['UP', 'DOWN'], nullable: true }) direction!: string | null;
  @ApiProperty(text) frequency!: string | null;
  @ApiProperty(text) source!: string | null;
  @ApiProperty(text) formula!: string | null;
  @ApiProperty(text) definition!: string | null;
  @ApiProperty(text) baseline!: string | null;
  @ApiProperty({ type: Boolean }) isComposite!: boolean;
  @ApiProperty({ ...day, nullable: true }) activeFrom!: string | null;
  @ApiProperty({ type: [NamedKpi] }) parts!: NamedKpi[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) askedPersonId!: string | null;
}

export class YearOfMeasures {
  @ApiProperty({ type: Number }) year!: number;
  @ApiProperty({ type: Number }) expected!: number;
  @ApiProperty({ type: Number }) judged!: number;
  @ApiProperty({ type: Number }) met!: number;
  @ApiProperty({ type: Number }) missed!: number;
  @ApiProperty({ type: Number }) notApplicable!: number;
  @ApiProperty({ type: Number }) disputed!: number;
  @ApiProperty({ type: Number }) noTarget!: number;
  @ApiProperty({ type: Number }) missing!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Judged of expected, 0 to 1.' }) coverage!:
    number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Met of judged, 0 to 1; null without data.' })
  attainment!: number | null;
}

export class KpiSeries {
  @ApiProperty({ type: MeasuredKpiView }) kpi!: MeasuredKpiView;
  @ApiProperty({ type: [JudgedPeriod] }) periods!: JudgedPeriod[];
  @ApiProperty({ type: [TargetStep] }) targets!: TargetStep[];
  @ApiProperty({ type: [YearOfMeasures] }) years!: YearOfMeasures[];
}

export class ExpectedKpi extends NamedKpi {
  @ApiProperty(text) unit!: string | null;
  @ApiProperty(text) source!: string | null;
}

export class ExpectedMeasure {
  @ApiProperty({ type: ExpectedKpi }) kpi!: ExpectedKpi;
  @ApiProperty({ type: String }) period!: string;
  @ApiProperty(day) lastDay!: string;
  @ApiProperty({ enum: STANDINGS }) standing!:
    'JUDGED' | 'NOT_APPLICABLE' | 'DISPUTED' | 'NO_TARGET' | 'MISSING';
  @ApiProperty({ type: Boolean, nullable: true }) met!: boolean | null;
  @ApiProperty({ type: TargetStep, nullable: true }) target!: TargetStep | null;
  @ApiProperty({ type: MeasureView, nullable: true }) measure!: MeasureView | null;
}

export class ExpectedMeasures {
  @ApiProperty({ type: [ExpectedMeasure] }) items!: ExpectedMeasure[];
}

export class WrittenMeasure {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['RECORDED', 'CORRECTED', 'SAME'] }) did!: 'RECORDED' | 'CORRECTED' | 'SAME';
}

export class WrittenMeasures {
  @ApiProperty({ type: [WrittenMeasure] }) items!: WrittenMeasure[];
}

export class MeasureRowMessage {
  @ApiProperty({ type: String, description: 'Stable; its words are under rule.<code>.' }) code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) params!: Record<string, unknown>;
}

export class MeasureFileRow {
  @ApiProperty({ type: Number, description: 'As a spreadsheet counts it.' }) row!: number;
  @ApiProperty({ enum: ['CREATE', 'UPDATE', 'SAME', 'ERROR'] }) verdict!:
    'CREATE' | 'UPDATE' | 'SAME' | 'ERROR';
  @ApiProperty({ type: String }) kpi!: string;
  @ApiProperty({ type: String }) period!: string;
  @ApiProperty(text) value!: string | null;
  @ApiProperty({ type: MeasureRowMessage, nullable: true }) message!: MeasureRowMessage | null;
}

export class MeasureFileReport {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } }) counts!: Record<string, number>;
  @ApiProperty({ type: [MeasureFileRow] }) rows!: MeasureFileRow[];
}

export class MeasureTokenView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ enum: SIDES }) side!: Side;
  @ApiProperty({ type: String, description: 'The beginning of the secret.' }) prefix!: string;
  @ApiProperty({ type: String, format: 'date-time' }) expiresAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) revokedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) madeAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lastUsedAt!: string | null;
  @ApiProperty({ enum: ['LIVING', 'EXPIRED', 'REVOKED'], description: 'In real time.' }) state!: string;
  @ApiProperty({ type: Number }) version!: number;
}

export class MeasureTokenList {
  @ApiProperty({ type: [MeasureTokenView] }) items!: MeasureTokenView[];
}

export class MadeMeasureToken {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, description: 'Shown here and never again.' }) secret!: string;
}

export class AskedMeasureView {
  @ApiProperty({ type: String }) organisation!: string;
  @ApiProperty({ type: String }) contract!: string;
  @ApiProperty({ type: String }) reference!: string;
  @ApiProperty(text) supplier!: string | null;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty(text) definition!: string | null;
  @ApiProperty(text) formula!: string | null;
  @ApiProperty(text) unit!: string | null;
  @ApiProperty({ type: String }) period!: string;
  @ApiProperty(day) firstDay!: string;
  @ApiProperty(day) lastDay!: string;
  @ApiProperty({ type: TargetStep, nullable: true }) target!: TargetStep | null;
}

export class FigurePoint {
  @ApiProperty({ type: String }) period!: string;
  @ApiProperty(text) value!: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) met!: boolean | null;
  @ApiProperty({ enum: STANDINGS }) standing!: string;
}

/** What the last twelve periods of a KPI say. */
export class KpiFigures {
  @ApiProperty(text) frequency!: string | null;
  @ApiProperty({ ...text, description: 'The last period that is over.' }) period!: string | null;
  @ApiProperty({ enum: STANDINGS, nullable: true }) standing!: string | null;
  @ApiProperty({ ...text, description: 'The last value that was judged.' }) value!: string | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'The last verdict.' }) met!: boolean | null;
  @ApiProperty({ type: Number }) expected!: number;
  @ApiProperty({ type: Number }) judged!: number;
  @ApiProperty({ type: Number }) timesMet!: number;
  @ApiProperty({ type: [FigurePoint] }) points!: FigurePoint[];
}
