import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsBoolean, IsISO8601, Matches, ValidateIf } from 'class-validator';

/** A civil day, YYYY-MM-DD; a week date is ISO 8601 as well, and not what is meant. */
export function IsDay() {
  return applyDecorators(IsISO8601({ strict: true }), Matches(/^\d{4}-\d{2}-\d{2}$/));
}

/** An amount of money as a decimal text: a float would lose cents. */
export function IsAmount() {
  return Matches(/^\d{1,16}(\.\d{1,2})?$/);
}

/** A currency by its ISO 4217 code. */
export function IsCurrency() {
  return Matches(/^[A-Z]{3}$/);
}

/** A country by its ISO 3166 code of two letters. */
export function IsCountry() {
  return Matches(/^[A-Z]{2}$/);
}

/** Yes or no in an address, where there are only texts: "true" is yes. */
export function IsFlag() {
  return applyDecorators(
    Transform(({ value }) => value === true || value === 'true'),
    IsBoolean(),
  );
}

/** May be left out. Null is not leaving out: where null means "take it away", a field says `IsOptional`. */
export function MayBeAbsent() {
  return ValidateIf((_, value) => value !== undefined);
}

/** A tool writes 43.5 and a form "43,5": both are a text before they are read. */
export function AsText() {
  return Transform(({ value }) => (typeof value === 'number' ? String(value) : (value as unknown)));
}

/** What counts are the words: a text of blanks says nothing. */
export function Trimmed() {
  return Transform(({ value }) => (typeof value === 'string' ? value.trim() : (value as unknown)));
}
