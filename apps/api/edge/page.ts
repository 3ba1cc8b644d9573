import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsFlag } from './fields.js';

/** The window on a list. `cursor` is opaque: it comes from the answer before. */
export class Page {
  @ApiProperty({ type: Number, required: false, default: 50, minimum: 1, maximum: 200 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;

  @ApiProperty({ type: String, required: false, maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  cursor?: string;

  @ApiProperty({ type: Boolean, required: false, description: 'Counts the whole list as well.' })
  @IsOptional()
  @IsFlag()
  total?: boolean;
}
