import { words, type WordParams } from '#platform/words';

/** One thing to say: the key of its words, what they are given, and the address of its screen. */
export interface Line {
  key: string;
  params: WordParams;
  url: string;
  /** Who was to know it, when the reader stands in for them. */
  inPlaceOf?: string;
}

/** What is said to one person in one letter. */
export interface LetterContent {
  name: string;
  locale: string;
  organisation: string;
  lines: Line[];
  /** Where the button leads when there are several lines. */
  home: string;
  /** A secret address of one act, in place of the only line's own. */
  secretUrl?: string | undefined;
}

export interface Letter {
  subject: string;
  text: string;
  html: string;
}

/** A letter is a screen: five lines and one button. */
const LINES = 5;

/** Writes the letter in the reader's language, as HTML and as its plain twin. */
export function writeLetter(content: LetterContent): Letter {
  const { locale, lines } = content;
  const said = lines.map((line) => ({ text: inFull(line, locale), url: line.url }));
  const shown = said.length > LINES ? said.slice(0, LINES - 1) : said;
  const more =
    said.length > shown.length
      ? words.say(locale, 'mail.digest.more', { count: said.length - shown.length })
      : undefined;
  const [only] = lines.length === 1 ? lines : [];
  return compose({
    locale,
    subject: subjectOf(content),
    greeting: words.say(locale, 'mail.digest.intro', { name: content.name }),
    lines: content.secretUrl ? shown.map(({ text }) => ({ text })) : shown,
    more,
    button: {
      label: words.say(
        locale,
        only && words.has(`${only.key}.button`) ? `${only.key}.button` : 'mail.digest.button',
      ),
      url: content.secretUrl ?? only?.url ?? content.home,
    },
    footer: words.say(locale, 'mail.footer', { organisation: content.organisation }),
  });
}

/** The line, and in whose place it is read. */
function inFull({ key, params, inPlaceOf }: Line, locale: string): string {
  const text = words.say(locale, key, params);
  return inPlaceOf ? words.say(locale, 'mail.digest.in-place-of', { name: inPlaceOf, text }) : text;
}

/** Says what and by when: the first matter's own subject, and how many there are in all. */
function subjectOf({ locale, lines }: LetterContent): string {
  const [first] = lines;
  if (!first) throw new Error('a letter has something to say');
  const key = words.has(`${first.key}.subject`) ? `${first.key}.subject` : first.key;
  const said = words.say(locale, key, first.params);
  return words.say(locale, 'mail.digest.subject', { first: said, count: lines.length });
}

export interface Composition {
  locale: string;
  subject: string;
  greeting: string;
  lines: { text: string; url?: string }[];
  more?: string | undefined;
  button: { label: string; url: string };
  footer: string;
}

/** The one sheet of paper all letters are written on. Inline styles, because mail programs read nothing else. */
export function compose(sheet: Composition): Letter {
  const { button, greeting, footer, more } = sheet;
  const text = [
    greeting,
    '',
    // The button of a letter about one matter leads where its line does: the address is written once.
    ...sheet.lines.map(({ text, url }) => `- ${text}${url && url !== button.url ? `\n  ${url}` : ''}`),
    ...(more ? [more] : []),
    '',
    `${button.label} : ${button.url}`.replace(' :', sheet.locale.startsWith('fr') ? '\u00a0:' : ':'),
    '',
    `-- \n${footer}`,
    '',
  ].join('\n');
  const item = (line: { text: string; url?: string }) =>
    `<li style="margin:0 0 8px">${
      line.url
        ? `<a href="${escape(line.url)}" style="color:#1c1a17;text-decoration:none">${escape(line.text)}</a>`
        : escape(line.text)
    }</li>`;
  const html = `<!doctype html>
<html lang="${words.locale(sheet.locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(sheet.subject)}</title></head>
<body style="margin:0;padding:24px;background:#f6f4f0;font:15px/1.5 -apple-system,'Segoe UI',Roboto,Arial,sans-serif;color:#1c1a17">
<div style="max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border-radius:8px">
<p style="margin:0 0 16px">${escape(greeting)}</p>
<ul style="margin:0 0 16px;padding:0 0 0 20px">${sheet.lines.map(item).join('')}</ul>
${more ? `<p style="margin:0 0 16px">${escape(more)}</p>\n` : ''}<p style="margin:24px 0"><a href="${escape(button.url)}" style="display:inline-block;padding:10px 18px;background:#b3401f;color:#ffffff;border-radius:6px;text-decoration:none">${escape(button.label)}</a></p>
<p style="margin:0;color:#6b665e;font-size:12px">${escape(footer)}</p>
</div></body></html>
`;
  return { subject: sheet.subject.replace(/[ \t\r\n]+/g, ' ').trim(), text, html };
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
