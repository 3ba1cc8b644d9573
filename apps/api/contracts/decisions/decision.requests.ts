import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import { CAPACITIES, type Capacity } from '#contracts';

export class ApproveDecision {
  @ApiProperty({ enum: CAPACITIES, description: 'As the contract’s owner, or for legal.' })
  @IsIn(CAPACITIES)
  as!: Capacity;
}

export class RefuseDecision {
  @ApiProperty({ type: String, minLength: 1, maxLength: 2000 }) @IsString() @Length(1, 2000) reason!: string;
}

/** Why something is to be let go; the owner and legal read it. */
export class AskWaiver {
  @ApiProperty({ type: String, minLength: 20, maxLength: 4000 })
  @IsString()
  @Length(20, 4000)
  motive!: string;
}
