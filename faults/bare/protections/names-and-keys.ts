/** Tokens that stay revoked, names that are the service's own, and files that are their owner's. */

import type { Point } from '../protection.ts';

const tokens = 'access/tokens.test.ts';
const hosts = 'server/refuse-unknown-hosts.test.ts';

export const namesAndKeys: Point = {
  title: 'Tokens, names and files',
  protections: [
    {
      ...{
        name: 'tokens-one-at-a-time',
        protects: 'a token that was revoked does not come back by what somebody else does at the same time',
        file: 'src/access/tokens-file.ts',
      },
      piece:
        'await oneAtATime(target, async (requireTurn) => writeTokens(target, change(await readTokens(target)), requireTurn));',
      instead: 'await writeTokens(target, change(await readTokens(target)), async () => undefined);',
      test: {
        file: tokens,
        title: 'changed by many at one time holds what all of them did, and what was revoked stays revoked',
      },
    },
    {
      ...{
        name: 'tokens-out-of-turn',
        protects: 'a token that was revoked does not come back by a command that was stopped meanwhile',
        file: 'src/access/tokens-file.ts',
      },
      piece: 'await requireTurn();',
      test: {
        file: tokens,
        title: 'a process that was stopped in its turn writes nothing over what others did meanwhile',
      },
    },
    {
      ...{
        name: 'tokens-lock-outlives-nobody',
        protects: 'a command that was killed keeps nobody from revoking a token',
        file: 'src/access/one-at-a-time.ts',
      },
      ...{ piece: 'await endAbandoned(lock);', instead: 'void endAbandoned;' },
      test: { file: tokens, title: 'is not kept by a process %s', row: 'of this machine that has ended' },
    },
    {
      ...{
        name: 'tokens-behind-a-link',
        protects: 'a token is revoked in the file that HEARSAY_TOKENS leads to',
        file: 'src/access/tokens-file.ts',
      },
      ...{ piece: 'const target = await behindLinks(file);', instead: 'const target = behindLinks && file;' },
      test: { file: tokens, title: 'behind a link is the file %s', row: 'that is there' },
    },
    {
      ...{
        name: 'revoked-in-streams',
        protects: 'a subscription ends with the token that opened it',
        file: 'src/server/serve-subscriptions.ts',
      },
      ...{ piece: 'checkViewer ? whileKnown(events, checkViewer)', instead: 'checkViewer && !whileKnown ? events' },
      test: {
        file: 'server/require-tokens.test.ts',
        title: 'ends when its token %s, though nothing happens in it',
        row: 'is revoked',
      },
    },
    {
      ...{
        name: 'other-roles-in-streams',
        protects: 'a subscription ends with the role that opened it',
        file: 'src/server/identify-viewers.ts',
      },
      ...{ piece: 'now?.name === name && now.role === role', instead: 'now?.name === name && role' },
      test: {
        file: 'server/require-tokens.test.ts',
        title: 'ends when its token %s, though nothing happens in it',
        row: 'gets another role',
      },
    },
    {
      ...{
        name: 'events-are-checked',
        protects: 'of what comes in after a token was revoked its subscriber learns nothing',
        file: 'src/server/while-known.ts',
      },
      ...{ piece: 'await check();', instead: 'if (found === silence) await check();' },
      test: { file: 'server/require-tokens.test.ts', title: 'tells nothing of what comes in after that' },
    },
    {
      ...{
        name: 'exports-end-with-the-token',
        protects: 'an export ends with the token of whoever asked for it',
        ...{ file: 'src/server/serve-exports.ts', piece: 'endWithToken(request, reply, limit.leave);' },
      },
      test: { file: 'server/end-with-token.test.ts', title: 'an export is broken off' },
    },
    {
      ...{
        name: 'backups-end-with-the-token',
        protects: 'a backup ends with the token of whoever asked for it',
        ...{ file: 'src/server/serve-backup.ts', piece: 'endWithToken(request, reply, (why) => gone.abort(why));' },
      },
      test: {
        file: 'server/end-with-token.test.ts',
        ...{ title: '%s, of which nothing was sent, is refused', row: '/backup' },
      },
    },
    {
      ...{
        name: 'sending-ends-with-the-token',
        protects: 'what is sent of a backup ends with the token, too',
        ...{ file: 'src/server/serve-backup.ts', piece: 'addAbortSignal(gone.signal, written)', instead: 'written' },
      },
      test: { file: 'server/end-with-token.test.ts', title: 'a backup of which not all is taken is broken off' },
    },
    {
      ...{
        name: 'own-names-only',
        protects: 'no website reads a service on this machine by a name of its own (DNS rebinding)',
        file: 'src/server/start-server.ts',
      },
      ...{ piece: 'refuseUnknownHosts(app, settings);', instead: 'void refuseUnknownHosts;' },
      test: { file: hosts, title: 'a name of somebody else gets nothing of %s', row: '/export' },
    },
    {
      ...{
        name: 'own-names-by-hosts',
        protects: 'a service that the network reaches answers by the names of HOSTS only',
        file: 'src/server/refuse-unknown-hosts.ts',
      },
      ...{
        piece: 'if (!isLoopback(settings.host) && !settings.hosts?.length) return;',
        instead: 'if (!isLoopback(settings.host)) return;',
      },
      test: { file: hosts, title: 'with HOSTS=graph.example.org, Host: %s gives %i', row: 'evil.example' },
    },
    {
      ...{
        name: 'no-names-of-proxies',
        protects: 'a name is read as a browser reads it, and not from what somebody adds',
        file: 'src/server/refuse-unknown-hosts.ts',
      },
      ...{ piece: '/[\\s/\\\\?#@]/.test(host) || ', instead: '' },
      test: { file: hosts, title: 'Host: %s gives %i', row: 'evil.example@localhost' },
    },
    {
      ...{
        name: 'hosts-that-never-match',
        protects: 'HOSTS takes names only: an address of a page would never match',
        file: 'src/setting-forms.ts',
      },
      ...{ piece: '/[/\\\\?#@*]/.test(name) || ', instead: '' },
      test: { file: 'settings.test.ts', title: '%s=%s is an error that names the setting', row: 'HOSTS' },
    },
    {
      ...{
        name: 'folder-is-the-owners',
        protects: 'only its owner looks into the folder of the graph',
        file: 'src/store/embedded/embedded-store.ts',
      },
      ...{ piece: '{ recursive: true, mode: 0o700 }', instead: '{ recursive: true, mode: 0o755 }' },
      test: {
        file: 'store/embedded-files.test.ts',
        title: 'are in a folder that others cannot look into, unless whoever made it lets them',
      },
    },
    {
      ...{
        name: 'backup-is-the-owners',
        protects: 'only its owner reads a backup',
        file: 'src/backup/back-up-to.ts',
        piece: 'const kept = { flush: true, mode: 0o600 };',
        instead: 'const kept = { flush: true };',
      },
      test: { file: 'backup/backup.test.ts', title: 'is for its owner alone, whatever stood there before' },
    },
    {
      ...{
        name: 'backup-without-room',
        protects: 'a full temporary folder is not taken for the disk of the graph',
        file: 'src/server/serve-backup.ts',
        piece: 'if (hasNoRoom(error))',
        instead: 'if (error === undefined)',
      },
      test: {
        file: 'server/serve-backup.test.ts',
        title: 'one for which there is no room beside names that, not the disk of the graph',
      },
    },
  ],
};
