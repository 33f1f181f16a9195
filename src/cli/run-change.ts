/** One mutation, made on the graph in this process or by a running service, and what it answers. */

import type { Command } from 'commander';
import { type ErrorCode, HearsayError } from '../errors.ts';
import { toServer } from './to-server.ts';

/** What every payload has. */
interface Payload {
  readonly userErrors: readonly { readonly code: ErrorCode; readonly message: string }[];
}

/**
 * Makes the change that `field` of the document names and gives its payload.
 * @throws HearsayError with the code and the message of the first user error
 */
export async function runChange<Data extends object>(
  field: string,
  selection: string,
  input: Readonly<Record<string, unknown>>,
  server?: string,
): Promise<Data> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const document = `mutation Change($input: ${type}!) { ${field}(input: $input) { ${selection} userErrors { code message } } }`;
  // The schema is loaded by the commands that need it.
  const { withChange } = await import('./with-ask.ts');
  const data = await withChange((ask) => ask<Record<string, Data & Payload>>(document, { input }), server);
  const { userErrors, ...payload } = data[field] as Data & Payload;
  const [error] = userErrors;
  if (error) throw new HearsayError(error.code, error.message);
  return payload as unknown as Data;
}

/** The options of every command that changes something. */
export function addChangeOptions(
  command: Command,
  { withReason = true, withBase = false }: { readonly withReason?: boolean; readonly withBase?: boolean } = {},
): Command {
  if (withBase)
    command.option(
      '--based-on <change>',
      'the last change of it that you saw (0: none, or its revision): nothing is done where somebody changed it since',
    );
  if (withReason) command.option('--reason <words>', 'why, for those who come after');
  return command
    .option('--server <url>', 'have a running service do it, with the token HEARSAY_TOKEN', toServer)
    .option('--json', 'print the result as JSON');
}

export interface ChangeOptions {
  readonly reason?: string;
  readonly basedOn?: string;
  readonly server?: string;
  readonly json?: boolean;
}
