import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from '@jest/globals';
import { literals, refusals, root, sources, type SourceFile } from '../support/source-tree.js';

type Catalogue = Record<string, string>;
const catalogue = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Catalogue;

/** The arguments of a message with what they do there: `count:plural`, `name`. */
function argumentsOf(message: string): string[] {
  const found = new Set<string>();
  const read = (elements: ReturnType<typeof parse>) => {
    for (const element of elements) {
      if (element.type === 0 || element.type === 7) continue;
      const kind = { 1: '', 2: ':number', 3: ':date', 4: ':time', 5: ':select', 6: ':plural', 8: ':tag' }[
        element.type
      ];
      found.add(`${element.value}${kind}`);
      if (element.type === 5 || element.type === 6)
        for (const option of Object.values(element.options)) read(option.value);
      if (element.type === 8) read(element.children);
    }
  };
  read(parse(message));
  return [...found].sort();
}

/** Where two catalogues of one set of words differ. */
function disagreements(fr: Catalogue, en: Catalogue): string[] {
  const faults: string[] = [];
  for (const key of new Set([...Object.keys(fr), ...Object.keys(en)])) {
    const [one, other] = [fr[key], en[key]];
    if (one === undefined || other === undefined) {
      faults.push(`${key}: only in ${one === undefined ? 'English' : 'French'}`);
      continue;
    }
    if (!one.trim() || !other.trim()) faults.push(`${key}: says nothing`);
    const [mine, theirs] = [argumentsOf(one), argumentsOf(other)].map((names) =>
      [...new Set(names.map((name) => name.split(':')[0]))].join(', '),
    );
    if (mine !== theirs) faults.push(`${key}: {${mine}} in French, {${theirs}} in English`);
  }
  return faults;
}

/** Every sentence in French that leaves the product, on a screen, in a letter or on paper. */
const FRENCH = [
  'libs/platform/words/fr.json',
  'apps/web/src/words/fr.json',
  'apps/web/src/words/contracts/fr.json',
];

/**
 * A narrow no-break space before ; ? ! and a no-break one before : » and after «: no line begins with a mark, and a
 * letter is set as the screen is.
 */
function loose(words: Catalogue): string[] {
  return Object.keys(words).filter((key) =>
    / [:;?!»]|[\d}] %|\u00a0[;?!]|\u202f[:»]|«[^\u00a0]/.test(words[key]!),
  );
}

/** Codes that are computed where they are thrown, and what they can be. */
const COMPUTED: Record<string, string[]> = {
  'libs/contracts/outcomes/kpi.ts: code':
    'beneficiary-missing object-missing perimeter-missing vague unit-missing formula-missing source-missing method-missing frequency-missing baseline-missing out-of-reach not-strategic need-missing period-missing review-missing activity output undecidable burdensome approval-awaited words-contradict'
      .split(' ')
      .map((lack) => `kpi-${lack}`),
  'libs/platform/identity/identity.ts: weakness': [
    'password-too-short',
    'password-too-long',
    'password-too-common',
  ],
  'libs/executive-contact/cadence-policy.ts: fault': [
    'cadence-interval-invalid',
    'cadence-reminders-out-of-order',
    'cadence-escalations-out-of-order',
    'cadence-dormant-factor-too-small',
  ],
};

interface Thrown {
  key: string;
  at: string;
}

/** The key in the catalogue of every refusal that the server can give. */
function thrown(files: SourceFile[]): { keys: Thrown[]; unknown: string[] } {
  const keys: Thrown[] = [];
  const unknown: string[] = [];
  const kinds = [
    ['BrokenRule', 0, 'rule'],
    ['Forbidden', 0, 'problem'],
    ['Refusal', 1, 'problem'],
  ] as const;
  for (const file of files) {
    for (const [name, position, prefix] of kinds) {
      const { codes, computed } = refusals(file, name, position);
      for (const { code, line } of codes) keys.push({ key: `${prefix}.${code}`, at: `${file.path}:${line}` });
      for (const { source, line } of computed) {
        const known = COMPUTED[`${file.path}: ${source}`];
        if (!known) unknown.push(`${file.path}:${line} throws ${name}(${source})`);
        for (const code of known ?? []) keys.push({ key: `${prefix}.${code}`, at: `${file.path}:${line}` });
      }
    }
  }
  return { keys, unknown };
}

const untold = (keys: Thrown[], words: Catalogue) =>
  keys.filter(({ key }) => !(key in words)).map(({ key, at }) => `${key} (${at})`);

describe('the catalogues agree', () => {
  const server = sources(/\.ts$/, ['libs', 'apps/api', 'apps/worker']).filter(
    ({ path }) => !/\.spec\.ts$/.test(path),
  );
  const [fr, en] = ['fr', 'en'].map((locale) => catalogue(`libs/platform/words/${locale}.json`)) as [
    Catalogue,
    Catalogue,
  ];

  it.each(['libs/platform/words', 'apps/web/src/words'])('French and English in %s', (folder) => {
    expect(disagreements(catalogue(`${folder}/fr.json`), catalogue(`${folder}/en.json`))).toEqual([]);
  });

  it('sees a word without its twin, an argument that only one language has, and an empty sentence', () => {
    const planted = { a: 'Un {nom}', b: 'Seul', c: '{n, plural, one {un} other {# {quoi}}}', d: ' ' };
    const other = { a: 'One {name}', c: '{n, plural, one {one} other {# what}}', d: 'something' };
    expect(disagreements(planted, other)).toEqual([
      'a: {nom} in French, {name} in English',
      'b: only in French',
      'c: {n, quoi} in French, {n} in English',
      'd: says nothing',
    ]);
  });

  it.each(FRENCH)('French punctuation stays with its word in %s', (path) => {
    expect(loose(catalogue(path))).toEqual([]);
  });

  it('sees a space that a line may end on, and one that is too wide', () => {
    const planted = {
      a: 'Pourquoi ?',
      b: 'Un\u00a0: deux',
      c: '« ici\u00a0»',
      d: 'Quoi\u00a0?',
      e: '5 %',
      f: 'Oui !',
    };
    expect(loose(planted)).toEqual(['a', 'c', 'd', 'e', 'f']);
  });

  it('every refusal has its sentence', () => {
    const { keys, unknown } = thrown(server);
    expect(keys.length).toBeGreaterThan(50);
    expect(unknown).toEqual([]);
    expect(untold(keys, fr)).toEqual([]);
    expect(untold(keys, en)).toEqual([]);
  });

  it('sees a refusal without a sentence, also in a choice, and a code it cannot read', () => {
    const text = `throw new BrokenRule(late ? 'never-told' : 'slug-taken'); throw new Refusal(400, 'not-told');
      throw new Forbidden('untold'); throw new Forbidden(); throw new BrokenRule(fault);`;
    const { keys, unknown } = thrown([{ path: 'planted.ts', text }]);
    expect(untold(keys, fr)).toEqual([
      'rule.never-told (planted.ts:1)',
      'problem.untold (planted.ts:2)',
      'problem.not-told (planted.ts:1)',
    ]);
    expect(unknown).toEqual(['planted.ts:2 throws BrokenRule(fault)']);
  });

  it('every code that the database, the parser or the sign-in gives has its sentence', () => {
    const given = sources(/(problem\.filter|identity-problem|identity\.mount|doorkeeper)\.ts$/, [
      'apps/api',
      'libs/platform/identity',
    ]);
    const keys = given.flatMap((file) =>
      literals(file)
        .filter(({ text }) => /^(problem|rule)\.[a-z0-9-]+$/.test(text))
        .map(({ text, line }) => ({ key: text, at: `${file.path}:${line}` })),
    );
    expect(keys.length).toBeGreaterThanOrEqual(10);
    expect(untold(keys, fr)).toEqual([]);
  });

  it('every rule that is worded can be broken', () => {
    const texts = server.flatMap((file) => literals(file).map(({ text }) => text));
    const quoted = new Set(texts);
    // A code that is put together: `import-supplier-${kind}`.
    const composed = texts
      .filter((text) => /^[a-z]+-[a-z-]+\$\{\}[a-z-]*$/.test(text))
      .map((text) => new RegExp(`^${text.replace('${}', '[a-z-]+')}$`));
    const dead = Object.keys(fr).filter(
      (key) =>
        key.startsWith('rule.') &&
        !quoted.has(key.slice(5)) &&
        !composed.some((one) => one.test(key.slice(5))),
    );
    expect(dead).toEqual([]);
  });

  it('the web words every code of the sign-in that it knows by name', () => {
    const known = new Set([
      ...literalsOf('libs/platform/identity/identity-problem.ts'),
      ...Object.keys(fr).map((key) => key.replace(/^(problem|rule)\./, '')),
    ]);
    // `auth.too-many` words a status and not a code.
    const invented = Object.keys(web())
      .filter((key) => /^auth\.[a-z0-9]+(-[a-z0-9]+)+$/.test(key) && key !== 'auth.too-many')
      .filter((key) => !known.has(key.slice('auth.'.length)));
    expect(invented).toEqual([]);
  });

  it('the web has a word for every code that an answer may carry', () => {
    expect(wordless(CODES, web())).toEqual([]);
    expect(wordless({ role: 'MyMembership.roles' }, { 'role.AUDITOR': 'x' })).toContain('role.CIO_OFFICE');
    expect(wordless({ role: 'Nowhere.roles' }, {})).toEqual(['Nowhere.roles is no list of codes']);
  });

  it('the web has a word for everything that a timeline tells', () => {
    const told = sources(/\.ts$/, ['libs/suppliers', 'libs/executive-contact', 'libs/contracts'])
      .filter(({ path }) => !/\.(spec|queries)\.ts$/.test(path))
      .flatMap((file) => literals(file).map(({ text }) => text))
      .filter((text) => /^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/.test(text))
      // News of the whole house and of no relationship, what is only heard, and the tables whose reading is noted.
      .filter(
        (name) => !/^(import|cadence|calendar|organisation|contracts)\.|^person\.corrected$/.test(name),
      );
    expect(new Set(told).size).toBeGreaterThan(30);
    const words = web();
    expect(told.filter((name) => !(`event.${name}` in words))).toEqual([]);
  });
});

/** What the screens can say: everybody's words and those that the contracts add. */
function web(): Catalogue {
  return { ...catalogue('apps/web/src/words/fr.json'), ...catalogue('apps/web/src/words/contracts/fr.json') };
}

function literalsOf(path: string): string[] {
  return literals({ path, text: readFileSync(join(root, path), 'utf8') }).map(({ text }) => text);
}

/** Words of the web by prefix, and the property of the contract whose codes they say. */
const CODES: Record<string, string> = {
  role: 'MyMembership.roles',
  roleMeans: 'MyMembership.roles',
  'admin.memberState': 'MemberView.state',
  'admin.inviteState': 'InvitationView.state',
  'admin.calendarKind': 'ExceptionView.kind',
  act: 'AuditEntry.act',
  messageState: 'MessageItem.state',
  segment: 'SupplierItem.segment',
  hold: 'HoldView.kind',
  flag: 'RelationshipView.flags',
  freshness: 'RelationshipPair.freshness',
  pairState: 'PairCard.state',
  why: 'PairCard.dueReason',
  step: 'LadderStep.step',
  'why.side': 'SkippedHoliday.side',
  touchType: 'JudgedTouchpoint.type',
  touchState: 'JudgedTouchpoint.state',
  confirmation: 'JudgedTouchpoint.confirmation',
  because: 'JudgedTouchpoint.because',
  contractType: 'ContractRow.type',
  renewal: 'ContractRow.renewalMode',
  gap: 'ContractRow.completeness',
  importState: 'ImportItem.state',
  verdictRow: 'ImportRow.verdict',
  verdictCount: 'ImportRow.verdict',
};

function wordless(codes: Record<string, string>, words: Catalogue): string[] {
  const { components } = JSON.parse(readFileSync(join(root, 'openapi.json'), 'utf8')) as {
    components: {
      schemas: Record<
        string,
        { properties?: Record<string, { enum?: unknown[]; items?: { enum?: unknown[] } }> }
      >;
    };
  };
  return Object.entries(codes).flatMap(([prefix, place]) => {
    const [schema, property] = place.split('.') as [string, string];
    const found = components.schemas[schema]?.properties?.[property];
    const values = found?.enum ?? found?.items?.enum;
    if (!values) return [`${place} is no list of codes`];
    return values
      .filter((value) => value !== null && !(`${prefix}.${String(value)}` in words))
      .map((value) => `${prefix}.${String(value)}`);
  });
}
