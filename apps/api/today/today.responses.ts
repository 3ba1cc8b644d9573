import { ApiProperty } from '@nestjs/swagger';
import { CallOfTheDayView } from '../executive-contact/call.responses.js';

/** One line of a short list: a code whose sentence the screen knows, and the facts in it. */
export class TodayItem {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, example: 'PAIR_LAPSED' }) kind!: string;
  @ApiProperty({ type: String, description: 'Of whom: a supplier, a contract.' }) title!: string;
  @ApiProperty({ type: String, description: 'The address of its screen below the organisation.' })
  path!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) date!: string | null;
  @ApiProperty({ type: Object, additionalProperties: { type: ['string', 'number', 'null'] } as never })
  params!: Record<string, string | number | null>;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) pairId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) relationshipId!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'LAPSED' }) freshness!: string | null;
}

export class TodayScreen {
  @ApiProperty({
    type: CallOfTheDayView,
    nullable: true,
    description: 'Null for whoever has no pair of their own.',
  })
  call!: CallOfTheDayView | null;
  @ApiProperty({
    type: [TodayItem],
    description: 'What has slipped: pairs past their grace, notices missed.',
  })
  slipped!: TodayItem[];
  @ApiProperty({ type: [TodayItem], description: 'What falls due next: pairs, notice dates, seats to fill.' })
  due!: TodayItem[];
  @ApiProperty({ type: [TodayItem], description: 'What was settled in the last fortnight.' })
  decided!: TodayItem[];
}
