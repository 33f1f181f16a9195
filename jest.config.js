/** How jest runs the tests; test/README.md tells why. */

import { availableParallelism } from 'node:os';

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
  // Far above what any takes: this is for what hangs, and a busy machine takes its time.
  testTimeout: 240_000,
  // One more than there are cores, as each now and again waits for a database, a process or a page; no more than four, as each
  // has a Neo4j of its own, and one only where NEO4J_URI names it.
  maxWorkers: process.env.NEO4J_URI ? 1 : Math.min(availableParallelism() + 1, 4),
  testSequencer: '<rootDir>/test/longest-first.js',
  projects: [
    { ...project, testMatch: [all], testPathIgnorePatterns: ['/node_modules/', ...timed] },
    { ...project, testMatch: timed, runner: '<rootDir>/test/alone-runner.js' },
  ],
};
