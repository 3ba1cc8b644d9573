import { ApiProperty } from '@nestjs/swagger';
import { CREDIT_BASES, CREDIT_METHODS, CREDIT_STATES } from '#contracts';
import { Amount } from '../contract.responses.js';

export class CreditStep {
  @ApiProperty({
    enum: ['base-unknown', 'grace', 'rate', 'step', 'fixed', 'entered', 'cap-month', 'cap-year'],
  })
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) params!: Record<string, unknown>;
}

export class CreditView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) contractId!: string;
  @ApiProperty({ enum: ['KPI', 'INCIDENT'] }) source!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) kpiId!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '2026-06' }) period!: string | null;
  @ApiProperty({ type: String, format: 'date' }) breachFrom!: string;
  @ApiProperty({ type: String, format: 'date' }) breachTo!: string;
  @ApiProperty({ type: Amount, description: 'What the rule says, before the caps.' }) rawAmount!: Amount;
  @ApiProperty({ type: Amount }) amount!: Amount;
  @ApiProperty({ type: [CreditStep], description: 'How the amount came about.' }) why!: CreditStep[];
  @ApiProperty({ enum: CREDIT_STATES }) state!: string;
  @ApiProperty({ type: String, format: 'date' }) computedOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) notifiedOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) answeredOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) contestReason!: string | null;
  @ApiProperty({ type: String, nullable: true }) contestAnswer!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) settledOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) settlementReference!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) recoveredOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) closedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) closedReason!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The customer’s side alone.' })
  decisionId!: string | null;
  @ApiProperty({ type: Number }) version!: number;
}

export class CreditRuleView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) contractId!: string;
  @ApiProperty({ type: String, format: 'uuid' }) kpiId!: string;
  @ApiProperty({ type: String }) kpiName!: string;
  @ApiProperty({ enum: CREDIT_METHODS }) method!: string;
  @ApiProperty({ enum: CREDIT_BASES }) basis!: string;
  @ApiProperty({ type: [String] }) percents!: string[];
  @ApiProperty({ type: String, nullable: true }) amount!: string | null;
  @ApiProperty({ type: Number }) graceMisses!: number;
  @ApiProperty({ type: String, format: 'date' }) effectiveFrom!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) effectiveTo!: string | null;
  @ApiProperty({ type: Number }) version!: number;
}

export class CreditTermsView {
  @ApiProperty({ type: String, nullable: true }) monthCapPercent!: string | null;
  @ApiProperty({ type: String, nullable: true }) yearCapPercent!: string | null;
  @ApiProperty({ type: Boolean }) isLiberating!: boolean;
  @ApiProperty({ type: Number }) version!: number;
}

export class CreditYear {
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date', description: 'The contract year’s last day.' }) to!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The cap of the year; null where nothing limits.',
  })
  limit!: string | null;
  @ApiProperty({ type: String, description: 'What counts against it, as far as the caller sees.' })
  used!: string;
}

export class CreditLedger {
  @ApiProperty({ type: String }) currency!: string;
  @ApiProperty({ type: CreditTermsView, nullable: true }) terms!: CreditTermsView | null;
  @ApiProperty({ type: CreditYear }) year!: CreditYear;
  @ApiProperty({ type: [CreditRuleView] }) rules!: CreditRuleView[];
  @ApiProperty({ type: [CreditView], description: 'The newest breach first.' }) items!: CreditView[];
}
