import { ApiProperty } from '@nestjs/swagger';
import { ADVICE_KINDS, INSTANCE_STATES, OBLIGATION_KINDS, OBLIGORS, RECURRENCES } from '#contracts';
import { SIDES } from '#organisation';

export class DueStep {
  @ApiProperty({ enum: ['named', 'weekend', 'holiday', 'rolled-forward'] }) code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) params!: Record<string, unknown>;
}

export class EvidenceView {
  @ApiProperty({ type: String, nullable: true }) text!: string | null;
  @ApiProperty({ type: String, nullable: true }) link!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) documentId!: string | null;
}

export class ObligationInstanceView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) obligationId!: string;
  @ApiProperty({ type: Number }) number!: number;
  @ApiProperty({ type: String, format: 'date', description: 'The day the recurrence names.' })
  namedOn!: string;
  @ApiProperty({ type: String, format: 'date', description: 'The business day it becomes.' }) dueOn!: string;
  @ApiProperty({ type: String, format: 'date' }) breachOn!: string;
  @ApiProperty({ type: [DueStep] }) why!: DueStep[];
  @ApiProperty({ enum: INSTANCE_STATES }) state!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) breachedOn!: string | null;
  @ApiProperty({ type: EvidenceView, nullable: true }) evidence!: EvidenceView | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) fulfilledOn!: string | null;
  @ApiProperty({ enum: SIDES, nullable: true }) fulfilledSide!: string | null;
  @ApiProperty({ type: String, nullable: true }) fulfilledBy!: string | null;
  @ApiProperty({ enum: ['NONE', 'AWAITED', 'ACCEPTED', 'RETURNED'] }) acceptance!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) answeredOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) answeredBy!: string | null;
  @ApiProperty({ type: String, nullable: true }) returnReason!: string | null;
  @ApiProperty({ type: String, nullable: true }) closedReason!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The customer’s side alone.' })
  decisionId!: string | null;
  @ApiProperty({ type: Number }) version!: number;
}

export class AdviceView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ADVICE_KINDS }) kind!: string;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ enum: SIDES }) givenSide!: string;
  @ApiProperty({ type: String, nullable: true }) givenBy!: string | null;
  @ApiProperty({ type: String, format: 'date' }) givenOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) acknowledgedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) acknowledgedBy!: string | null;
  @ApiProperty({ type: String, nullable: true }) answer!: string | null;
}

export class ResponsiblePerson {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true }) name!: string | null;
}

export class ObligationView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) contractId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) clauseId!: string | null;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ enum: OBLIGATION_KINDS }) kind!: string;
  @ApiProperty({ enum: OBLIGORS }) obligor!: string;
  @ApiProperty({ enum: RECURRENCES }) recurrence!: string;
  @ApiProperty({ type: String, format: 'date' }) firstDueOn!: string;
  @ApiProperty({ type: Boolean }) evidenceRequired!: boolean;
  @ApiProperty({ type: [Number] }) reminderDays!: number[];
  @ApiProperty({ type: ResponsiblePerson, nullable: true }) customerPerson!: ResponsiblePerson | null;
  @ApiProperty({ type: ResponsiblePerson, nullable: true }) supplierPerson!: ResponsiblePerson | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn!: string | null;
  @ApiProperty({
    type: [ObligationInstanceView],
    description: 'The newest first; the last closed ones only.',
  })
  instances!: ObligationInstanceView[];
  @ApiProperty({ type: [AdviceView] }) advice!: AdviceView[];
  @ApiProperty({ type: Number }) version!: number;
}

export class ObligationList {
  @ApiProperty({ type: [ObligationView] }) items!: ObligationView[];
}

export class ExpectedContract {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) reference!: string;
  @ApiProperty({ type: String }) title!: string;
}

export class Expectation {
  @ApiProperty({ type: String, example: 'OBLIGATION' }) kind!: string;
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) on!: string | null;
  @ApiProperty({ type: String, example: 'DUE' }) state!: string;
  @ApiProperty({ type: ExpectedContract }) contract!: ExpectedContract;
}

/** At most fifty lines of each; the counts are of all. */
export class ExpectationList {
  @ApiProperty({ type: [Expectation], description: 'What is expected of the side that asks.' })
  ofUs!: Expectation[];
  @ApiProperty({ type: [Expectation], description: 'What it may expect of the other.' })
  ofThem!: Expectation[];
  @ApiProperty({ type: Number }) ofUsCount!: number;
  @ApiProperty({ type: Number }) ofThemCount!: number;
}
