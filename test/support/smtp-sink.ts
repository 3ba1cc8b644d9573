import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** One letter as it arrived. */
export interface Arrived {
  to: string;
  messageId: string;
  subject: string;
  raw: string;
}

export type Stage = 'connect' | 'sender' | 'recipient' | 'content' | 'before-250' | 'after-250';

/** A real SMTP peer that keeps what it takes. Hooks see each stage; one that throws refuses with its `responseCode`. */
export interface SmtpSink {
  url: string;
  arrived: Arrived[];
  at(stage: Stage, hook: ((recipient: string) => void | Promise<void>) | undefined): void;
  /** What arrived for one address. */
  to(address: string): Arrived[];
  /** Breaks every open connection, so that the next letter needs a new one. */
  hangUp(): void;
  stop(): Promise<void>;
}

export async function startSmtpSink(): Promise<SmtpSink> {
  const arrived: Arrived[] = [];
  const hooks = new Map<Stage, (recipient: string) => void | Promise<void>>();
  const passing = (stage: Stage, recipient: string, callback: (error?: Error | null) => void) => {
    Promise.resolve()
      .then(() => hooks.get(stage)?.(recipient))
      .then(() => callback(), callback);
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onConnect: (_session, callback) => passing('connect', '', callback),
    onMailFrom: (address, _session, callback) => passing('sender', address.address, callback),
    onRcptTo: (address, _session, callback) => passing('recipient', address.address, callback),
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      const recipient = session.envelope.rcptTo[0]?.address ?? '';
      stream.once('data', () => passing('content', recipient, () => undefined));
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        passing('before-250', recipient, (error) => {
          if (error) return callback(error);
          const raw = Buffer.concat(chunks).toString('utf8');
          arrived.push({
            to: recipient,
            messageId: header(raw, 'message-id'),
            subject: decoded(header(raw, 'subject')),
            raw,
          });
          callback(null);
          passing('after-250', recipient, () => undefined);
        });
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    at: (stage, hook) => void (hook ? hooks.set(stage, hook) : hooks.delete(stage)),
    to: (address) => arrived.filter((letter) => letter.to === address),
    hangUp: () => {
      const open = (server as unknown as { connections: Set<{ _socket: Socket }> }).connections;
      for (const { _socket } of open) _socket.destroy();
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function header(raw: string, name: string): string {
  const unfolded = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const line = unfolded.split('\r\n').find((it) => it.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim() ?? '';
}

/** RFC 2047 words, as mail programs write anything beyond ASCII. */
function decoded(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, way: string, word: string) =>
      way.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('utf8')
        : Buffer.from(
            word
              .replaceAll('_', ' ')
              .replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16))),
            'latin1',
          ).toString('utf8'),
    );
}
