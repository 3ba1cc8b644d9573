import { OUTSIDE } from './catalog.js';
import { literals, type SourceFile } from './source-tree.js';

/** Statements that ask across tenants on purpose, each as a role that sees next to nothing of them. */
const ACROSS = [
  // The sweeper and the relay: ids and dates only, by column grants.
  /^apps\/worker\/(outbox-relay|sweeper|tidying)\.ts$/,
  // The operator and the migrations work as the owner.
  /^apps\/standalone\//,
  /^libs\/platform\/database\//,
];

const KEYWORDS =
  'where|on|set|join|left|inner|cross|lateral|order|group|limit|using|values|select|for|returning|union|full|right|as|with|default';
const MENTION = new RegExp(
  `\\b(from|join|update|into|using|,)\\s+(?:only\\s+)?((?:platform|organisation|suppliers|executive_contact|contracts)\\.[a-z_]+)(?!\\w)(?:\\s+(?:as\\s+)?(?!(?:${KEYWORDS})\\b)([a-z_]+))?`,
  'gi',
);

/** The governed tables, by the migrations: created, and taken in by govern(). */
export function governedTables(files: SourceFile[]): Set<string> {
  const found = new Set<string>();
  for (const { path, text } of files) {
    if (!path.endsWith('.sql')) continue;
    for (const [, name] of text.matchAll(/create\s+table\s+(?:if not exists\s+)?([a-z_]+\.[a-z_]+)/gi))
      found.add(name!);
  }
  for (const name of found) if (name in OUTSIDE || `${name.split('.')[0]}.*` in OUTSIDE) found.delete(name);
  return found;
}

/** Each place where SQL names a governed table and does not say whose rows it means. */
export function tenantless(files: SourceFile[], tables: Set<string>): string[] {
  return files.flatMap((file) => {
    if (
      !file.path.endsWith('.ts') ||
      /\.spec\.ts$/.test(file.path) ||
      ACROSS.some((one) => one.test(file.path))
    )
      return [];
    const texts = literals(file);
    return texts.flatMap(({ text, line }) => {
      const plain = text.replace(/--[^\n]*/g, '');
      // A statement with holes is completed by its neighbours: what they say of an alias counts for it.
      const around = plain.includes('${}') ? texts.map((one) => one.text).join('\n') : plain;
      return [...plain.matchAll(MENTION)]
        .filter(([, , table]) => tables.has(table!))
        .filter(([, keyword, table, alias]) => !saysWhose(keyword!, table!, alias, plain, around))
        .map(([, , table]) => `${file.path}:${line} reads ${table} of everybody`);
    });
  });
}

function saysWhose(
  keyword: string,
  table: string,
  alias: string | undefined,
  text: string,
  around: string,
): boolean {
  if (keyword.toLowerCase() === 'into') {
    return new RegExp(
      `${table.replace('.', '\\.')}(?:\\s+(?:as\\s+)?\\w+)?\\s*\\(\\s*tenant_id|${table.replace('.', '\\.')}\\s*\\([^)]*\\btenant_id\\b`,
      'i',
    ).test(text);
  }
  const names = [alias, table.split('.')[1]].filter((name) => name !== undefined);
  const tied = names.some((name) =>
    new RegExp(`\\b${name}\\.tenant_id\\s*=|=\\s*${name}\\.tenant_id\\b`, 'i').test(around),
  );
  return tied || /(?<![.\w])tenant_id\s*=\s*:tenant\b/i.test(text);
}
