/** What the API says when it refuses: RFC 9457, with a stable code and a sentence in the reader's language. */
export class Problem extends Error {
  override name = 'Problem';
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly errors: { pointer: string; code: string; message: string }[] = [],
    /** The version now stored, where somebody was faster. */
    readonly currentVersion?: number,
  ) {
    super(detail || code);
  }

  /** The same refusal where what was refused is a part of a bigger form: `email` is then `theirs.email`. */
  within(part: string): Problem {
    const errors = this.errors.map((error) => ({
      ...error,
      pointer: `/${part}/${error.pointer.replace(/^#?\//, '')}`,
    }));
    return new Problem(this.status, this.code, this.detail, errors);
  }

  /** The sentences by field: `/holder/name` belongs to `holder.name`. */
  fields(): Record<string, string> {
    return Object.fromEntries(
      this.errors.map((error) => [
        error.pointer.replace(/^#?\//, '').replaceAll('/', '.'),
        error.message || error.code,
      ]),
    );
  }
}

export const isProblem = (error: unknown, status?: number): error is Problem =>
  error instanceof Problem && (status === undefined || error.status === status);
