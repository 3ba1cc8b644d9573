export const MAIL_SETTINGS = Symbol('settings of the mail');

/** Where mail goes and what it calls home. Without an SMTP server it is kept and read on the Messages screen. */
export interface MailSettings {
  smtpUrl?: string | undefined;
  /** `Rekindle <rekindle@example.com>` */
  from: string;
  /** The address at which people reach the product, without a slash at its end. */
  baseUrl: string;
  /** Real seconds for which one sender holds a letter; past it, another may take it up. Longer than any SMTP time-out. */
  holdSeconds?: number;
  /** Where a secret link goes when no server can carry it: the console of whoever started the product. */
  print(text: string): void;
}
