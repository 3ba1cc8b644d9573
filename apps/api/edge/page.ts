import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Refusal } from './problem.js';

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
  @Transform(({ value }) => value === true || value === 'true')
  @IsBoolean()
  total?: boolean;
}

/** The sort key of the last row shown. What is not a cursor of ours is a bad request, never an error of SQL. */
export function after(cursor: string | undefined, keys: number): string[] | undefined {
  if (!cursor) return undefined;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isOurs =
      Array.isArray(parsed) &&
      parsed.length === keys &&
      parsed.every((key) => key === null || typeof key === 'string');
    if (isOurs) return parsed as string[];
  } catch {
    // Falls through to the refusal: the caller's text was not base64 of JSON.
  }
  throw new Refusal(400, 'cursor-malformed');
}
