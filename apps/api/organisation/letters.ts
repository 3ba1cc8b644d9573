import { Injectable } from '@nestjs/common';
import { log } from '#platform/logs';
import { type IdentityLetter, IdentityMail } from '#platform/mail';

/** Invitations leave outside the scope, because no slow outside call may hold a transaction open. */
@Injectable()
export class Letters {
  constructor(private readonly mail: IdentityMail) {}

  afterwards(letter: IdentityLetter): void {
    setImmediate(() => {
      this.mail.send(letter).catch((error: unknown) => log.error({ err: error }, 'invitation letter failed'));
    });
  }
}
