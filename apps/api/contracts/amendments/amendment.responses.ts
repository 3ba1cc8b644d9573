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

export class ChangeView {
  @ApiProperty({ enum: CHANGE_KINDS }) kind!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) subjectId!: string | null;
  @ApiProperty({ type: ClauseWords, required: false }) clause?: ClauseWords;
  @ApiProperty({ type: TermWords, required: false }) term?: TermWords;
  @ApiProperty({ type: TargetWords, required: false }) target?: TargetWords;
}

/** The term as it stands today. */
export class TermView {
  @ApiProperty({ type: String, format: 'date', nullable: true }) startOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endOn!: string | null;
  @ApiProperty({ enum: RENEWAL_MODES, nullable: true }) renewalMode!: string | null;
  @ApiProperty({ type: String, nullable: true }) renewalTerm!: string | null;
  @ApiProperty({ type: String, nullable: true }) notice!: string | null;
  @ApiProperty({ type: String, nullable: true }) annualValue!: string | null;
  @ApiProperty({ type: String, nullable: true }) totalValue!: string | null;
}

export class AmendmentView extends AmendmentRow {
  @ApiProperty({ type: Number, description: 'The number it has, or would have if it were signed now.' })
  expectedNumber!: number;
  @ApiProperty({ type: Boolean, description: 'It was decided that one side gets nothing.' })
  isOneSided!: boolean;
  @ApiProperty({ type: Boolean, description: 'It was decided that it holds from a day that has passed.' })
  isRetroactive!: boolean;
  @ApiProperty({ type: TermView }) term!: TermView;
  @ApiProperty({ type: [ChangeView] }) changes!: ChangeView[];
}
