import { Injectable } from '@nestjs/common';
import { NotFound } from '#platform/kernel';
import { repeated, Tenancy } from '#platform/tenancy';
import { Organisations } from './organisations.js';

/** As whom somebody comes in, in the audit: a guest whom a letter asked, or nobody at all. */
export interface Comer {
  actor: 'guest' | 'nobody';
  /** What the link is for. */
  requestId: string;
}

/**
 * The door for people without an account. A link carries `<slug of the house>.<secret>`: the slug says whose house it
 * opens, the secret what of it.
 */
@Injectable()
export class LinkDoor {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly organisations: Organisations,
  ) {}

  /** What a link of this house carries. */
  async token(secret: string): Promise<string> {
    const { slug } = await this.organisations.house();
    return `${slug}.${secret}`;
  }

  /** Works in the house that the link names. @throws NotFound for a link of no house; what the secret opens, `work` knows */
  async open<T>(
    token: string,
    { actor, requestId }: Comer,
    work: (secret: string) => Promise<T>,
  ): Promise<T> {
    const [slug, secret] = token.split('.');
    const tenantId = slug && secret ? await this.organisations.tenantOf(slug) : undefined;
    if (!tenantId || !secret) throw new NotFound('link');
    const scope = { tenantId, actor, roles: [], side: 'system' as const, requestId };
    return repeated(() => this.tenancy.within(scope, () => work(secret)));
  }
}
