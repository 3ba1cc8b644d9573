import { Inject, Injectable } from '@nestjs/common';
import { log } from '#platform/logs';
import { words } from '#platform/words';
import { compose } from './letter.js';
import { MAIL_SETTINGS, type MailSettings } from './settings.js';
import { Transport } from './transport.js';

/** A letter with a secret link: it proves who someone is, so it is never kept and never shown on a screen. */
export interface IdentityLetter {
  kind: 'invitation' | 'reset' | 'verification';
  to: { name: string; email: string };
  locale: string;
  /** The whole address, secret included. */
  link: string;
  /** Of an invitation: who invites, and to which organisation. */
  inviter?: string;
  organisation?: string;
}

const ATTEMPTS = 3;

/**
 * Sends what concerns who someone is: at once, at any hour, outside any scope. It passes through no table and no
 * queue, because both can be read; whoever misses it asks again. Without an SMTP server the link goes to the console.
 */
@Injectable()
export class IdentityMail {
  constructor(
    private readonly transport: Transport,
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings,
  ) {}

  /** @throws NotTaken after three attempts. */
  async send(letter: IdentityLetter): Promise<void> {
    if (!this.transport.isConnected) {
      this.settings.print(`\n  ${letter.kind} for ${letter.to.email}\n  ${letter.link}\n`);
      return;
    }
    const said = this.write(letter);
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.transport.send({ to: { name: letter.to.name, address: letter.to.email }, ...said });
        return;
      } catch (error) {
        log.warn(
          { kind: letter.kind, attempt, reason: (error as Error).message },
          'identity mail was not taken',
        );
        if (attempt === ATTEMPTS || (error as { isFinal?: boolean }).isFinal) throw error;
        await new Promise((resolve) => setTimeout(resolve, attempt * 1_000));
      }
    }
  }

  private write(letter: IdentityLetter) {
    const { kind, locale } = letter;
    const params = { inviter: letter.inviter ?? '', organisation: letter.organisation ?? '' };
    return compose({
      locale,
      subject: words.say(locale, `mail.identity.${kind}.subject`, params),
      greeting: words.say(locale, 'mail.digest.intro', { name: letter.to.name }),
      lines: [{ text: words.say(locale, `mail.identity.${kind}.body`, params) }],
      button: { label: words.say(locale, `mail.identity.${kind}.button`), url: letter.link },
      footer: words.say(locale, 'mail.footer.identity'),
    });
  }
}
