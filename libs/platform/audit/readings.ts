import { Injectable } from '@nestjs/common';
import { Store } from '#platform/tenancy';

/**
 * R-TEN-4: who has read what is kept in confidence, and when. A reading changes no row, so no trigger sees it: whoever
 * shows such a thing says so, in the transaction that shows it. A GET that does is marked `@Writing()`.
 */
@Injectable()
export class Readings {
  constructor(private readonly store: Store) {}

  /**
   * One entry for each thing that the caller is about to be shown.
   * @param object `schema.table`, as the entries of deeds name it
   * @param shown a SELECT under the caller's own row security, so that what they cannot read was not read: `id`,
   *   `audience` (who may know of the reading), `supplier_id` and `facts` (jsonb: what of it, never what it says)
   */
  async note(object: string, shown: string, parameters: Record<string, unknown> = {}): Promise<void> {
    await this.store.rows(
      `insert into platform.audit_entry
         (tenant_id, actor, membership_id, request_id, object, object_id, act, after, audience, supplier_id)
       select :tenant, coalesce(nullif(current_setting('app.user_id', true), ''), 'system'),
         platform.current_membership(), nullif(current_setting('app.request_id', true), ''), :object, r.id::text, 'READ',
         r.facts, r.audience, r.supplier_id
       from (${shown}) r`,
      { ...parameters, object },
    );
  }
}
