import chardet from 'chardet';
import { BrokenRule } from '#platform/kernel';

/** The largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

export interface FileText {
  text: string;
  /** A label of the WHATWG Encoding Standard, in lower case: 'utf-8', 'windows-1252', 'utf-16le'… */
  encoding: string;
}

/**
 * Turns the bytes of a file into text, whatever office wrote it: UTF-8 with or without its mark, UTF-16, or one of
 * the eight-bit alphabets (Excel on a French Windows saves windows-1252).
 * @throws BrokenRule `import-file-empty`, `import-file-too-large` {megabytes}, `import-file-is-spreadsheet`,
 *   `import-file-not-text`
 */
export function textOf(bytes: Uint8Array): FileText {
  if (bytes.length === 0) throw new BrokenRule('import-file-empty');
  if (bytes.length > MAX_FILE_BYTES)
    throw new BrokenRule('import-file-too-large', { megabytes: MAX_FILE_BYTES / 1024 / 1024 });
  refuseOtherFormats(bytes);
  const encoding = encodingOf(bytes);
  const text = encoding === 'windows-1252' ? westernText(bytes) : new TextDecoder(encoding).decode(bytes);
  if (text.includes('\0')) throw new BrokenRule('import-file-not-text');
  if (text.trim() === '') throw new BrokenRule('import-file-empty');
  return { text, encoding };
}

/** A name says little about a file; its first bytes do. */
function refuseOtherFormats(bytes: Uint8Array): void {
  const starts = (...signature: number[]) => signature.every((byte, at) => bytes[at] === byte);
  // An .xlsx or .ods is a zip, an .xls a compound document: the way out is to save them as CSV.
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0xd0, 0xcf, 0x11, 0xe0))
    throw new BrokenRule('import-file-is-spreadsheet');
  if (starts(0x25, 0x50, 0x44, 0x46) || starts(0x1f, 0x8b)) throw new BrokenRule('import-file-not-text');
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return unmarked;
  if (isUtf8(bytes)) return 'utf-8';
  return eightBitEncodingOf(bytes);
}

/** In UTF-16 every second byte of European text is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2000);
  if (sample.length < 4) return undefined;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even++;
    else odd++;
  });
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.1) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Eight-bit alphabets can only be guessed. Western European is right nearly always here, and the guesser is easily
 * misled by a short file, so another alphabet must be well supported by the letters to be believed.
 */
function eightBitEncodingOf(bytes: Uint8Array): string {
  const [best] = chardet.analyse(bytes.subarray(0, 200_000));
  if (!best || best.confidence < 50) return 'windows-1252';
  try {
    const label = new TextDecoder(best.name).encoding;
    return label.startsWith('utf-') ? 'windows-1252' : label;
  } catch {
    return 'windows-1252';
  }
}

/** What windows-1252 puts at 0x80–0x9f, where ISO-8859-1 has control characters nobody types. */
const WESTERN_EXTRAS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decoded here because Node 20's TextDecoder reads windows-1252 as ISO-8859-1 and loses the euro sign. */
function westernText(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => WESTERN_EXTRAS[control.charCodeAt(0) - 0x80]!);
}
