import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import type { Cabinet, Filed } from './cabinet.js';
import type { BucketSettings } from './settings.js';

const PATIENCE_MS = 60_000;

/**
 * Files in a bucket that speaks S3: Amazon's or any other (MinIO, Ceph, OVH, Scaleway), addressed by path, which all
 * of them understand. Requests are signed with their content's hash, so that the bucket refuses a file that was
 * garbled on the way.
 */
export class S3Cabinet implements Cabinet {
  private readonly client: AwsClient;
  private readonly root: string;

  constructor({ endpoint, bucket, region, accessKeyId, secretAccessKey }: BucketSettings) {
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 3 });
    this.root = `${endpoint.replace(/\/+$/, '')}/${bucket}`;
  }

  /** A bucket says neither whether the file was there nor, to more than the second, when it was written. */
  async put(key: string, bytes: Buffer, sha256: string): Promise<undefined> {
    const headers = { 'x-amz-content-sha256': sha256, 'content-type': 'application/octet-stream' };
    await this.ask('PUT', key, { body: bytes as BodyInit, headers });
  }

  async open(key: string): Promise<Readable | undefined> {
    const reply = await this.ask('GET', key, {}, [404]);
    if (reply.status !== 404) return Readable.fromWeb(reply.body as ReadableStream);
    await reply.body?.cancel();
    return undefined;
  }

  async remove(key: string, writtenBefore: number): Promise<boolean> {
    const { status, headers } = await this.ask('HEAD', key, {}, [404]);
    if (status === 404 || Date.parse(headers.get('last-modified') ?? '') >= writtenBefore) return false;
    await this.ask('DELETE', key, {}, [404]);
    return true;
  }

  async *under(prefix: string): AsyncIterable<Filed> {
    let onwards: string | undefined;
    do {
      const question = new URLSearchParams({ 'list-type': '2', prefix });
      if (onwards) question.set('continuation-token', onwards);
      const text = await (await this.ask('GET', `?${question}`)).text();
      for (const [, entry = ''] of text.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
        yield { key: said(entry, 'Key') ?? '', writtenAt: Date.parse(said(entry, 'LastModified') ?? '') };
      }
      onwards = said(text, 'NextContinuationToken');
    } while (onwards);
  }

  private async ask(
    method: string,
    key: string,
    init: RequestInit = {},
    fine: number[] = [],
  ): Promise<Response> {
    const address = key.startsWith('?') ? `${this.root}${key}` : `${this.root}/${key}`;
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const reply = await this.client.fetch(address, { method, signal, ...init });
    if (reply.ok || fine.includes(reply.status)) return reply;
    const why = said(await reply.text(), 'Code') ?? '';
    throw new Error(`the bucket answered ${reply.status} ${why} to ${method}`.trim());
  }
}

/** What an answer says between two tags; its keys are hexadecimal and its tokens plain, so nothing is escaped. */
function said(xml: string, tag: string): string | undefined {
  return new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(xml)?.[1]?.replaceAll('&amp;', '&');
}
