import { ApiProperty } from '@nestjs/swagger';
import { CLAUSE_KINDS, LINT_RULES } from '#contracts';

export class AmendmentMention {
  @ApiProperty({ type: String, format: 'uuid' }) amendmentId!: string;
  @ApiProperty({ type: Number, nullable: true }) number!: number | null;
}

export class LintFindingView {
  @ApiProperty({ enum: LINT_RULES }) rule!: string;
  @ApiProperty({ type: Number, description: 'In UTF-16 units of the text.' }) start!: number;
  @ApiProperty({ type: Number }) end!: number;
  @ApiProperty({ type: 'object', additionalProperties: true }) params!: Record<string, string | number>;
  @ApiProperty({
    type: String,
    required: false,
    description: 'What to write there, in the clause’s language.',
  })
  instead?: string;
}

export class ClauseWording {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid', description: 'The clause itself, whatever its wording.' })
  lineageId!: string;
  @ApiProperty({ type: String, example: '4.2' }) number!: string;
  @ApiProperty({ type: Number }) level!: number;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ enum: CLAUSE_KINDS }) kind!: string;
  @ApiProperty({ enum: ['fr', 'en'] }) language!: string;
  @ApiProperty({ type: String, format: 'date' }) effectiveFrom!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'This day excluded.' })
  effectiveTo!: string | null;
  @ApiProperty({ type: AmendmentMention, nullable: true, description: 'Null: the original contract.' })
  introducedBy!: AmendmentMention | null;
  @ApiProperty({ type: AmendmentMention, nullable: true }) endedBy!: AmendmentMention | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) replacedById!: string | null;
  @ApiProperty({ type: Number }) version!: number;
}

export class ClauseInOrder extends ClauseWording {
  @ApiProperty({ type: [LintFindingView], description: 'Advice, for the customer’s people.' })
  findings!: LintFindingView[];
  @ApiProperty({ type: Number, description: 'How many wordings it has had.' }) wordings!: number;
}

export class ClausesOnADay {
  @ApiProperty({ type: String, format: 'date' }) asOf!: string;
  @ApiProperty({ type: [ClauseInOrder] }) items!: ClauseInOrder[];
  @ApiProperty({ type: [String], description: 'The days on which something changed.' }) changedOn!: string[];
}

export class ClauseView extends ClauseWording {
  @ApiProperty({ type: String, format: 'uuid' }) contractId!: string;
  @ApiProperty({ type: [LintFindingView] }) findings!: LintFindingView[];
}

export class ClauseHistory {
  @ApiProperty({ type: String, format: 'uuid' }) lineageId!: string;
  @ApiProperty({ type: String, format: 'uuid' }) contractId!: string;
  @ApiProperty({ type: [ClauseWording], description: 'The oldest first.' }) items!: ClauseWording[];
}

export class FoundClauseView {
  @ApiProperty({ type: String }) number!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ enum: CLAUSE_KINDS }) kind!: string;
  @ApiProperty({ type: Number }) level!: number;
  @ApiProperty({
    enum: ['twice', 'taken', 'too-long'],
    nullable: true,
    description: 'Why it would be left out.',
  })
  trouble!: string | null;
}

export class FoundClauses {
  @ApiProperty({ type: [FoundClauseView] }) items!: FoundClauseView[];
}

export class TakenClauses {
  @ApiProperty({ type: Number }) added!: number;
  @ApiProperty({ type: Number }) leftOut!: number;
}

export class GlossaryTermView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) term!: string;
  @ApiProperty({ enum: ['fr', 'en'] }) language!: string;
  @ApiProperty({ type: String }) definition!: string;
  @ApiProperty({ type: Boolean }) acceptedJargon!: boolean;
  @ApiProperty({ type: Number }) version!: number;
}

export class GlossaryView {
  @ApiProperty({ type: [GlossaryTermView] }) items!: GlossaryTermView[];
}
