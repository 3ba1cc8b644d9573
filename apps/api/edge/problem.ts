import { ApiProperty } from '@nestjs/swagger';

/** One field that did not pass, addressed by JSON pointer. */
export class FieldProblem {
  @ApiProperty({ type: String, example: '/name' }) pointer!: string;
  @ApiProperty({ type: String, example: 'isNotEmpty' }) code!: string;
  @ApiProperty({ type: String }) message!: string;
}

/** RFC 9457 problem details; `code` is stable, `detail` is in the reader's language. */
export class Problem {
  @ApiProperty({ type: String, example: 'about:blank' }) type!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: Number, example: 422 }) status!: number;
  @ApiProperty({ type: String, example: 'validation' }) code!: string;
  @ApiProperty({ type: String }) detail!: string;
  @ApiProperty({ type: String }) requestId!: string;
  @ApiProperty({ type: [FieldProblem], required: false }) errors?: FieldProblem[];
  @ApiProperty({ type: Number, required: false, description: 'The version now stored, on 412.' })
  currentVersion?: number;
}

/** The edge itself refuses: the code is looked up as `problem.<code>`. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly extra: { errors?: FieldProblem[]; retryAfterSeconds?: number } = {},
  ) {
    super(code);
    this.name = 'Refusal';
  }
}
