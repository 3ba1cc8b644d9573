export { Checks, type Check } from './checks.js';
export { IdentityMail, type IdentityLetter } from './identity-mail.js';
export { Letterhead, type Sender } from './letterhead.js';
export { Links, type MintLink } from './links.js';
export { MailModule } from './mail.module.js';
export { Messages, type MessageFilter } from './messages.js';
export { Notifications, type Notice, type Recipient, type ToldNotice } from './notifications.js';
export type { MailSettings } from './settings.js';
