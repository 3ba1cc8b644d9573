/**
 * The borders of the house. Water flows one way: a module may ask those to its left and hears the news of those it
 * asks; nobody reads past another's door. `test/walls/neighbours-only.spec.ts` proves that each rule can fail.
 */
const river = [
  ['organisation'],
  ['suppliers'],
  ['executive-contact'],
  ['contracts'],
  ['committees'],
  ['innovation'],
  ['vitality', 'maturity'],
];

/** From each reach of the river to everything below it; two modules on one reach do not know each other either. */
const downstream = river.flatMap((reach, place) =>
  reach.map((module) => ({
    name: `river-${module}`,
    comment: `libs/${module} asks only what lies upstream of it; what it must learn from below, below tells it.`,
    severity: 'error',
    from: { path: `^libs/${module}/` },
    to: {
      path: `^libs/(${[...reach.filter((other) => other !== module), ...river.slice(place + 1).flat()].join('|') || '-'})/`,
    },
  })),
);

const DOORS = ['^libs/[^/]+/index\\.ts$', '^libs/platform/[^/]+/index\\.ts$'];
const TESTS = '\\.spec\\.ts$';

module.exports = {
  forbidden: [
    ...downstream,
    {
      name: 'known-to-the-river',
      comment: 'A new module first takes its place in the river above.',
      severity: 'error',
      from: {},
      to: { path: '^libs/[^/]+/', pathNot: `^libs/(platform|${river.flat().join('|')})/` },
    },
    {
      name: 'enter-by-the-door',
      comment: 'Another module is entered by its index.ts and nowhere else.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: {
        path: '^libs/([^/]+)/',
        pathNot: ['^libs/$1/', ...DOORS],
      },
    },
    {
      name: 'apps-enter-by-the-door',
      comment: 'The applications use what a module shows at its door.',
      severity: 'error',
      from: { path: '^apps/' },
      to: {
        path: '^libs/',
        pathNot: [...DOORS],
      },
    },
    {
      name: 'rooms-of-the-ground-have-doors',
      comment: 'The parts of the platform use each other through their doors, too.',
      severity: 'error',
      from: { path: '^libs/platform/([^/]+)/' },
      to: {
        path: '^libs/platform/[^/]+/',
        pathNot: ['^libs/platform/$1/', '^libs/platform/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'the-ground-knows-no-business',
      comment: 'libs/platform carries every module and knows none.',
      severity: 'error',
      from: { path: '^libs/platform/' },
      to: { path: '^libs/(?!platform/)' },
    },
    {
      name: 'business-knows-no-application',
      comment: 'libs say what the business is; how the world reaches it is not their concern.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(apps|test)/' },
    },
    {
      name: 'api-and-worker-are-strangers',
      comment: 'They run in processes of their own; only the standalone process puts them together.',
      severity: 'error',
      from: { path: '^apps/(api|worker)/' },
      to: { path: '^(apps/(?!web/)|test/)', pathNot: '^apps/$1/' },
    },
    {
      name: 'production-needs-no-test',
      severity: 'error',
      comment: 'What is served is not built on test support.',
      from: { path: '^apps/' },
      to: { path: `^test/|${TESTS}` },
    },
    {
      name: 'the-web-knows-the-api-by-its-contract',
      comment: 'The browser is given no server code: it has the generated types and nothing else of ours.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|test|apps/(api|worker|standalone))/' },
    },
    {
      name: 'the-web-runs-in-a-browser',
      comment: 'Neither Node nor a server library reaches the bundle.',
      severity: 'error',
      from: { path: '^apps/web/src/' },
      to: {
        path: ['^node:', 'node_modules/(@nestjs|typeorm|pg|bullmq|ioredis|nodemailer|pino|better-auth)/'],
      },
    },
    {
      name: 'the-server-draws-no-screen',
      comment: 'The web application is served as built files; no server code imports its source.',
      severity: 'error',
      from: { path: '^(libs|apps/(api|worker|standalone))/' },
      to: { path: '^apps/web/' },
    },
    {
      name: 'ui-knows-no-domain',
      comment: 'apps/web/src/ui would serve any product.',
      severity: 'error',
      from: { path: '^apps/web/src/ui/' },
      to: { path: '^apps/web/src/', pathNot: '^apps/web/src/(ui|words)/|^apps/web/src/(theme|styles)\\.ts$' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thing or three. Types alone may point back.',
      severity: 'error',
      from: { path: '^(libs|apps)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolves',
      comment: 'An import leads somewhere; what begins with virtual: is made by the bundler.',
      severity: 'error',
      from: { path: '^(libs|apps)/' },
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'served-with-what-is-installed',
      comment: 'A deployment installs no development dependency. The contract is written by a developer.',
      severity: 'error',
      from: {
        path: '^(libs|apps/(api|worker|standalone))/',
        pathNot: [TESTS, '^apps/api/openapi\\.ts$', '^apps/standalone/(build|dev)\\.js$'],
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|apps/web/src/routeTree\\.gen\\.ts)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['types', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.d.ts'],
      mainFields: ['types', 'main'],
    },
  },
};
