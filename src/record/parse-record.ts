/** From anything to a record: checks one line against the JSON Schema and against what the schema cannot say. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { projectFile } from '../project.ts';
import type { Report } from '../report.ts';
import { CodePointText } from './code-points.ts';
import { isInstant, isStandIn, spanOfDate } from './partial-date.ts';
import type {
  Approximation,
  ArticleRecord,
  ChangeRecord,
  EntityRecord,
  FigureRecord,
  HearsayRecord,
  RelationRecord,
  StatementRecord,
} from './record.ts';

type Finding = Pick<Report, 'code' | 'reason' | 'field'>;

let compiled: ValidateFunction<HearsayRecord> | undefined;

/** The schema is compiled for the first record: that takes a fifth of a second, which who only asks need not wait. */
function validator(): ValidateFunction<HearsayRecord> {
  compiled ??= compile();
  return compiled;
}

function compile(): ValidateFunction<HearsayRecord> {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, discriminator: true, strict: false });
  formats.default(ajv);
  return ajv.compile<HearsayRecord>(JSON.parse(readFileSync(projectFile('records.schema.json'), 'utf8')));
}

/** Parses one line. Findings say what is wrong with it; without findings there is a record. */
export function parseRecord(line: string): { record: HearsayRecord } | { findings: readonly Finding[]; id?: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { findings: [{ code: 'NOT_JSON', reason: `is not JSON: ${(error as Error).message}` }] };
  }
  // What comes of UTF-8 is well-formed; only an escape can bring half a sign, which no engine keeps.
  if (halfSign.test(line) && !isWellFormed(value))
    return {
      findings: [{ code: 'NOT_TEXT', reason: 'holds half of a surrogate pair (\\ud800 to \\udfff)' }],
      ...idOf(value),
    };
  const validate = validator();
  if (!validate(value)) return { findings: withoutRepeats(explain(validate.errors ?? [])), ...idOf(value) };
  const findings = inconsistencies(value);
  return findings.length > 0 ? { findings, id: value.id } : { record: value };
}

/** What is wrong with a record that was made here: nothing, where it fits the schema and does not contradict itself. */
export function findFaults(record: HearsayRecord): readonly Finding[] {
  const validate = validator();
  return validate(record) ? inconsistencies(record) : withoutRepeats(explain(validate.errors ?? []));
}

const halfSign = /\\u[dD][89a-fA-F]/;

const loneSurrogate = /\p{Cs}/u;

function isWellFormed(value: unknown): boolean {
  const left = [value];
  while (left.length > 0) {
    const each = left.pop();
    if (typeof each === 'string' && loneSurrogate.test(each)) return false;
    if (typeof each === 'object' && each !== null)
      for (const [name, inner] of Object.entries(each)) left.push(name, inner);
  }
  return true;
}

function idOf(value: unknown): { id?: string } {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? { id } : {};
}

function explain(errors: readonly ErrorObject[]): Finding[] {
  const telling = errors.filter(
    ({ keyword, schemaPath }) => keyword !== 'if' && keyword !== 'oneOf' && !schemaPath.includes('/anyOf/'),
  );
  return (telling.length > 0 ? telling : errors).map(
    ({ instancePath, keyword, params, parentSchema, message = 'does not fit' }) => {
      const at = instancePath === '' ? '/' : instancePath;
      if (keyword === 'anyOf') return invalid(at, 'gives no number: it needs a value, or low or high or both');
      if (keyword === 'maxItems' && at === '/quotes')
        return invalid(at, 'must be empty, as INDIRECT speech quotes nothing; or the mode is MIXED or DIRECT');
      if (keyword === 'required') return invalid(`${instancePath}/${params.missingProperty}`, 'is missing');
      if (keyword === 'additionalProperties')
        return invalid(`${instancePath}/${params.additionalProperty}`, 'is not a field of this record');
      if (keyword === 'pattern' && params.pattern === '\\S') return invalid(at, 'is blank');
      if (keyword === 'pattern') return invalid(at, formOf(parentSchema, message));
      if (keyword === 'uniqueItems') return invalid(at, `holds the same twice, at ${params.j} and ${params.i}`);
      if (keyword === 'enum') return invalid(at, `must be one of ${params.allowedValues.join(', ')}`);
      if (keyword === 'discriminator')
        return invalid('/type', 'must be one of entity, relation, article, statement, figure, change');
      return invalid(at, message);
    },
  );
}

/** `has not the form of country:kz`, where the schema gives an example. */
function formOf(schema: unknown, message: string): string {
  const [example] = (schema as { examples?: readonly unknown[] } | undefined)?.examples ?? [];
  return example === undefined ? message : `has not the form of ${example}`;
}

function withoutRepeats(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.field} ${finding.reason}`, finding])).values()];
}

function invalid(field: string, reason: string): Finding {
  return { code: 'NOT_A_RECORD', field, reason };
}

function inconsistencies(record: HearsayRecord): Finding[] {
  const found: Finding[] = [];
  const refuse = (field: string, reason: string) => found.push({ code: 'INCONSISTENT', field, reason });
  checkDates(record, '', refuse);
  if (record.type === 'entity') checkEntity(record, refuse);
  if (record.type === 'article') checkArticle(record, refuse);
  if (record.type === 'statement') checkStatement(record, refuse);
  if (record.type === 'figure') checkFigure(record, refuse);
  if (record.type === 'relation') checkRelation(record, refuse);
  if (record.type === 'change') checkChange(record, refuse);
  return found;
}

type Refuse = (field: string, reason: string) => void;

function checkDates(fields: object, within: string, refuse: Refuse): void {
  for (const [field, value] of Object.entries(fields)) {
    if (typeof value !== 'string' || !dates.has(field)) continue;
    if (!spanOfDate(value))
      refuse(`${within}/${field}`, `"${value}" is not a day, month, year or week of the calendar`);
    else if (isStandIn(value))
      refuse(
        `${within}/${field}`,
        `"${value}" stands for a day that is not known; give the one that is meant, or none`,
      );
  }
}

const dates: ReadonlySet<string> = new Set(['published', 'saidOn', 'asOf', 'from', 'to']);

function checkEntity({ id, kind, iso }: EntityRecord, refuse: Refuse): void {
  if (iso !== undefined && kind !== 'COUNTRY') refuse('/iso', `is for countries only, not for ${kind}`);
  if (!id.startsWith(`${kind.toLowerCase()}:`))
    refuse('/id', `must begin with "${kind.toLowerCase()}:", as its kind is ${kind}`);
}

function checkRelation(relation: RelationRecord, refuse: Refuse): void {
  const { kind, title, from, to } = relation;
  if (relation.source === relation.target) refuse('/target', 'is the source itself');
  if (kind === 'HOLDS_ROLE' && !relation.source.startsWith('person:'))
    refuse('/source', 'must be a person, who holds the role');
  if (title !== undefined && kind !== 'HOLDS_ROLE') refuse('/title', `is for HOLDS_ROLE only, not for ${kind}`);
  const [start, end] = [from && spanOfDate(from)?.first, to && spanOfDate(to)?.last];
  if (start && end && start > end) refuse('/to', `lies before from (${from})`);
}

function checkArticle({ outlet, text, length, sha256 }: ArticleRecord, refuse: Refuse): void {
  if (text !== undefined) {
    const found = { length: new CodePointText(text).length, sha256: createHash('sha256').update(text).digest('hex') };
    if (length !== found.length) refuse('/length', `is ${length}, but the text has ${found.length} code points`);
    if (sha256 !== found.sha256) refuse('/sha256', `is not that of the text, ${found.sha256}`);
  }
  if (!outlet.startsWith('organization:')) refuse('/outlet', 'must be an organization');
}

function checkStatement({ id, anchors, repeats = [] }: StatementRecord, refuse: Refuse): void {
  anchors.forEach(({ start, end }, index) => {
    if (end <= start) refuse(`/anchors/${index}/end`, `must be greater than start (${start})`);
  });
  for (const part of ['CUE', 'CONTENT'] as const)
    if (!anchors.some((anchor) => anchor.part === part)) refuse('/anchors', `must hold a ${part}`);
  if (repeats.includes(id)) refuse('/repeats', 'must not hold the statement itself');
}

/** The fields of a record hold lists of maps, and no more. */
const deepestBefore = 8;

function checkChange(change: ChangeRecord, refuse: Refuse): void {
  const { kind, target, into, before, after = {} } = change;
  checkDates(after, '/after', refuse);
  for (const [field, moment] of Object.entries({ at: change.at, undoneAt: change.undoneAt }))
    if (moment !== undefined && !isInstant(moment)) refuse(`/${field}`, `"${moment}" is not a moment of the calendar`);
  if (isDeeper(before, deepestBefore)) refuse('/before', 'nests deeper than the fields of any record');
  const ofStatement = kind.startsWith('STATEMENT_');
  if (ofStatement !== target.startsWith('statement:'))
    refuse('/target', `must be ${ofStatement ? 'a statement' : 'an entity'}, as the kind is ${kind}`);
  if (into !== undefined && into === target) refuse('/into', 'is the target itself');
  const becomes = after.kind as string | undefined;
  if (kind === 'ENTITY_CORRECT' && becomes !== undefined && !into?.startsWith(`${becomes.toLowerCase()}:`))
    refuse('/into', `must be the new id, which begins with "${becomes.toLowerCase()}:", as the new kind is ${becomes}`);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1));
}

/** What a hedge needs to mean anything. */
const neededBy: Partial<Record<Approximation, readonly ('low' | 'high')[]>> = {
  RANGE: ['low', 'high'],
  MORE_THAN: ['low'],
  AT_LEAST: ['low'],
  VAGUE: ['low'],
  UP_TO: ['high'],
};

function checkFigure({ value, low, high, approximation, start, end }: FigureRecord, refuse: Refuse): void {
  for (const [field, number] of Object.entries({ value, low, high }))
    if (number !== undefined && (!Number.isFinite(number) || number < 0))
      refuse(`/${field}`, number < 0 ? 'must not be negative' : 'is too large a number');
  for (const field of neededBy[approximation] ?? [])
    if ({ value, low, high }[field] === undefined)
      refuse(`/${field}`, `is missing, as the approximation is ${approximation}`);
  if (value !== undefined && (low !== undefined || high !== undefined))
    refuse('/value', 'stands beside low or high; give one or the other');
  if (low !== undefined && high !== undefined && low > high) refuse('/low', `must not exceed high (${high})`);
  if ((start === undefined) !== (end === undefined)) refuse('/start', 'needs both start and end');
  if (start !== undefined && end !== undefined && end <= start) refuse('/end', `must be greater than start (${start})`);
}
