import { ApiProperty } from '@nestjs/swagger';
import { PLAN_STATES } from '#executive-contact';

/** What a pair says of its plan to speak again. */
export class PlanOfPair {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: PLAN_STATES }) state!: string;
  @ApiProperty({ type: String, format: 'date' }) dueOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) firstCallOn!: string | null;
}
