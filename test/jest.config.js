/** One place for how tests run; a project per layer, in the order in which they are read. */
const ground = {
  rootDir: import.meta.dirname + '/..',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { module: { type: 'es6' } }] },
  moduleNameMapper: { '^#(.*)$': '<rootDir>/libs/$1/index.ts', '^(\\.{1,2}/.*)\\.js$': '$1' },
};

export default {
  rootDir: '..',
  projects: [
    {
      ...ground,
      displayName: 'rules',
      testMatch: ['<rootDir>/{libs,apps}/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/apps/web/'],
    },
    { ...ground, displayName: 'modules', testMatch: ['<rootDir>/test/modules/**/*.spec.ts'] },
    { ...ground, displayName: 'walls', testMatch: ['<rootDir>/test/walls/**/*.spec.ts'] },
    { ...ground, displayName: 'journeys', testMatch: ['<rootDir>/test/journeys/**/*.spec.ts'] },
    { ...ground, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.spec.ts'] },
  ],
};
