import MimeNode from 'nodemailer/lib/mime-node';
import { encode, wrap } from 'nodemailer/lib/qp';

/** One letter on its way out. */
export interface Envelope {
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  messageId?: string;
}

/** A letter as the wire carries it, and between whom. */
export interface Sealed {
  raw: string;
  envelope: { from: string | false; to: string[] };
}

/**
 * Writes a letter out as one message (RFC 5322, the two twins as multipart/alternative), whole and at once. Left to
 * compose it from its parts, nodemailer leads each through half a dozen streams, which costs more than all the rest of
 * sending it. The head is nodemailer's own: it knows how names, subjects and addresses are written.
 */
export function sealed(from: string, { to, subject, text, html, messageId }: Envelope): Sealed {
  const head = new MimeNode('multipart/alternative');
  head.setHeader({
    from,
    to,
    subject,
    ...(messageId ? { 'message-id': messageId } : {}),
    'auto-submitted': 'auto-generated',
  });
  const lines = head.buildHeaders();
  const boundary = String(head.boundary);
  const parts = [part(boundary, 'text/plain', text), part(boundary, 'text/html', html)];
  const { from: sender, to: readers } = head.getEnvelope();
  return {
    raw: `${lines}\r\n\r\n${parts.join('')}--${boundary}--\r\n`,
    envelope: { from: sender, to: readers },
  };
}

function part(boundary: string, type: string, content: string): string {
  const written = wrap(encode(content.replace(/\r\n?|\n/g, '\r\n')));
  return `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${written}\r\n`;
}
