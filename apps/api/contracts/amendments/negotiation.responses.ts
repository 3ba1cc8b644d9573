import { ApiProperty } from '@nestjs/swagger';
import { ITEM_KINDS, ITEM_STATES } from '#contracts';
import { SIDES } from '#organisation';
import { AmendmentName, ContractAndCurrency, MandateView, ValueRange } from './opportunity.responses.js';

export class TableContract extends ContractAndCurrency {
  @ApiProperty({ type: String, nullable: true }) supplier!: string | null;
}

export class BalanceView {
  @ApiProperty({ type: Number, nullable: true, description: 'Smaller over larger, 0–1.' })
  ratio!: number | null;
  @ApiProperty({ enum: ['BALANCED', 'UNBALANCED', 'UNQUANTIFIED'] }) verdict!: string;
  @ApiProperty({ type: String, nullable: true }) customerGets!: string | null;
  @ApiProperty({ type: String, nullable: true }) supplierGets!: string | null;
  @ApiProperty({ type: Number, description: 'Items that nobody has valued.' }) unvalued!: number;
}

export class WordingView {
  @ApiProperty({ type: Number }) n!: number;
  @ApiProperty({ enum: SIDES }) wordedBy!: string;
  @ApiProperty({ type: String, nullable: true }) by!: string | null;
  @ApiProperty({ type: String, format: 'date' }) on!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, nullable: true }) argument!: string | null;
  @ApiProperty({ type: ValueRange, nullable: true }) value!: ValueRange | null;
}

/** The half of whoever asks. */
export class PrivateHalfView {
  @ApiProperty({ type: String, nullable: true }) argument!: string | null;
  @ApiProperty({ type: ValueRange, nullable: true }) value!: ValueRange | null;
  @ApiProperty({ type: String, nullable: true }) reservation!: string | null;
  @ApiProperty({ type: Number }) version!: number;
}

export class ItemView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: SIDES }) giver!: string;
  @ApiProperty({ enum: SIDES }) getter!: string;
  @ApiProperty({ enum: ITEM_KINDS }) kind!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, nullable: true }) argument!: string | null;
  @ApiProperty({ type: ValueRange, nullable: true }) value!: ValueRange | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) creditId!: string | null;
  @ApiProperty({ enum: ITEM_STATES }) state!: string;
  @ApiProperty({ enum: SIDES, description: 'Whose words stand; the other side may accept them.' })
  wordedBy!: string;
  @ApiProperty({ type: [WordingView] }) wordings!: WordingView[];
  @ApiProperty({ type: PrivateHalfView, nullable: true }) privateHalf!: PrivateHalfView | null;
  @ApiProperty({ type: Number }) version!: number;
}

export class NegotiationRow {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: TableContract }) contract!: TableContract;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, format: 'date' }) openedOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) closedOn!: string | null;
  @ApiProperty({ enum: ['AGREED', 'BROKEN_OFF'], nullable: true }) outcome!: string | null;
  @ApiProperty({ type: Number }) version!: number;
}

export class NegotiationList {
  @ApiProperty({ type: [NegotiationRow] }) items!: NegotiationRow[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

/** The whole table: what each side gives, what it weighs, and the private half of whoever asks. */
export class NegotiationView extends NegotiationRow {
  @ApiProperty({ type: MandateView, nullable: true }) mandate!: MandateView | null;
  @ApiProperty({ type: [ItemView] }) items!: ItemView[];
  @ApiProperty({ type: [AmendmentName] }) amendments!: AmendmentName[];
  @ApiProperty({ type: BalanceView, description: 'All that is on the table.' }) balance!: BalanceView;
  @ApiProperty({ type: BalanceView, description: 'What both sides have accepted.' })
  acceptedBalance!: BalanceView;
  @ApiProperty({ type: BalanceView, description: 'By the own values of whoever asks.' })
  privateBalance!: BalanceView;
}
