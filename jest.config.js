/** How jest runs the tests; test/README.md tells why. */

// They measure times, so nothing else of ours may run beside them.
const timed = ['explorer/network-large', 'resolving/speed'].map((name) => `<rootDir>/test/${name}.test.ts`);
const all = '<rootDir>/test/**/*.test.ts';

const project = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/data'],
};

export default {
  globalSetup: '<rootDir>/test/setup.ts',
  globalTeardown: '<rootDir>/test/teardown.ts',
  testTimeout: 120_000,
  // Each worker has a Neo4j of its own; one that NEO4J_URI names is for one worker.
  maxWorkers: process.env.NEO4J_URI ? 1 : 2,
  projects: [
    { ...project, testMatch: [all], testPathIgnorePatterns: ['/node_modules/', ...timed] },
    { ...project, testMatch: timed, runner: '<rootDir>/test/alone-runner.js' },
  ],
};
