import { ApiProperty } from '@nestjs/swagger';
import {
  ALERT_STEPS,
  CONTRACT_STATES,
  EXIT_CODES,
  RENEWAL_MODES,
  STAKEHOLDER_ROLES,
  STANCES,
} from '#contracts';
import { SIDES } from '#organisation';
import { Amount, ReckoningStep } from '../contract.responses.js';

export class StateChangeView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: CONTRACT_STATES, nullable: true }) from!: string | null;
  @ApiProperty({ enum: CONTRACT_STATES }) to!: string;
  @ApiProperty({ type: String, format: 'date' }) on!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty({ enum: [...SIDES, 'system'] }) side!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null for nobody, or nobody in sight.' })
  personName!: string | null;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
}

export class NoticeView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: SIDES }) by!: string;
  @ApiProperty({ type: String, format: 'date' }) givenOn!: string;
  @ApiProperty({ type: String, format: 'date' }) effectiveOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) earliestOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) withdrawnOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) withdrawalReason!: string | null;
}

export class TermView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['SIGNED', 'AMENDED', 'RENEWED'] }) origin!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Null for what was signed.' })
  from!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The first day without it.' })
  to!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) startOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endOn!: string | null;
  @ApiProperty({ enum: RENEWAL_MODES, nullable: true }) renewalMode!: string | null;
  @ApiProperty({ type: String, nullable: true }) renewalTerm!: string | null;
  @ApiProperty({ type: String, nullable: true }) notice!: string | null;
  @ApiProperty({ type: Amount, nullable: true }) annualValue!: Amount | null;
  @ApiProperty({ type: Amount, nullable: true }) totalValue!: Amount | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) amendmentId!: string | null;
  @ApiProperty({ type: Number, nullable: true }) amendmentNumber!: number | null;
}

export class AlertAhead {
  @ApiProperty({ enum: ALERT_STEPS }) step!: string;
  @ApiProperty({ type: String, format: 'date' }) on!: string;
}

export class AlertsAhead {
  @ApiProperty({ type: [AlertAhead], description: 'Every alert of the last notice date, past ones too.' })
  items!: AlertAhead[];
}

export class AlertTold {
  @ApiProperty({ enum: ALERT_STEPS }) step!: string;
  @ApiProperty({ enum: ALERT_STEPS, description: 'Those that were missed are told as one.' }) toldAs!: string;
  @ApiProperty({ type: String, format: 'date' }) toldOn!: string;
  @ApiProperty({ type: String, format: 'date' }) lastNoticeDate!: string;
}

export class NamedPerson {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true }) name!: string | null;
}

export class OpinionView {
  @ApiProperty({ enum: STANCES }) verdict!: string;
  @ApiProperty({ type: String, nullable: true }) opinion!: string | null;
  @ApiProperty({ type: String, format: 'date' }) givenOn!: string;
}

export class StakeholderView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: SIDES }) side!: string;
  @ApiProperty({ enum: STAKEHOLDER_ROLES }) role!: string;
  @ApiProperty({ type: NamedPerson }) person!: NamedPerson;
  @ApiProperty({ type: String, format: 'date' }) involvedOn!: string;
  @ApiProperty({ type: String, nullable: true }) expectations!: string | null;
  @ApiProperty({ type: String, nullable: true }) needs!: string | null;
  @ApiProperty({ type: String, nullable: true }) constraints!: string | null;
  @ApiProperty({ enum: ['shared', 'customer'] }) audience!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) acknowledgedByCustomerOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) acknowledgedBySupplierOn!: string | null;
  @ApiProperty({ type: OpinionView, nullable: true, description: 'For the customer only.' })
  opinion!: OpinionView | null;
  @ApiProperty({ type: Number }) version!: number;
}

export class WaiverView {
  @ApiProperty({ enum: STAKEHOLDER_ROLES }) role!: string;
  @ApiProperty({ type: String }) reason!: string;
  @ApiProperty({ type: String, format: 'date' }) givenOn!: string;
}

export class ExitItemView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: Object.keys(EXIT_CODES), nullable: true }) code!: string | null;
  @ApiProperty({ type: String, nullable: true }) title!: string | null;
  @ApiProperty({ type: NamedPerson, nullable: true }) owner!: NamedPerson | null;
  @ApiProperty({ type: String, format: 'date' }) dueOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) doneOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) evidence!: string | null;
  @ApiProperty({ type: Number }) version!: number;
}

export class VitalSign {
  @ApiProperty({ enum: ['CONVERSATION', 'AMENDMENT', 'REVIEW'] }) kind!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Null when it never happened.' })
  on!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Since then, or since the start.' })
  days!: number | null;
}

export class VitalityView {
  @ApiProperty({ enum: ['ALIVE', 'PURRING', 'ASLEEP', 'LEAVING', 'OVER'], nullable: true }) state!:
    string | null;
  @ApiProperty({ type: [VitalSign] }) signs!: VitalSign[];
}

export class ContractEvent {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty({ enum: ['shared', 'customer', 'supplier', 'named'] }) audience!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) facts!: Record<string, unknown>;
}

export class ContractHistory {
  @ApiProperty({ type: [ContractEvent] }) items!: ContractEvent[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class LifeView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: CONTRACT_STATES }) state!: string;
  @ApiProperty({ type: Boolean }) wasDrafted!: boolean;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The last day, once notice is given.',
  })
  endingOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) suspendedUntil!: string | null;
  @ApiProperty({ enum: RENEWAL_MODES, nullable: true }) renewalMode!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lastNoticeDate!: string | null;
  @ApiProperty({
    enum: ['SIGNED_DOCUMENT', 'START', 'OWNER', 'RENEWAL', 'NOTICE'],
    isArray: true,
    description: 'What keeps a signed contract from taking effect.',
  })
  lacking!: string[];
  @ApiProperty({
    enum: ['IT', 'BUSINESS', 'LEGAL', 'GM'],
    isArray: true,
    description: 'Not heard and not waived.',
  })
  unheard!: string[];
  @ApiProperty({ type: [StateChangeView] }) changes!: StateChangeView[];
  @ApiProperty({ type: [NoticeView] }) notices!: NoticeView[];
  @ApiProperty({ type: [TermView], description: 'Empty while nothing was ever changed.' }) terms!: TermView[];
  @ApiProperty({ type: [AlertTold] }) alerts!: AlertTold[];
  @ApiProperty({ type: ContractHistory, description: 'The newest events.' }) history!: ContractHistory;
  @ApiProperty({ type: [StakeholderView] }) stakeholders!: StakeholderView[];
  @ApiProperty({ type: [WaiverView] }) waivers!: WaiverView[];
  @ApiProperty({ type: [ExitItemView] }) exitItems!: ExitItemView[];
  @ApiProperty({ type: VitalityView, nullable: true, description: 'For the customer only.' })
  vitality!: VitalityView | null;
  @ApiProperty({ type: Number }) version!: number;
}

export class NoticeCheckView {
  @ApiProperty({ enum: ['TOO_LATE', 'MARGIN', 'BEFORE_TERM', 'PERIOD_UNKNOWN'], isArray: true })
  warnings!: string[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) effectiveOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day to send it.' })
  lastOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Ten business days before.' })
  safeOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) earliestOn!: string | null;
  @ApiProperty({ type: [ReckoningStep] }) why!: ReckoningStep[];
}
