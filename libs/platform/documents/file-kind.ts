import { fileTypeFromBuffer } from 'file-type';
import { BrokenRule } from '#platform/kernel';
import { endingOf } from './file-name.js';

/** Endings by what the bytes must say; what the sniffer cannot tell apart shares a word. */
const OPEN_XML = 'application/vnd.openxmlformats-officedocument.';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';
const COMPOUND = 'application/x-cfb';
const WELCOME: Record<string, { found: string; served: string }> = {
  pdf: same('application/pdf'),
  docx: same(`${OPEN_XML}wordprocessingml.document`),
  xlsx: same(`${OPEN_XML}spreadsheetml.sheet`),
  pptx: same(`${OPEN_XML}presentationml.presentation`),
  odt: same(`${OPEN_DOCUMENT}text`),
  ods: same(`${OPEN_DOCUMENT}spreadsheet`),
  odp: same(`${OPEN_DOCUMENT}presentation`),
  // The older Office formats and Outlook's messages are one container to the sniffer.
  doc: { found: COMPOUND, served: 'application/msword' },
  xls: { found: COMPOUND, served: 'application/vnd.ms-excel' },
  ppt: { found: COMPOUND, served: 'application/vnd.ms-powerpoint' },
  msg: { found: COMPOUND, served: 'application/vnd.ms-outlook' },
  rtf: same('application/rtf'),
  png: same('image/png'),
  jpg: same('image/jpeg'),
  jpeg: same('image/jpeg'),
  tif: same('image/tiff'),
  tiff: same('image/tiff'),
  webp: same('image/webp'),
  txt: text('text/plain'),
  md: text('text/plain'),
  csv: text('text/csv'),
  eml: text('message/rfc822'),
};
const RUNS =
  /executable|msdownload|x-elf|x-mach|x-sh|javascript|html|xhtml|svg|xml|wasm|java|x-msi|macroenabled/;

/**
 * What a file is, by its bytes; its name must agree.
 * @returns the media type it is served with
 * @throws BrokenRule `document-empty`, `document-runs` (a program, a web page, a drawing with scripts),
 *   `document-kind-unknown` {ending}, `document-kind-differs` {ending, found}
 */
export async function recognise(bytes: Buffer, name: string): Promise<string> {
  const pointer = '/file';
  if (bytes.length === 0) throw new BrokenRule('document-empty', {}, { pointer });
  const ending = endingOf(name);
  // The mark of UTF-16 is also how some sound files begin, and nobody annexes those.
  const sniffed = isWide(bytes) ? undefined : await fileTypeFromBuffer(bytes);
  const found = sniffed?.mime ?? (isWide(bytes) || !bytes.includes(0) ? 'text/plain' : undefined);
  if ((found && RUNS.test(found)) || (found === 'text/plain' && isActive(bytes)))
    throw new BrokenRule('document-runs', {}, { pointer });
  const welcome = WELCOME[ending];
  if (!welcome) throw new BrokenRule('document-kind-unknown', { ending: ending || '—' }, { pointer });
  if (welcome.found !== found)
    throw new BrokenRule(
      'document-kind-differs',
      { ending, found: sniffed?.ext ?? (found ? 'txt' : '?') },
      { pointer },
    );
  return welcome.served;
}

/** The endings that are welcome, for whoever chooses a file. */
export const WELCOME_ENDINGS = Object.keys(WELCOME);

function same(type: string) {
  return { found: type, served: type };
}

function text(type: string) {
  return { found: 'text/plain', served: type };
}

function isWide(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Text that a browser or a shell would run. Zeros are dropped, so that UTF-16 hides nothing. */
function isActive(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 8_192).toString('latin1').replaceAll('\0', '');
  return /^[^\w<#]{0,8}(#!|<(\?xml|!doctype|html|svg|script))|<(html|svg|script|iframe|body|object)[\s>]/i.test(
    start,
  );
}
