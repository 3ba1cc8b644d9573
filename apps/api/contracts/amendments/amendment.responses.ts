import { ApiProperty } from '@nestjs/swagger';
import { AMENDMENT_KINDS, AMENDMENT_STATES, CHANGE_KINDS, RENEWAL_MODES, SIGNING_METHODS } from '#contracts';
import { ClauseWords, TargetWords, TermWords } from './amendment.requests.js';
import { ContractAndCurrency } from './opportunity.responses.js';

export class SignatureView {
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, format: 'date' }) on!: string;
  @ApiProperty({ enum: SIGNING_METHODS }) method!: string;
}

export class Signatures {
  @ApiProperty({ type: SignatureView, nullable: true }) customer!: SignatureView | null;
  @ApiProperty({ type: SignatureView, nullable: true }) supplier!: SignatureView | null;
}

export class AmendmentRow {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: ContractAndCurrency }) contract!: ContractAndCurrency;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) negotiationId!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Given at the last signature.' })
  number!: number | null;
  @ApiProperty({ enum: AMENDMENT_KINDS }) kind!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, format: 'date' }) effectiveOn!: string;
  @ApiProperty({ enum: AMENDMENT_STATES }) state!: string;
  @ApiProperty({ type: Boolean, description: 'False while it is the customer’s draft.' }) isShared!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) agreedOn!: string | null;
  @ApiProperty({ type: Signatures }) signatures!: Signatures;
  @ApiProperty({ type: String, format: 'date', nullable: true }) signedOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) appliedOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) abandonedOn!: string | null;
  @ApiProperty({ type: Number }) version!: number;
}

export class AmendmentList {
  @ApiProperty({ type: [AmendmentRow] }) items!: AmendmentRow[];
}

/** What a change is about, and what stood there the day before. */
export class ChangeSubject {
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, nullable: true }) text!: string | null;
}

export class ChangeView {
  @ApiProperty({ enum: CHANGE_KINDS }) kind!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) subjectId!: string | null;
  @ApiProperty({ type: ClauseWords, required: false }) clause?: ClauseWords;
  @ApiProperty({ type: TermWords, required: false }) term?: TermWords;
  @ApiProperty({ type: TargetWords, required: false }) target?: TargetWords;
  @ApiProperty({ type: ChangeSubject, nullable: true }) subject!: ChangeSubject | null;
}

/** The term of a day. */
export class TermOfDay {
  @ApiProperty({ type: String, format: 'date', nullable: true }) startOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endOn!: string | null;
  @ApiProperty({ enum: RENEWAL_MODES, nullable: true }) renewalMode!: string | null;
  @ApiProperty({ type: String, nullable: true }) renewalTerm!: string | null;
  @ApiProperty({ type: String, nullable: true }) notice!: string | null;
  @ApiProperty({ type: String, nullable: true }) annualValue!: string | null;
  @ApiProperty({ type: String, nullable: true }) totalValue!: string | null;
}

/** A penalty that was given up at the table. */
export class PenaltyGivenUp {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String }) amount!: string;
  @ApiProperty({ type: String }) currency!: string;
  @ApiProperty({ type: Boolean, description: 'False while no decision lets it go: it stays due.' })
  isWaived!: boolean;
}

export class AmendmentPaper {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
}

export class AmendmentView extends AmendmentRow {
  @ApiProperty({ type: Number, description: 'The number it has, or would have if it were signed now.' })
  expectedNumber!: number;
  @ApiProperty({ type: Boolean, description: 'It was decided that one side gets nothing.' })
  isOneSided!: boolean;
  @ApiProperty({ type: Boolean, description: 'It was decided that it holds from a day that has passed.' })
  isRetroactive!: boolean;
  @ApiProperty({ type: TermOfDay, description: 'As it is the day before.' }) term!: TermOfDay;
  @ApiProperty({ type: [ChangeView] }) changes!: ChangeView[];
  @ApiProperty({ type: [PenaltyGivenUp] }) waivers!: PenaltyGivenUp[];
  @ApiProperty({ type: [AmendmentPaper], description: 'Signed papers.' }) documents!: AmendmentPaper[];
}

export class ClauseOfDay {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) number!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'The amendment that brought it.' })
  amendment!: number | null;
}

export class ObjectiveOfDay {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) statement!: string;
  @ApiProperty({ type: String, format: 'date' }) from!: string;
}

export class TargetOfDay {
  @ApiProperty({ type: String }) comparator!: string;
  @ApiProperty({ type: Number, nullable: true }) value!: number | null;
  @ApiProperty({ type: Number, nullable: true }) upper!: number | null;
  @ApiProperty({ type: String, format: 'date' }) from!: string;
}

export class KpiOfDay {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: Number, description: 'Which version of its definition.' }) n!: number;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: TargetOfDay, nullable: true }) target!: TargetOfDay | null;
}

export class AmendmentOfDay {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: Number }) number!: number;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, format: 'date' }) effectiveOn!: string;
}

/** The contract as it was on a day. */
export class ContractOfDay {
  @ApiProperty({ type: String, format: 'date' }) day!: string;
  @ApiProperty({ type: TermOfDay }) term!: TermOfDay;
  @ApiProperty({ type: [ClauseOfDay] }) clauses!: ClauseOfDay[];
  @ApiProperty({ type: [ObjectiveOfDay] }) objectives!: ObjectiveOfDay[];
  @ApiProperty({ type: [KpiOfDay] }) kpis!: KpiOfDay[];
  @ApiProperty({ type: [String], format: 'date', description: 'Days on which something changed.' })
  changedOn!: string[];
  @ApiProperty({ type: [AmendmentOfDay] }) amendments!: AmendmentOfDay[];
}
