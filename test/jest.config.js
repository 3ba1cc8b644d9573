/** One place for how tests run; a project per layer, in the order in which they are read. */
const ground = {
  rootDir: import.meta.dirname + '/..',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { module: { type: 'es6' } }] },
  moduleNameMapper: { '^#(.*)$': '<rootDir>/libs/$1/index.ts', '^(\\.{1,2}/.*)\\.js$': '$1' },
};

/** One PostgreSQL for the whole run; a run of `rules` alone starts none. */
const database = {
  globalSetup: '<rootDir>/test/support/global-setup.js',
  globalTeardown: '<rootDir>/test/support/global-teardown.js',
};

export default {
  rootDir: '..',
  // A house takes a second to open, and a busy machine ten times as long; nothing here is timed. Only what hangs ends so.
  testTimeout: 240_000,
  projects: [
    {
      ...ground,
      displayName: 'rules',
      testMatch: ['<rootDir>/{libs,apps}/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/apps/web/'],
    },
    { ...ground, ...database, displayName: 'modules', testMatch: ['<rootDir>/test/modules/**/*.spec.ts'] },
    { ...ground, ...database, displayName: 'walls', testMatch: ['<rootDir>/test/walls/**/*.spec.ts'] },
    { ...ground, ...database, displayName: 'journeys', testMatch: ['<rootDir>/test/journeys/**/*.spec.ts'] },
    { ...ground, ...database, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.spec.ts'] },
  ],
};
