/** `hearsay add`: a statement that an article makes and nobody has read in it. */

import { type Command, Option } from 'commander';
import { printJson } from '../print.ts';
import { changeSelection, type PrintedChange, printMade } from '../print-changes.ts';
import { addChangeOptions, type ChangeOptions, runChange } from '../run-change.ts';
import { type StatementFields, statementFields, toPlaces } from '../statement-fields.ts';
import { toDate } from '../to-date.ts';

interface Options extends StatementFields, ChangeOptions {
  readonly content?: readonly string[];
  readonly speakerWords?: string;
  readonly about?: readonly string[];
  readonly audience?: readonly string[];
}

interface Added {
  readonly statement: { readonly id: string; readonly gist: string } | null;
  readonly change: PrintedChange;
}

export function addCommand(program: Command): void {
  const command = program
    .command('add')
    .description('add a statement that an article makes and nobody has read in it')
    .argument('<article>', 'the id of the article')
    .requiredOption('--speaker <entity>', 'who said it')
    .option('--content <words...>', 'the words that were said, as they stand in the text, in their parts')
    .option('--cue <words>', 'the words that attribute it, their parts joined by …')
    .option('--speaker-words <words>', 'the words that name the speaker in the text')
    .option('--about <entity...>', 'what it is about')
    .option('--audience <entity...>', 'who was told')
    .option('--via <entity...>', 'who passed it on, nearest to the article first')
    .option('--new <kind-and-name...>', 'KIND where the speaker is not in the graph yet, or KIND NAME … of others')
    .addOption(
      new Option('--mode <mode>', 'how it is said; by default as the quotation marks tell').choices([
        'direct',
        'indirect',
        'mixed',
      ]),
    )
    .option('--gist <sentence>', 'the content in one neutral sentence; by default its words')
    .option('--quote <words...>', 'all words in quotation marks; by default those of the text')
    .option('--said-on <date>', 'when it was said', toDate)
    .option('--speaker-at <start-end...>', 'where the speaker stands in the text, in code points', toPlaces)
    .option('--cue-at <start-end...>', 'where the cue stands', toPlaces)
    .option('--content-at <start-end...>', 'where the content stands', toPlaces);
  addChangeOptions(command)
    .addHelpText(
      'after',
      '\nWhere the graph does not hold the text, --cue-at, --content-at, --cue, --mode and --gist are needed.\n\nExamples:\n  hearsay add article:port-post-2022-01-12 --speaker "Lena Orav" --cue said --content "the quay is gone"\n  hearsay add article:upi-2022-01-09 --speaker RIA --mode indirect --cue said --cue-at 310-314 --content-at 315-380 --gist "The airport is open."',
    )
    .action(add);
}

async function add(article: string, options: Options): Promise<void> {
  const { content, speakerWords, about, audience, reason, server, json = false } = options;
  const payload = await runChange<Added>(
    'statementAdd',
    `statement { id gist } change { ${changeSelection} }`,
    { ...statementFields(options), article, content, speakerWords, about, audience, reason },
    server,
  );
  if (json) printJson(payload);
  else printMade(payload.change);
}
