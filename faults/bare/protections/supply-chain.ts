/** What the project is made of. */

import type { Point } from '../protection.ts';

const test = 'supply-chain.test.ts';
const lock = 'package-lock.json';
const image = { file: test, title: 'the image runs as a user without rights, and compose lets it write nowhere' };

export const supplyChain: Point = {
  title: 'Supply chain',
  protections: [
    {
      ...{
        name: 'exact-versions',
        protects: 'every dependency is of one version',
        file: 'package.json',
        piece: /"fastify": "/,
        instead: '"fastify": "^',
      },
      test: { file: test, title: 'every dependency is of one version' },
    },
    {
      ...{
        name: 'checksums',
        protects: 'every package has a checksum',
        file: lock,
        piece: /(?<="node_modules\/fastify": \{\n {6}"version": "[^"]*",\n) {6}"integrity": "[^"]*",\n/,
      },
      test: {
        file: test,
        title:
          'every package has a checksum, but for native ones of other platforms that the registry at hand did not hold',
      },
    },
    {
      ...{
        name: 'one-registry',
        protects: 'no package is fetched from a place of its own',
        file: lock,
        piece: /(?<="node_modules\/fastify": \{\n)/,
        instead: '      "resolved": "http://192.0.2.1/fastify.tgz",\n',
      },
      test: { file: test, title: 'no package is fetched from a place of its own' },
    },
    {
      ...{
        name: 'install-scripts',
        protects: 'no package runs a script that nobody has read',
        file: lock,
        piece: /(?<="node_modules\/fastify": \{\n)/,
        instead: '      "hasInstallScript": true,\n',
      },
      test: { file: test, title: 'are known' },
    },
    {
      ...{
        name: 'licences',
        protects: 'what is shipped may be shipped',
        file: lock,
        piece: /(?<="node_modules\/fastify": \{\n(?: {6}.*\n)*? {6}"license": )"MIT"/,
        instead: '"AGPL-3.0"',
      },
      test: { file: test, title: 'of what is shipped let it be shipped' },
    },
    {
      ...{
        name: 'licences-listed',
        protects: 'licences are listed as they are',
        file: 'docs/licences.md',
        piece: /^\| fastify \|.*\n/m,
      },
      test: { file: test, title: 'are listed as they are: npm run licences' },
    },
    {
      ...{
        name: 'sbom',
        protects: 'the bill of materials names what is shipped',
        file: 'tools/licences/shipped.ts',
        piece: 'for (const name of packagesOfPages())',
        instead: 'for (const name of packagesOfPages().slice(1e6))',
      },
      test: { file: test, title: 'npm run sbom names what is shipped, and nothing else' },
    },
    {
      ...{
        name: 'image-user',
        protects: 'the image runs as a user without rights',
        file: 'Dockerfile',
        piece: 'USER node\n',
      },
      test: image,
    },
    {
      ...{
        name: 'image-scripts',
        protects: 'no script of a package runs when the image is built',
        file: 'Dockerfile',
        piece: 'npm ci --ignore-scripts',
        instead: 'npm ci',
      },
      test: image,
    },
    {
      ...{
        name: 'image-read-only',
        protects: 'the image’s file system is read-only',
        file: 'docker-compose.yml',
        piece: '    read_only: true\n',
      },
      test: image,
    },
    {
      ...{
        name: 'image-capabilities',
        protects: 'the image has no capabilities',
        file: 'docker-compose.yml',
        piece: '    cap_drop: [ALL]\n',
      },
      test: image,
    },
  ],
};
