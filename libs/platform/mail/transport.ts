import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { type Envelope, sealed } from './sealed.js';
import { MAIL_SETTINGS, type MailSettings } from './settings.js';

/** The server did not take the letter. `isFinal`: it never will (SMTP 5xx), so trying again is useless. */
export class NotTaken extends Error {
  constructor(
    reason: string,
    readonly isFinal: boolean,
  ) {
    super(reason);
    this.name = 'NotTaken';
  }
}

const CONNECTIONS = 20;
const DEADLINE_SECONDS = 45;

/** The pooled way to the SMTP server; twenty connections carry a hundred times what one-by-one sending does. */
@Injectable()
export class Transport implements OnApplicationShutdown {
  private pool: Transporter | undefined;

  constructor(@Inject(MAIL_SETTINGS) private readonly settings: MailSettings) {}

  /** Without a server nothing is sent: letters are kept. */
  get isConnected(): boolean {
    return Boolean(this.settings.smtpUrl);
  }

  /** Resolves when the server has taken responsibility (250). @throws NotTaken */
  async send(letter: Envelope): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('the mail server took too long')), DEADLINE_SECONDS * 1_000);
    });
    try {
      await Promise.race([
        this.connected().sendMail({
          ...sealed(this.settings.from, letter),
          // Nothing but what is sealed is ever fetched from a file or an address.
          disableFileAccess: true,
          disableUrlAccess: true,
        }),
        deadline,
      ]);
    } catch (error) {
      const { responseCode, message } = error as Error & { responseCode?: number };
      throw new NotTaken(message.slice(0, 300), responseCode !== undefined && responseCode >= 500);
    } finally {
      clearTimeout(timer);
    }
  }

  onApplicationShutdown(): void {
    this.pool?.close();
  }

  private connected(): Transporter {
    if (!this.settings.smtpUrl) throw new Error('no SMTP server is set');
    this.pool ??= createTransport({
      url: this.settings.smtpUrl,
      pool: true,
      maxConnections: CONNECTIONS,
      maxMessages: Infinity,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
      dnsTimeout: 10_000,
    } as never);
    return this.pool;
  }
}
