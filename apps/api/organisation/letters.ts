import { Injectable } from '@nestjs/common';
import { log } from '#platform/logs';
import { type IdentityLetter, IdentityMail } from '#platform/mail';
import { onceKept } from '#platform/tenancy';

/** Invitations leave when the deed is kept: a link that nobody kept opens nothing, and no slow call holds a transaction. */
@Injectable()
export class Letters {
  constructor(private readonly mail: IdentityMail) {}

  afterwards(letter: IdentityLetter): void {
    onceKept(() => {
      this.mail.send(letter).catch((error: unknown) => log.error({ err: error }, 'invitation letter failed'));
    });
  }
}
