/** The value of a field of a statement or an entity, as people read it beside another one. */

/** Named things by their names, lists with commas: `fieldInWords([{ name: 'RIA' }, { entity: { name: 'TASS' }, cue: 'reported' }])` → `RIA, TASS (“reported”)`. */
export function fieldInWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(fieldInWords).join(', ');
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if ('part' in value && 'start' in value && 'end' in value)
    return `${String(value.part).toLowerCase()} at ${value.start}–${value.end}`;
  if ('entity' in value) return fieldInWords(value.entity) + ('cue' in value && value.cue ? ` (“${value.cue}”)` : '');
  return 'name' in value ? String(value.name) : '';
}
