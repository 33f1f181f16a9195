/** Who may do what. */

import type { Point } from '../protection.ts';

const viewer = 'src/access/viewer.ts';
const mayWrite = { file: 'server/who-may-write.test.ts', under: 'with embedded' };
const ofMutations = { ...mayWrite, title: '$name needs a token of the role $role, and is told in the log' };
const confirming = { ...ofMutations, row: 'statementConfirm' };
const tokens = 'access/tokens.test.ts';

export const access: Point = {
  title: 'Who may do what',
  protections: [
    {
      ...{ name: 'writing-needs-a-token', protects: 'nobody writes without a token', file: viewer },
      piece: 'if (viewer === null)',
      instead: "if (viewer === null) return { name: 'somebody', role: 'ADMIN' };\n  if (viewer === null)",
      test: confirming,
    },
    {
      ...{ name: 'readers-do-not-write', protects: 'a reader’s token writes nothing', file: viewer },
      piece: 'if (!mayAs(viewer.role, needed))',
      instead: "if (needed === 'ADMIN' && !mayAs(viewer.role, needed))",
      test: confirming,
    },
    {
      ...{ name: 'curators-do-not-delete', protects: 'a curator’s token deletes no article' },
      ...{ file: 'src/graphql/mutations/articles.ts', piece: "'ADMIN'", instead: "'CURATOR'" },
      test: ofMutations,
    },
    {
      ...{
        name: 'every-mutation-asks',
        protects: 'every mutation asks for a role',
        file: 'src/graphql/mutations/mutation.ts',
      },
      piece: 'const viewer = requireRole(context.viewer, role);',
      instead: "const viewer = context.viewer ?? { name: 'somebody', role };",
      test: ofMutations,
    },
    {
      ...{ name: 'deleted-articles-stay-deleted', protects: 'only an admin takes the deletion of an article back' },
      ...{ file: 'src/graphql/mutations/curation.ts', piece: /^ {2}if \(change && isOfArticle\(change\).*\n/m },
      test: {
        file: 'graphql/article-mutations.test.ts',
        ...{ title: 'who did not bring an article in needs to be an admin to take its import back', under: 'embedded' },
      },
    },
    {
      ...{
        name: 'undoing-bears-a-name',
        protects: 'what was taken back says who took it back',
        file: 'src/curating/curate.ts',
      },
      piece:
        'const undone = await writeChange(store, async (transaction) => {\n    const change = await plan(transaction);\n    return canonicalRecord({ ...change, undoneAt: await nextMoment(transaction), undoneBy: curator.by });',
      instead:
        'const undone = await writeChange(store, async (transaction) => {\n    const change = await plan(transaction);\n    return canonicalRecord({ ...change, undoneAt: await nextMoment(transaction), undoneBy: change.by });',
      test: { ...mayWrite, title: 'what was taken back says who took it back', after: [ofMutations.title] },
    },
    {
      ...{ name: 'imports-are-logged', protects: 'every article that comes in stands in the log' },
      ...{ file: 'src/ingesting/replace-article.ts', piece: 'await writeChanges(transaction, [change]);' },
      test: { ...ofMutations, row: 'articleImport' },
    },
    {
      ...{ name: 'no-tokens-at-all', protects: 'where no token was made nobody writes', file: viewer },
      piece: 'if (viewer === null)',
      instead: "if (viewer === null) return { name: 'somebody', role: 'ADMIN' };\n  if (viewer === null)",
      test: {
        file: 'server/identify-viewers.test.ts',
        title: 'where no token was ever made nobody writes, whatever is shown as one',
      },
    },
    {
      ...{
        name: 'changes-bear-a-name',
        protects: 'a change bears the name of whose token it was',
        file: 'src/loading/make-change.ts',
      },
      ...{ piece: 'id, ...draft, at, by, ...(reason', instead: "id, ...draft, at, by: by && 'somebody', ...(reason" },
      test: confirming,
    },
    {
      ...{
        name: 'no-tokens-no-writing',
        protects: 'where no token was made, whatever is shown as one is refused',
        file: 'src/access/identify.ts',
      },
      piece: 'if (file === null) return [];',
      instead:
        "if (file === null) return [{ name: 'somebody', role: 'ADMIN', sha256: hashOf('hearsay_x'), created: '' }];",
      test: { file: tokens, title: 'where no tokens are configured, every token is wrong' },
    },
    {
      ...{
        name: 'wrong-tokens-are-refused',
        protects: 'a wrong token is refused, not taken for none',
        file: 'src/access/identify.ts',
      },
      piece: 'if (known) return { name: known.name, role: known.role };',
      instead: 'if (known || token) return known ? { name: known.name, role: known.role } : null;',
      test: { file: 'server/identify-viewers.test.ts', title: 'a wrong token at %s is 401, with a code' },
    },
    {
      ...{
        name: 'revoked-tokens',
        protects: 'a token that was revoked is refused at once',
        file: 'src/access/identify.ts',
      },
      ...{ piece: 'if (found !== stamp) {', instead: 'if (stamp === null && found !== stamp) {' },
      test: {
        file: 'server/identify-viewers.test.ts',
        title: 'a token is known from the moment it is made until it is revoked',
      },
    },
    {
      ...{
        name: 'tokens-are-hashed',
        protects: 'of a token only its hash is kept',
        file: 'src/access/manage-tokens.ts',
      },
      ...{
        piece: '= { name, role, sha256: hashOf(token),',
        instead: '= { ...{ token }, name, role, sha256: hashOf(token),',
      },
      test: { file: tokens, title: 'is kept as its hash, in a file that only its owner may read' },
    },
    {
      ...{
        name: 'tokens-file-is-the-owners',
        protects: 'only its owner reads the file of tokens',
        file: 'src/access/tokens-file.ts',
      },
      piece:
        ', { mode: 0o600, flush: true });\n    // The mode above holds for a new file only.\n    await chmod(draft, 0o600);',
      instead: ');\n    await chmod(draft, 0o644);',
      test: { file: tokens, title: 'is kept as its hash, in a file that only its owner may read' },
    },
    {
      ...{ name: 'tokens-are-random', protects: 'a token is 256 random bits', file: 'src/access/token.ts' },
      ...{ piece: 'randomBytes(32)', instead: 'randomBytes(3)' },
      test: { file: tokens, title: 'is 256 random bits, and no two are the same' },
    },
    {
      ...{ name: 'constant-time', protects: 'tokens are compared in constant time', file: 'src/access/token.ts' },
      ...{
        piece: "timingSafeEqual(Buffer.from(kept.sha256, 'hex'), hash)",
        instead: "Buffer.from(kept.sha256, 'hex').equals(hash)",
      },
      test: { file: tokens, title: 'is compared with each that is kept, all of it, wherever it is found' },
    },
    {
      ...{
        name: 'all-tokens-are-compared',
        protects: 'how many tokens were compared is not told by the time',
        file: 'src/access/token.ts',
      },
      ...{ piece: ') found = kept;', instead: ') return kept;' },
      test: { file: tokens, title: 'is compared with each that is kept, all of it, wherever it is found' },
    },
    {
      ...{
        name: 'broken-tokens-file',
        protects: 'a broken file of tokens lets nobody write',
        file: 'src/access/tokens-file.ts',
      },
      ...{
        piece: 'Array.isArray(tokens) && tokens.every(isToken) ? tokens : null',
        instead: 'Array.isArray(tokens) ? tokens.filter(isToken) : null',
      },
      test: {
        file: tokens,
        title: 'a file that is broken lets nobody write, and says so; readers without a token are not held up',
      },
    },
    {
      ...{
        name: 'reading-by-token',
        protects: 'READING=token keeps strangers from reading',
        file: 'src/server/start-server.ts',
      },
      piece: 'if (settings.readersNeedToken) requireTokens(app);',
      test: { file: 'server/require-tokens.test.ts', title: '%s is refused to strangers and answered to readers' },
    },
    {
      ...{
        name: 'reading-by-token-everywhere',
        protects: 'READING=token holds for exports, assistants and measures, too',
        file: 'src/server/require-tokens.ts',
      },
      ...{ piece: 'graphql|export|mcp|metrics', instead: 'graphql' },
      test: {
        file: 'server/require-tokens.test.ts',
        title: '%s is refused to strangers and answered to readers',
        row: '/metrics',
      },
    },
    {
      ...{
        name: 'backups-are-for-admins',
        protects: 'a backup needs an admin’s token',
        file: 'src/server/serve-backup.ts',
      },
      ...{ piece: "viewer?.role !== 'ADMIN'", instead: 'viewer === undefined' },
      test: { file: 'server/serve-backup.test.ts', title: 'with the token %s the command line says why there is none' },
    },
    {
      ...{
        name: 'changes-by-post',
        protects: 'nothing is changed by GET, in an event stream neither',
        file: 'src/server/serve-subscriptions.ts',
      },
      ...{
        piece: "checked.operation.operation === 'mutation' && request.method === 'GET'",
        instead: "request.method === 'HEAD'",
      },
      test: { file: 'server/curation.test.ts', title: 'never by GET, in no transport', under: 'on embedded' },
    },
    {
      ...{
        name: 'closed-unless-opened',
        protects: 'other machines do not reach the service unless a setting lets them',
      },
      ...{ file: 'src/settings.ts', piece: "host({ default: '127.0.0.1' })", instead: "host({ default: '0.0.0.0' })" },
      test: {
        file: 'settings.test.ts',
        title: 'without any environment: this machine only, port 4000, the embedded engine in ./data',
      },
    },
    {
      ...{ name: 'phones-nobody', protects: 'nothing phones home', file: 'src/server/serve-api.ts' },
      piece: '...[ApolloServerPluginUsageReportingDisabled(), ApolloServerPluginSchemaReportingDisabled()],',
      test: {
        file: 'server/phones-nobody.test.ts',
        title: 'not when it starts, not when it answers, not when it stops',
      },
    },
  ],
};
