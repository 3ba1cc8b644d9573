import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BucketSettings } from '#platform/documents';

/** A peer that speaks as much S3 as documents need, and checks every signature (AWS Signature Version 4). */
export class Bucket {
  readonly files = new Map<string, { bytes: Buffer; at: number }>();
  /** The methods asked so far. */
  readonly asked: string[] = [];
  /** How many requests are answered 503 before the next good one. */
  failures = 0;
  private server!: Server;
  settings!: BucketSettings;

  static async open(): Promise<Bucket> {
    const bucket = new Bucket();
    bucket.server = createServer((request, response) => void bucket.answer(request, response));
    await new Promise<void>((resolve) => bucket.server.listen(0, '127.0.0.1', resolve));
    const { port } = bucket.server.address() as AddressInfo;
    bucket.settings = {
      endpoint: `http://127.0.0.1:${port}`,
      bucket: 'papers',
      region: 'eu-west-3',
      accessKeyId: 'AKIDEXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
    };
    return bucket;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request);
    const url = new URL(request.url ?? '/', 'http://bucket');
    this.asked.push(request.method ?? '');
    const say = (status: number, text = '', headers: Record<string, string> = {}) =>
      response.writeHead(status, headers).end(text);
    if (this.failures-- > 0) return void say(503, '<Error><Code>SlowDown</Code></Error>');
    const refusal = this.refusal(request, url, body);
    if (refusal) return void say(403, `<Error><Code>${refusal}</Code></Error>`);
    const key = url.pathname.slice(`/${this.settings.bucket}/`.length);
    if (request.method === 'GET' && url.searchParams.get('list-type') === '2')
      return void say(200, this.list(url));
    const file = this.files.get(key);
    if (request.method === 'PUT') this.files.set(key, { bytes: body, at: Date.now() });
    else if (request.method === 'DELETE') this.files.delete(key);
    else if (!file) return void say(404, '<Error><Code>NoSuchKey</Code></Error>');
    else
      return void response
        .writeHead(200, { 'last-modified': new Date(file.at).toUTCString() })
        .end(request.method === 'GET' ? file.bytes : undefined);
    say(request.method === 'DELETE' ? 204 : 200);
  }

  /** Two keys to a page, so that whoever lists must turn it. */
  private list(url: URL): string {
    const prefix = url.searchParams.get('prefix') ?? '';
    const after = url.searchParams.get('continuation-token') ?? '';
    const keys = [...this.files.keys()].filter((key) => key.startsWith(prefix) && key > after).toSorted();
    const page = keys.slice(0, 2);
    const rows = page.map(
      (key) =>
        `<Contents><Key>${key}</Key><LastModified>${new Date(this.files.get(key)!.at).toISOString()}</LastModified></Contents>`,
    );
    const next = keys.length > 2 ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
    return `<ListBucketResult>${rows.join('')}${next}</ListBucketResult>`;
  }

  private refusal(request: IncomingMessage, url: URL, body: Buffer): string | undefined {
    const given = String(request.headers['x-amz-content-sha256'] ?? '');
    if (given !== 'UNSIGNED-PAYLOAD' && given !== sha256(body)) return 'XAmzContentSHA256Mismatch';
    const found =
      /Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)/.exec(
        request.headers.authorization ?? '',
      );
    if (!found) return 'AccessDenied';
    const [, keyId, date, region, signed, signature] = found as unknown as string[];
    if (keyId !== this.settings.accessKeyId || region !== this.settings.region) return 'InvalidAccessKeyId';
    const canonical = [
      request.method,
      url.pathname,
      [...url.searchParams]
        .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
        .toSorted()
        .join('&'),
      ...signed!.split(';').map((name) => `${name}:${String(request.headers[name] ?? '').trim()}`),
      '',
      signed,
      given,
    ].join('\n');
    const text = [
      'AWS4-HMAC-SHA256',
      request.headers['x-amz-date'],
      `${date}/${region}/s3/aws4_request`,
      sha256(canonical),
    ].join('\n');
    const key = [date!, region!, 's3', 'aws4_request'].reduce<string | Buffer>(
      (above, part) => createHmac('sha256', above).update(part).digest(),
      `AWS4${this.settings.secretAccessKey}`,
    );
    return createHmac('sha256', key).update(text).digest('hex') === signature
      ? undefined
      : 'SignatureDoesNotMatch';
  }
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
