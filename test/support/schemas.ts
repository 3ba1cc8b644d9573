import { literals, type SourceFile } from './source-tree.js';

/** Whose schema is whose; platform.* is everybody's ground. */
const OWNERS: Record<string, string> = {
  identity: 'libs/platform/identity/',
  bullmq: 'libs/platform/queue/',
  organisation: 'libs/organisation/',
  suppliers: 'libs/suppliers/',
  executive_contact: 'libs/executive-contact/',
  contracts: 'libs/contracts/',
  committees: 'libs/committees/',
  innovation: 'libs/innovation/',
  vitality: 'libs/vitality/',
  maturity: 'libs/maturity/',
};

const SANCTIONED: { path: RegExp; names: RegExp }[] = [
  // platform.enter and its kin resolve a session to a membership in one round trip.
  {
    path: /^libs\/organisation\/migrations\/\d+-organisation\.sql$/,
    names: /^identity\."?(session|user)"?$/,
  },
  // The operator's own commands run before anybody is signed in, as the role that owns what they ask about.
  { path: /^apps\/standalone\/first-administrator\.ts$/, names: /^identity\."user"$/ },
  { path: /^apps\/standalone\/operator\.ts$/, names: /^organisation\.organisation$/ },
];

const MADE =
  /create\s+(?:unlogged\s+)?(?:table|view|materialized view|function|type)\s+(?:if not exists\s+)?([a-z_]+)\.("?[a-z_]+"?)/gi;
const names = Object.keys(OWNERS).join('|');
const NAMED = new RegExp(`(?<![\\w.'"/#:-])(${names})\\.("?[a-z_]+"?)`, 'g');
const AFTER_KEYWORD = new RegExp(
  `\\b(?:from|join|into|update|table|references|using|perform|on|call|schema)\\s+(?:only\\s+)?(?:${names})\\."?[a-z_]+"?`,
  'i',
);

/** Each place where SQL names a schema that is not its module's: `path:line names suppliers.supplier`. */
export function strangers(files: SourceFile[]): string[] {
  const known = new Set<string>();
  for (const { path, text } of files) {
    if (!path.endsWith('.sql')) continue;
    for (const [, schema, name] of text.matchAll(MADE)) known.add(`${schema}.${name}`.replaceAll('"', ''));
  }
  return files.flatMap((file) => {
    if (/\.spec\.ts$/.test(file.path)) return [];
    const texts = file.path.endsWith('.sql')
      ? [{ text: withoutComments(file.text), line: 1 }]
      : literals(file);
    // A bare name is the object of an audit entry or an event, never a statement.
    const statements = texts.filter(({ text }) => /\s/.test(text.trim()));
    const inSql = statements.flatMap(({ text, line }) =>
      [...text.matchAll(NAMED)]
        .filter(
          ([whole]) =>
            known.has(whole.replaceAll('"', '')) || AFTER_KEYWORD.test(text) || file.path.endsWith('.sql'),
        )
        .map((hit) => ({
          name: hit[0],
          schema: hit[1] as string,
          line: line + text.slice(0, hit.index).split('\n').length - 1,
        })),
    );
    const found = [...inSql, ...entitySchemas(file)];
    return found
      .filter(({ schema }) => !file.path.startsWith(OWNERS[schema] as string))
      .filter(({ name }) => !SANCTIONED.some((one) => one.path.test(file.path) && one.names.test(name)))
      .map(({ name, line }) => `${file.path}:${line} names ${name}`);
  });
}

/** `@Entity({ schema: 'suppliers', … })` maps another module's table without a word of SQL. */
function entitySchemas(file: SourceFile): { name: string; schema: string; line: number }[] {
  if (!file.path.endsWith('.ts')) return [];
  return [...file.text.matchAll(/@Entity\([^)]*?schema:\s*'([a-z_]+)'/gs)]
    .filter(([, schema]) => (schema as string) in OWNERS)
    .map((hit) => ({
      name: `the schema ${hit[1]}`,
      schema: hit[1] as string,
      line: file.text.slice(0, hit.index).split('\n').length,
    }));
}

function withoutComments(sql: string): string {
  return sql.replace(/--[^\n]*/g, '');
}
