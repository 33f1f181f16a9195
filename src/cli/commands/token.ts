/** `hearsay token`: who may write over HTTP. */

import { type Command, Option } from 'commander';
import { createToken, revokeToken } from '../../access/manage-tokens.ts';
import { readTokens } from '../../access/tokens-file.ts';
import { type Role, roles } from '../../access/viewer.ts';
import { readSettings } from '../../settings.ts';
import { print, printJson, printTable } from '../print.ts';

interface Output {
  readonly json?: boolean;
}

export function tokenCommand(program: Command): void {
  const token = program
    .command('token')
    .description('make, list and revoke the tokens by which a service lets somebody write')
    .addHelpText(
      'after',
      '\nTokens are kept as hashes in the file HEARSAY_TOKENS; a running service sees every change of it at once.\n\nExamples:\n  hearsay token create --name "Ada Example" --role curator\n  hearsay token list\n  hearsay token revoke --name "Ada Example"',
    );
  token
    .command('create')
    .description('make a token and print it, this once')
    .requiredOption('--name <name>', 'who is to have it; stands beside all that is changed with it')
    .addOption(
      new Option('--role <role>', 'what it allows')
        .choices(roles.map((role) => role.toLowerCase()))
        .makeOptionMandatory(),
    )
    .option('--json', 'print it as JSON')
    .addHelpText('after', '\nExamples:\n  hearsay token create --name "Ada Example" --role curator')
    .action(create);
  token
    .command('list')
    .description('whose tokens there are; never the tokens themselves')
    .option('--json', 'print them as JSON')
    .addHelpText('after', '\nExamples:\n  hearsay token list --json')
    .action(list);
  token
    .command('revoke')
    .description('take a token away; from then on it is refused')
    .requiredOption('--name <name>', 'whose token')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExamples:\n  hearsay token revoke --name "Ada Example"')
    .action(revoke);
}

async function create({ name, json = false, ...options }: Output & { name: string; role: string }): Promise<void> {
  const role = options.role.toUpperCase() as Role;
  const token = await createToken(readSettings().tokens, { name, role });
  if (json) return printJson({ name, role, token });
  print(token);
  print(`The token of ${name} (${role.toLowerCase()}). It is shown this once; keep it safe.`);
}

async function list({ json = false }: Output): Promise<void> {
  const tokens = (await readTokens(readSettings().tokens)).map(({ name, role, created }) => ({ name, role, created }));
  if (json) return printJson(tokens);
  if (tokens.length === 0) return print('There are no tokens: nobody can write over HTTP.');
  printTable(
    ['name', 'role', 'created'],
    tokens.map(({ name, role, created }) => [name, role.toLowerCase(), created]),
  );
}

async function revoke({ name, json = false }: Output & { name: string }): Promise<void> {
  await revokeToken(readSettings().tokens, name);
  if (json) return printJson({ name, revoked: true });
  print(`The token of ${name} is revoked.`);
}
