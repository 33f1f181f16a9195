/** Values of records, as a log of changes shows them: ids by names, places in short. */

const entityId = /^(?:person|organization|country|place|group|event):/;

/** The ids of entities in a value: `idsIn('["country:kz"]')` → `['country:kz']`. */
export function idsIn(json: string | null): string[] {
  return json === null ? [] : stringsIn(JSON.parse(json)).filter((text) => entityId.test(text));
}

/** `valueWords('["country:kz"]', names)` → `Kazakhstan`; nothing is a dash. */
export function valueWords(json: string | null, names: ReadonlyMap<string, string>): string {
  if (json === null) return '–';
  return words(JSON.parse(json), names) || '–';
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(stringsIn);
}

function words(value: unknown, names: ReadonlyMap<string, string>): string {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => words(one, names)).join(', ');
  if (value === null || typeof value !== 'object') return value === null ? '' : String(value);
  if ('part' in value && 'start' in value && 'end' in value)
    return `${String(value.part).toLowerCase()} ${value.start}–${value.end}`;
  if ('entity' in value)
    return [words(value.entity, names), 'cue' in value && value.cue ? `(“${value.cue}”)` : ''].join(' ').trim();
  return Object.entries(value)
    .map(([name, one]) => `${name}: ${words(one, names)}`)
    .join(', ');
}
