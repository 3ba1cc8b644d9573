/**
 * A rule of the business said no. `code` is kebab-case and stable; the edge turns it into an RFC 9457 problem
 * whose text is the catalogue's `rule.<code>` with these parameters.
 */
export class BrokenRule extends Error {
  readonly status: 409 | 422;
  readonly pointer: string | undefined;
  /** The refusals this one is made of, each with its own field: shown together, so that one look puts them right. */
  readonly reasons: readonly BrokenRule[];

  constructor(
    readonly code: string,
    readonly params: Record<string, string | number | null> = {},
    options: { status?: 409 | 422; pointer?: string; reasons?: BrokenRule[] } = {},
  ) {
    super(code);
    this.name = 'BrokenRule';
    this.status = options.status ?? 422;
    this.pointer = options.pointer;
    this.reasons = options.reasons ?? [];
  }
}

/** There is no such thing for the person who asks; the same answer whether it is absent or somebody else's. */
export class NotFound extends Error {
  constructor(readonly what: string) {
    super(`not found: ${what}`);
    this.name = 'NotFound';
  }
}

/** Somebody changed it since it was read: the edge answers 412. */
export class Stale extends Error {
  constructor(readonly currentVersion: number) {
    super(`stale: the version is now ${currentVersion}`);
    this.name = 'Stale';
  }
}

/** The thing is in sight, the act is not theirs. */
export class Forbidden extends Error {
  constructor(readonly code = 'forbidden') {
    super(code);
    this.name = 'Forbidden';
  }
}
