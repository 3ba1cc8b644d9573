const LONGEST = 180;
/** Controls, the marks that turn the direction of writing (a name that reads backwards hides its ending), path signs. */
// oxlint-disable-next-line no-control-regex -- controls are exactly what is taken out
const UNWELCOME = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff<>:"/\\|?*]+/g;

/** A name as it is kept and offered again: no path, no control, no trick, not too long, its ending kept. */
export function cleanName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replaceAll(UNWELCOME, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (plain === '') return 'document';
  if (plain.length <= LONGEST) return plain;
  const ending = /\.[a-z0-9]{1,8}$/i.exec(plain)?.[0] ?? '';
  return plain.slice(0, LONGEST - ending.length).trimEnd() + ending;
}

/** The ending in lower case, without its dot; '' when there is none. */
export function endingOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The header that makes a browser keep a file and never open it, whatever the letters of its name (RFC 6266). */
export function attachment(name: string): string {
  const ascii = name
    .normalize('NFD')
    .replaceAll(/[^\x20-\x7e]/g, '')
    .replaceAll(/["\\%]/g, '_');
  const exact = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii || 'document'}"; filename*=UTF-8''${exact}`;
}
