/** `hearsay correct`: what a statement says, or what is known of an entity. */

import { type Command, Option } from 'commander';
import { HearsayError } from '../../errors.ts';
import { printJson } from '../print.ts';
import { changeSelection, type PrintedChange, printMade } from '../print-changes.ts';
import { addChangeOptions, type ChangeOptions, runChange } from '../run-change.ts';
import { entityKinds, type StatementFields, statementFields, toPlaces } from '../statement-fields.ts';
import { toDate } from '../to-date.ts';

interface StatementOptions extends StatementFields {
  readonly about?: readonly string[];
  readonly audience?: readonly string[];
  readonly aboutNobody?: boolean;
  readonly audienceNobody?: boolean;
  readonly firstHand?: boolean;
}
interface EntityOptions {
  readonly name?: string;
  readonly alias?: readonly string[];
  readonly kind?: string;
  readonly description?: string;
  readonly force?: boolean;
}

const statementOptions = [
  ...[
    'speaker',
    'about',
    'audience',
    'aboutNobody',
    'audienceNobody',
    'new',
    'via',
    'firstHand',
    'mode',
    'cue',
    'gist',
    'quote',
    'saidOn',
  ],
  ...['speakerAt', 'cueAt', 'contentAt'],
];
const entityOptions = ['name', 'alias', 'kind', 'description', 'force'];

export function correctCommand(program: Command): void {
  const command = program
    .command('correct')
    .description('correct a statement, by id, or an entity, by id or name; what is not given stays as it is')
    .argument('<what>', 'statement:…, or an entity')
    .option('--speaker <entity>', 'statement: who said it')
    .option('--about <entity...>', 'statement: all that it is about')
    .option('--audience <entity...>', 'statement: all who were told')
    .option('--about-nobody', 'statement: it is about nobody and nothing that has a name')
    .option('--audience-nobody', 'statement: nobody was told')
    .option(
      '--new <kind-and-name...>',
      'statement: KIND where the speaker is not in the graph yet, or KIND NAME … of others named above',
    )
    .option('--via <entity...>', 'statement: all who passed it on, nearest to the article first')
    .option('--first-hand', 'statement: nobody passed it on')
    .addOption(new Option('--mode <mode>', 'statement: how it is said').choices(['direct', 'indirect', 'mixed']))
    .option('--cue <words>', 'statement: the words that attribute it')
    .option('--gist <sentence>', 'statement: the content in one neutral sentence')
    .option('--quote <words...>', 'statement: all words in quotation marks')
    .option('--said-on <date>', 'statement: when it was said', toDate)
    .option('--speaker-at <start-end...>', 'statement: where the speaker stands in the text, in code points', toPlaces)
    .option('--cue-at <start-end...>', 'statement: where the cue stands', toPlaces)
    .option('--content-at <start-end...>', 'statement: where the content stands', toPlaces)
    .option('--name <name>', 'entity: by what name it goes')
    .option('--alias <name...>', 'entity: all its other names; not given, a former name is one of them')
    .addOption(new Option('--kind <kind>', 'entity: what it is').choices(entityKinds))
    .option('--description <words>', 'entity: who or what it is')
    .option('--force', 'entity: also a name that another of its kind goes by');
  addChangeOptions(command, { withBase: true })
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay correct statement:upi-2022-01-09-000341 --speaker RIA --first-hand\n  hearsay correct statement:upi-2022-01-09-000341 --speaker "Carla Mendes" --new person\n  hearsay correct statement:upi-2022-01-09-000341 --content-at 350-402\n  hearsay correct RIA --name "RIA Novosti" --alias RIA "RIA news agency"',
    )
    .action(correct);
}

async function correct(what: string, options: StatementOptions & EntityOptions & ChangeOptions): Promise<void> {
  const { reason, basedOn, server, json = false } = options;
  const ofStatement = what.startsWith('statement:');
  refuseOthers(options, ofStatement);
  const { change } = await runChange<{ change: PrintedChange | null }>(
    ofStatement ? 'statementCorrect' : 'entityCorrect',
    `change { ${changeSelection} }`,
    { ...(ofStatement ? statementInput(what, options) : entityInput(what, options)), reason, basedOn },
    server,
  );
  if (json) printJson({ change });
  else printMade(change);
}

function refuseOthers(options: object, ofStatement: boolean): void {
  const others = ofStatement ? entityOptions : statementOptions;
  const given = Object.keys(options).find((name) => others.includes(name));
  if (given === undefined) return;
  const flag = `--${given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new HearsayError(
    'INPUT_INVALID',
    `${flag} is for ${ofStatement ? 'entities' : 'statements (statement:…)'} only.`,
  );
}

function statementInput(id: string, options: StatementOptions) {
  const { about, audience, firstHand } = options;
  return {
    ...{ id, ...statementFields(options) },
    about: orNobody('about', about, options.aboutNobody),
    audience: orNobody('audience', audience, options.audienceNobody),
    ...(firstHand && { relays: [] }),
  };
}

function orNobody(field: string, given: readonly string[] | undefined, nobody = false): readonly string[] | undefined {
  if (nobody && given !== undefined)
    throw new HearsayError(
      'INPUT_INVALID',
      `--${field} and --${field}-nobody contradict each other: give one of them.`,
    );
  return nobody ? [] : given;
}

function entityInput(entity: string, { name, alias, kind, description, force }: EntityOptions) {
  return {
    entity,
    name,
    force,
    aliases: alias,
    kind: kind?.toUpperCase(),
    ...(description !== undefined && { description }),
  };
}
