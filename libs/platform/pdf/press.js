/**
 * The thread that sets a document in type. It stands apart because laying out five hundred clauses takes two seconds
 * of a processor, in which the API would answer nobody. Plain JavaScript, read from the source tree that is shipped:
 * a thread is started from a file, and tests run the tree as it stands.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

const require = createRequire(import.meta.url);
const pdfmake = require('pdfmake');
const fonts = join(dirname(require.resolve('pdfmake/package.json')), 'fonts', 'Roboto');
const face = (name) => join(fonts, `Roboto-${name}.ttf`);

const INK = '#2b2622';
const FAINT = '#6f665f';
const RULE = '#d9d1ca';
const MARGIN = 56;

pdfmake.addFonts({
  Roboto: {
    normal: face('Regular'),
    bold: face('Medium'),
    italics: face('Italic'),
    bolditalics: face('MediumItalic'),
  },
});
// A definition carries what people typed: it must never make the press read a file or ask an address.
pdfmake.setLocalAccessPolicy((path) => path.startsWith(fonts));
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.addTableLayouts({
  rows: {
    hLineWidth: (line, { table }) => (line === 0 || line === table.body.length ? 0.8 : 0.4),
    vLineWidth: () => 0,
    hLineColor: () => RULE,
    paddingTop: () => 4,
    paddingBottom: () => 4,
    paddingLeft: () => 4,
    paddingRight: () => 4,
    fillColor: (row, { table }) => (row < (table.headerRows ?? 0) ? '#f6f1ec' : null),
  },
});

const styles = {
  title: { fontSize: 22, bold: true, lineHeight: 1.15, margin: [0, 0, 0, 8] },
  lead: { fontSize: 11, color: FAINT, margin: [0, 0, 0, 14] },
  h1: { fontSize: 14, bold: true, margin: [0, 16, 0, 6] },
  h2: { fontSize: 11, bold: true, margin: [0, 10, 0, 3] },
  h3: { fontSize: 10, bold: true, margin: [0, 8, 0, 2] },
  small: { fontSize: 8, color: FAINT },
  term: { color: FAINT },
  head: { bold: true, fontSize: 8.5 },
};

/** The spaces and hyphens that French typography asks for and the fonts lack, by their nearest kin. */
const printable = (text) =>
  text.replaceAll('\u202f', '\u00a0').replaceAll('\u2011', '-').replaceAll('\u2192', '\u203a');

function spelled(node) {
  if (typeof node === 'string') return printable(node);
  if (Array.isArray(node)) return node.map(spelled);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, spelled(value)]));
}

const { definition, letterhead } = workerData;
const { title, organisation, locale, madeAt } = spelled(letterhead);
const rest = spelled(definition);

const printed = await pdfmake
  .createPdf({
    pageSize: 'A4',
    pageMargins: [MARGIN, 68, MARGIN, 60],
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.3, color: INK },
    ...rest,
    styles: { ...styles, ...rest.styles },
    language: locale === 'fr' ? 'fr-FR' : 'en-GB',
    displayTitle: true,
    info: {
      title,
      author: organisation,
      creator: 'Rekindle',
      producer: 'Rekindle',
      creationDate: new Date(madeAt),
    },
    header: {
      columns: [
        { text: organisation, style: 'small', bold: true },
        { text: title, style: 'small', alignment: 'right' },
      ],
      columnGap: 24,
      margin: [MARGIN, 30, MARGIN, 0],
    },
    footer: (page, pages) => ({
      text: `p. ${page} / ${pages}`,
      style: 'small',
      alignment: 'right',
      margin: [MARGIN, 20, MARGIN, 0],
    }),
  })
  .getBuffer();

parentPort.postMessage(printed);
