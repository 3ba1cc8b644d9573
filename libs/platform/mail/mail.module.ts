import { type DynamicModule, Module } from '@nestjs/common';
import { Checks } from './checks.js';
import { Deliveries } from './deliveries.js';
import { Desk } from './desk.js';
import { IdentityMail } from './identity-mail.js';
import { Letterbox } from './letterbox.js';
import { Letterhead } from './letterhead.js';
import { Links } from './links.js';
import { Messages } from './messages.js';
import { Notifications } from './notifications.js';
import { MAIL_SETTINGS, type MailSettings } from './settings.js';
import { StandIns } from './stand-ins.js';
import { Transport } from './transport.js';

const PARTS = [Checks, Links, Letterhead, Notifications, IdentityMail, Messages];

/** Global, because any module may have something to tell. */
@Module({})
export class MailModule {
  static forRoot(settings: MailSettings): DynamicModule {
    return {
      module: MailModule,
      global: true,
      providers: [
        { provide: MAIL_SETTINGS, useValue: settings },
        Transport,
        Letterbox,
        StandIns,
        Desk,
        Deliveries,
        ...PARTS,
      ],
      exports: PARTS,
    };
  }
}
