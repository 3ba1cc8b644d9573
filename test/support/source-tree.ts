import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** What is not ours to judge: installed, built, or the data of a running product. */
const ELSEWHERE = new Set(['node_modules', 'dist', 'coverage', '.git', '.data', '.data-demo', 'pictures']);

/** One file of the tree, by its path below the root. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Every path below these directories (or of the whole tree), sorted. */
export function paths(below: string[] = ['.'], from = root): string[] {
  const found: string[] = [];
  const visit = (directory: string) => {
    for (const entry of readdirSync(join(from, directory), { withFileTypes: true })) {
      const path = directory === '.' ? entry.name : `${directory}/${entry.name}`;
      if (entry.isDirectory() && !ELSEWHERE.has(entry.name)) visit(path);
      if (entry.isFile()) found.push(path);
    }
  };
  for (const directory of below) if (existsSync(join(from, directory))) visit(directory);
  return found.sort();
}

/** The files whose path matches, read. */
export function sources(pattern: RegExp, below?: string[], from = root): SourceFile[] {
  return paths(below, from)
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(join(from, path), 'utf8') }));
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

export function parsed({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
}

/** Every text in quotes or backticks, with what a template fills in replaced by `${}`. */
export function literals(file: SourceFile): { text: string; line: number }[] {
  const tree = parsed(file);
  const found: { text: string; line: number }[] = [];
  visit(tree, (node) => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (ts.isStringLiteralLike(node)) found.push({ text: node.text, line });
    if (ts.isTemplateExpression(node)) {
      const spans = node.templateSpans.map((span) => `\${}${span.literal.text}`);
      found.push({ text: node.head.text + spans.join(''), line });
    }
  });
  return found;
}

/**
 * The codes that are given to a refusal's constructor: `new BrokenRule('slug-taken')`.
 * @param position which argument carries the code
 * @returns `computed` holds the source of codes that are not written out there
 */
export function refusals(
  file: SourceFile,
  name: string,
  position = 0,
): { codes: { code: string; line: number }[]; computed: { source: string; line: number }[] } {
  const tree = parsed(file);
  const codes: { code: string; line: number }[] = [];
  const computed: { source: string; line: number }[] = [];
  visit(tree, (node) => {
    if (!ts.isNewExpression(node) || node.expression.getText() !== name) return;
    const given = node.arguments?.[position];
    if (!given) return;
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    for (const branch of branches(given)) {
      if (ts.isStringLiteralLike(branch)) codes.push({ code: branch.text, line });
      else computed.push({ source: branch.getText(), line });
    }
  });
  return { codes, computed };
}

function branches(node: ts.Expression): ts.Expression[] {
  if (ts.isParenthesizedExpression(node)) return branches(node.expression);
  if (ts.isConditionalExpression(node)) return [...branches(node.whenTrue), ...branches(node.whenFalse)];
  return [node];
}
