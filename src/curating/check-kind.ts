/** What an entity cannot become, because of what it is to others. */

import { HearsayError } from '../errors.ts';
import type { EntityKind, EntityRecord } from '../record/record.ts';
import type { Reader } from '../store/store.ts';

/** Publishers are organizations, countries of ISO 3166-1 stay what they are, and offices are held by persons. @throws HearsayError INPUT_INVALID */
export async function checkKind(reader: Reader, entity: EntityRecord, kind: EntityKind, field: string): Promise<void> {
  if (entity.kind === kind) return;
  const refuse = (reason: string) => {
    throw new HearsayError('INPUT_INVALID', `${entity.name} (${entity.id}) ${reason}.`, { details: { field } });
  };
  if (entity.iso !== undefined && kind !== 'PLACE')
    refuse(`is the country ${entity.iso} of ISO 3166-1, and cannot be of kind ${kind}`);
  if (entity.kind === 'ORGANIZATION') {
    const records = await reader.read('records-of-entities', { ids: [entity.id] });
    const article = records.map(({ id }) => id as string).find((id) => id.startsWith('article:'));
    if (article) refuse(`published ${article}, and only an organization can`);
  }
  if (entity.kind === 'PERSON') {
    const relations = await reader.read('relations-of-entities', { ids: [entity.id] });
    const role = relations.find((relation) => relation.kind === 'HOLDS_ROLE' && relation.outgoing === true);
    if (role) refuse(`holds the office "${role.title}", and only a person can`);
  }
}
