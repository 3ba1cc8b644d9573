import { applyDecorators } from '@nestjs/common';
import { IsISO8601, Matches, ValidateIf } from 'class-validator';

/** A civil day, YYYY-MM-DD; a week date is ISO 8601 as well, and not what is meant. */
export function IsDay() {
  return applyDecorators(IsISO8601({ strict: true }), Matches(/^\d{4}-\d{2}-\d{2}$/));
}

/** May be left out. Null is not leaving out: where null means "take it away", a field says `IsOptional`. */
export function MayBeAbsent() {
  return ValidateIf((_, value) => value !== undefined);
}
