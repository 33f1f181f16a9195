/** What `hearsay doctor` finds. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pieces are code, in which they stand in templates

import type { Point } from '../protection.ts';

const checks = 'diagnosing/checks.test.ts';
const reach = { file: checks, title: '%j', under: 'who can reach the service' };
const exposure = 'src/diagnosing/check-exposure.ts';
const checkStore = 'src/diagnosing/check-store.ts';
const storeStates = 'a graph that is not there, one that is open elsewhere, and one that is right';

export const doctor: Point = {
  title: '`hearsay doctor` finds',
  protections: [
    {
      ...{
        name: 'doctor-node',
        protects: 'a Node that is too old',
        file: 'src/diagnosing/check-machine.ts',
        piece: 'if (isNewEnough)',
        instead: 'if (isNewEnough || needed)',
      },
      test: { file: checks, title: 'Node %s is %s', row: '18.19.0' },
    },
    {
      ...{
        name: 'doctor-reach',
        protects: 'a service that other machines reach',
        file: exposure,
        piece: 'if (isLoopback(host)) findings',
        instead: 'if (host) findings',
      },
      test: reach,
    },
    {
      ...{
        name: 'doctor-readers',
        protects: 'that whoever reaches it reads everything',
        file: exposure,
        piece: 'if (!readersNeedToken)\n',
        instead: 'if (host === "")\n',
      },
      test: reach,
    },
    {
      ...{
        name: 'doctor-measures',
        protects: 'that /metrics is open to everybody',
        file: exposure,
        piece: 'if (metrics && !readersNeedToken)',
        instead: 'if (!metrics && !host)',
      },
      test: reach,
    },
    {
      ...{
        name: 'doctor-cypher',
        protects: 'that everybody may see the Cypher',
        file: exposure,
        piece: 'if (explain)',
        instead: 'if (explain && host === "")',
      },
      test: reach,
    },
    {
      ...{
        name: 'doctor-clear-text',
        protects: 'a password that goes to Neo4j in clear text',
        file: exposure,
        piece: 'if (neo4j && !/\\+s(sc)?:/.test',
        instead: 'if (neo4j && host === "" && !/\\+s(sc)?:/.test',
      },
      test: reach,
    },
    {
      ...{
        name: 'doctor-tokens',
        protects: 'a file of tokens that others can read',
        file: 'src/diagnosing/check-tokens.ts',
        piece: "if (process.platform !== 'win32' && (mode & 0o077) !== 0)",
        instead: 'if (mode === 0)',
      },
      test: { file: checks, title: 'tokens that only their owner can read are right, others are not' },
    },
    {
      ...{
        name: 'doctor-no-tokens',
        protects: 'that nobody can read, for want of tokens',
        file: 'src/diagnosing/check-tokens.ts',
        piece: 'if (tokens.length === 0 && readersNeedToken)',
        instead: 'if (tokens.length < 0 && readersNeedToken)',
      },
      test: { file: checks, title: 'no tokens where reading asks for one is wrong: nobody can read' },
    },
    {
      ...{
        name: 'doctor-names',
        protects: 'that it answers by the name of any website',
        file: exposure,
        piece: 'findings.push(...checkNames(settings));',
        instead: 'findings.push(...checkNames({ ...settings, hosts: [host] }));',
      },
      test: reach,
    },
    {
      ...{
        name: 'doctor-rights',
        protects: 'a folder that others can look into',
        file: 'src/diagnosing/check-data-folder.ts',
        piece: ' || (there.mode & 0o077) === 0) return [];',
        instead: ' || there.mode > 0) return [];',
      },
      test: { file: checks, title: 'that others can look into is doubtful' },
    },
    {
      ...{
        name: 'doctor-room',
        protects: 'a disk with too little room',
        file: 'src/diagnosing/check-data-folder.ts',
        piece: 'if (free < Math.max(leastRoom, size * roomNeeded))',
        instead: 'if (free < 0)',
      },
      test: { file: checks, title: 'with too little room for a graph of its size is doubtful' },
    },
    {
      ...{
        name: 'doctor-folder',
        protects: 'a folder that cannot be written to',
        file: 'src/diagnosing/check-data-folder.ts',
        piece: 'await access(`${there}/.`, constants.R_OK | constants.W_OK | constants.X_OK);',
      },
      test: { file: checks, title: 'that cannot be made is wrong' },
    },
    {
      ...{
        name: 'doctor-port',
        protects: 'a port that another program has',
        file: 'src/diagnosing/check-port.ts',
        piece: "if (fault === 'EADDRINUSE') {",
        instead: "if (fault === 'EADDRINUSE') return [good('port', `${port}`)];\n  if (fault === 'none') {",
      },
      test: {
        file: checks,
        title: 'taken by another program, by a Hearsay of this graph or another, free, or not this machine’s',
      },
    },
    {
      ...{
        name: 'doctor-other-port',
        protects: 'a port that the service of another graph has',
        file: 'src/diagnosing/check-port.ts',
        piece: 'if (service !== undefined && new URL(service).port === `${port}`)',
        instead: "if (service !== '')",
      },
      test: {
        file: checks,
        title: 'taken by another program, by a Hearsay of this graph or another, free, or not this machine’s',
      },
    },
    {
      ...{
        name: 'doctor-collector',
        protects: 'a collector of traces that does not answer',
        file: 'src/diagnosing/check-collector.ts',
        piece: '  } catch {\n    return [',
        instead: '  } catch {\n    if (limit > 0) return [];\n    return [',
      },
      test: { file: checks, title: 'that answers, that does not, and that nobody asked for' },
    },
    {
      ...{
        name: 'doctor-open-files',
        protects: 'too few files that may be open',
        file: 'src/diagnosing/check-machine.ts',
        piece: 'if (most >= leastOpenFiles)',
        instead: 'if (most > 0)',
      },
      test: { file: checks, title: '%d open files: %j', row: '1023' },
    },
    {
      ...{
        name: 'doctor-store',
        protects: 'a store that does not answer, or is open elsewhere',
        file: checkStore,
        piece: "return wrong('store', error.message, mend);",
        instead: "return good('store', mend);",
      },
      test: { file: checks, title: storeStates },
    },
    {
      ...{
        name: 'doctor-neo4j',
        protects: 'a Neo4j that does not answer',
        file: checkStore,
        piece: "return wrong('store', error.message, mend);",
        instead: "return good('store', mend);",
      },
      test: { file: checks, title: 'a Neo4j that does not answer' },
    },
    {
      ...{
        name: 'doctor-indexes',
        protects: 'an index that is missing',
        file: checkStore,
        piece: 'if (missing.length === 0)',
        instead: 'if (missing.length >= 0)',
      },
      test: { file: checks, title: 'a Neo4j with an index missing and nothing in it', neo4j: true },
    },
    {
      ...{
        name: 'doctor-graph',
        protects: 'a graph of an earlier version',
        file: checkStore,
        piece: 'await requireKeyedNames(store);',
      },
      test: { file: checks, title: 'a graph whose names an earlier version has keyed' },
    },
    {
      ...{
        name: 'doctor-settings',
        protects: 'settings that do not fit, and fails then',
        file: 'src/diagnosing/diagnose.ts',
        piece: "return wrong('settings', error.message,",
        instead: "return good('settings',",
      },
      test: { file: 'cli/doctor.test.ts', title: 'says what is wrong, how it is mended, and fails' },
    },
  ],
};
