/** Backups, and graphs of other versions. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pieces are code, in which they stand in templates

import type { Point } from '../protection.ts';

const backup = 'backup/backup.test.ts';
const notWritten = { file: backup, title: '%s: %s, and nothing is written', neo4j: true };
const readBackup = 'src/backup/read-backup.ts';
const readLines = 'src/backup/read-lines.ts';
const neo4j = 'src/store/neo4j/neo4j-store.ts';
const migrate = 'loading/migrate.test.ts';

export const backups: Point = {
  title: 'Backups and versions',
  protections: [
    {
      ...{
        name: 'ties-of-first-version',
        protects: 'a graph that counts no ties has them counted when it comes forward',
        file: 'src/loading/migrate.ts',
        piece: 'await checkTies(store, { mend: true });',
      },
      test: {
        file: migrate,
        title: 'what an older one lacks is added, as if it had been there from the first',
        under: 'on engine 0',
      },
    },
    {
      ...{
        name: 'backup-link-kinds',
        protects: 'a link between what it never links',
        file: 'src/backup/check-line.ts',
      },
      ...{ piece: 'else if (!ends.includes(', instead: "else if (ends.includes('') && !ends.includes(" },
      test: { ...notWritten, row: 'with a link between what it never links and a checksum made for it' },
    },
    {
      ...{ name: 'backup-kinds', protects: 'an entity of no kind', file: 'src/backup/check-line.ts' },
      ...{ piece: "if (kinds.length !== (part.label === 'Entity' ? 1 : 0))", instead: 'if (kinds.length > 9)' },
      test: { ...notWritten, row: 'with an entity of no kind and a checksum made for it' },
    },
    {
      ...{ name: 'backup-foreign', protects: 'what others keep in a graph is told', file: 'src/backup/check-line.ts' },
      ...{ piece: 'if (ends === undefined) this.foreign.add(type);', instead: 'if (ends === undefined) return null;' },
      test: { file: backup, title: 'what others keep in the same graph is restored, and told' },
    },
    {
      ...{ name: 'backup-line-number', protects: 'what is wrong is told with its line', file: readBackup },
      ...{ piece: 'damaged(file, `line ${number}: ${fault}`)', instead: 'damaged(file, `${number > 0 ? fault : ""}`)' },
      test: { file: backup, title: 'what is wrong is told with its line' },
    },
    {
      ...{ name: 'backup-added', protects: 'bytes after a backup', file: readLines },
      ...{ piece: 'throw all > 0 && isNoGzip(error)', instead: 'throw all < 0 && isNoGzip(error)' },
      test: { ...notWritten, row: 'with bytes after it' },
    },
    {
      ...{ name: 'backup-ends', protects: 'writers wait for a backup that was stopped for a time only', file: neo4j },
      ...{ piece: 'return this.alone(work, undefined, this.#patience.snapshot);', instead: 'return this.alone(work);' },
      test: {
        file: 'store/snapshot-limit.test.ts',
        title: 'a snapshot that nobody ends lets writers in when its time is up, and is told that it is none',
        neo4j: true,
      },
    },
    {
      ...{ name: 'backup-lines', protects: 'lines that no graph has, with a checksum that fits', file: readBackup },
      ...{ piece: 'if (fault !== null)', instead: "if (fault === '')" },
      test: { ...notWritten, row: 'with a node twice and a checksum made for it' },
    },
    {
      ...{
        name: 'backup-checksum',
        protects: 'a backup with one word changed is refused',
        file: readBackup,
        piece: "if (sha256 !== footer.sha256) throw damaged(file, 'its checksum does not fit');",
      },
      test: { ...notWritten, row: 'with one word changed' },
    },
    {
      ...{
        name: 'backup-counts',
        protects: 'a backup that does not hold what it says is refused',
        file: readBackup,
        piece:
          "if (!isSame(found.nodes, nodes) || !isSame(found.links, links)) throw damaged(file, 'it does not hold what it says');",
      },
      test: { ...notWritten, row: 'with a line taken out and a checksum made for it' },
    },
    {
      ...{
        name: 'backup-end',
        protects: 'something after the end of a backup is refused',
        file: readBackup,
        piece: "if (footer) throw damaged(file, 'something stands after its end');",
      },
      test: { ...notWritten, row: 'with its end twice' },
    },
    {
      ...{ name: 'backup-cut', protects: 'a backup that is cut off is told as one', file: readLines },
      piece: "if (code === 'Z_BUF_ERROR') return damaged(file, 'its end is missing', error);",
      test: {
        ...{ file: 'cli/backup.test.ts', title: 'a file that is cut off is refused in words' },
        after: ['there and back; never over a file, never into a graph'],
      },
    },
    {
      ...{
        name: 'backup-bomb',
        protects: 'a backup that becomes far more than its size is refused',
        file: readLines,
        piece: 'if (all > most) throw damaged(file, `it becomes more than ${limits.ratio} times its size`);',
      },
      test: { ...notWritten, row: 'that becomes far more than its size' },
    },
    {
      ...{
        name: 'backup-line',
        protects: 'a backup with one endless line is refused',
        file: readLines,
        piece: 'if (restLength > limits.line) throw damaged(file, `a line of it is longer than ${limits.line} bytes`);',
      },
      test: { ...notWritten, row: 'with one endless line' },
    },
    {
      ...{
        name: 'backup-checked-first',
        protects: 'nothing is written of a backup before all of it is checked',
        file: 'src/backup/restore-backup.ts',
        piece: 'const manifest = await checkBackup(file);',
        instead:
          "const manifest = await checkBackup(file).catch(() => ({ nodes: {}, links: {}, sha256: '' }) as unknown as Manifest);",
      },
      test: { ...notWritten, row: 'with one word changed' },
    },
    {
      ...{
        name: 'backup-into-nothing',
        protects: 'a restore mixes with nothing that is there',
        file: 'src/backup/restore-backup.ts',
        piece: 'await refuseToMix(store);',
      },
      test: {
        file: backup,
        title: 'to engine %d: the same nodes and links',
        row: '0',
        under: 'from engine 0',
        neo4j: true,
      },
    },
    {
      ...{
        name: 'backup-on-disk',
        protects: 'a backup is on the disk before it has its name',
        file: 'src/backup/back-up-to.ts',
        piece: 'store, createWriteStream(unfinished, kept)',
        instead: 'store, createWriteStream(unfinished, { mode: 0o600 })',
      },
      test: { file: backup, title: 'has its name when all of it is on the disk, and not before', neo4j: true },
    },
    {
      ...{
        name: 'backup-whole-file',
        protects: 'a backup that fails leaves the one before as it was',
        file: 'src/backup/whole-file.ts',
        piece: 'const unfinished = `${file}.unfinished`;',
        instead: 'const unfinished = file;',
      },
      test: { file: backup, title: 'that fails leaves the one before as it was', neo4j: true },
    },
    {
      ...{
        name: 'backup-of-one-moment',
        protects: 'a backup is of one moment',
        file: neo4j,
        piece: 'return this.alone(work, undefined, this.#patience.snapshot);',
        instead: 'return work(this);',
      },
      test: {
        file: backup,
        title: 'whoever writes waits, or is not seen',
        under: 'on engine 1',
        neo4j: true,
      },
    },
    {
      ...{
        name: 'restore-mark',
        protects: 'a restore that was killed is not taken for a graph',
        file: 'src/store/graph-format.ts',
        piece: "if (counters.has('being-restored'))",
        instead: "if (counters.has('nothing'))",
      },
      test: { file: backup, title: 'a graph of which only a part was restored is not opened', neo4j: true },
    },
    {
      ...{
        name: 'newer-graphs',
        protects: 'a graph of a later version is refused, not guessed at',
        file: 'src/store/graph-format.ts',
        piece: 'if (written > graphFormat)',
        instead: 'if (written < 0)',
      },
      test: {
        file: migrate,
        title: 'a graph of a later version is refused, and nothing is changed in it',
        under: 'on engine 0',
      },
    },
    {
      ...{
        name: 'newer-backups',
        protects: 'a backup of a later version is refused',
        file: readBackup,
        piece: 'if (value.format > backupFormat || value.graph > graphFormat)',
        instead: 'if (value.format > backupFormat)',
      },
      test: { ...notWritten, row: 'of a later version' },
    },
    {
      ...{
        name: 'migration-steps',
        protects: 'each step of a migration is marked when it is taken',
        file: 'src/loading/migrate.ts',
        piece: 'await mark(store, step.to);',
      },
      test: {
        file: migrate,
        title: 'steps are taken in their order, and one that is cut off is taken again',
        under: 'on engine 0',
      },
    },
    {
      ...{
        name: 'migration',
        protects: 'a graph of an earlier version comes forward whole',
        file: 'src/loading/bring-up-to-date.ts',
        piece: 'await migrate(store, onMigrated);',
      },
      test: {
        file: migrate,
        title: 'a graph that does not say its version is of the first, and comes forward whole',
        under: 'on engine 0',
      },
    },
  ],
};
