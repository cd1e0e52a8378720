/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // A busy machine is slow; time is measured in benchmarks.
  testTimeout: 60_000,
  // By default one core is left idle, which on two is half of them.
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/scripts/count-reporter.js'],
  setupFiles: ['<rootDir>/__tests__/helpers/fixed-seed.ts', '<rootDir>/__tests__/helpers/full-parsers.ts'],
  // The extension for VS Code and the site are packages of their own, with their own tests.
  modulePathIgnorePatterns: ['<rootDir>/editors/', '<rootDir>/site/'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2023', parser: { syntax: 'typescript' }, experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};
