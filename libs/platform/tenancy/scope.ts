/** Who is asking, in which tenant, and what they may see: the whole context of one transaction. */
export interface Scope {
  tenantId: string;
  /** The user's id, or `system:<what>` for the product's own acts. */
  actor: string;
  membershipId?: string;
  personId?: string;
  roles: string[];
  side: 'customer' | 'supplier' | 'system';
  supplierId?: string;
  requestId: string;
}

/** JSON text made by PostgreSQL, on its way to the socket untouched. */
export class Json {
  constructor(readonly text: string) {}

  parse<T>(): T {
    return JSON.parse(this.text) as T;
  }
}

/** What the sign-in door found: the scope, and what the edge needs for renewal. */
export interface Entered extends Scope {
  sessionExpiresAt: Date;
  locale: string;
}

/** What `platform.enter` answers; nulls where somebody has none. */
interface Door {
  tenantId: string;
  userId: string;
  membershipId: string;
  personId: string | null;
  roles: string[];
  side: 'customer' | 'supplier';
  supplierId: string | null;
  locale: string;
  /** Milliseconds of the epoch. */
  sessionExpiresAt: number;
}

/** The door's answer as the scope it opens. */
export function asEntered(
  { userId, personId, supplierId, sessionExpiresAt, ...door }: Door,
  requestId: string,
): Entered {
  return {
    ...door,
    actor: userId,
    ...(personId ? { personId } : {}),
    ...(supplierId ? { supplierId } : {}),
    requestId,
    sessionExpiresAt: new Date(sessionExpiresAt),
  };
}
