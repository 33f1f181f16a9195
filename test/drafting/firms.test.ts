/** Companies whose names look like persons': the article tells, by what it says around them. */

import { expect, test } from '@jest/globals';
import { draftOf } from './draft-of.ts';

test.each([
  ['Rio Tinto said it would close its mine.', 'organization:rio-tinto'],
  ['Goldman Sachs said it expects growth.', 'organization:goldman-sachs'],
  ['Morgan Stanley said so. Shares of Morgan Stanley fell.', 'organization:morgan-stanley'],
  ['Morgan Stanley said so. Morgan Stanley analysts agreed.', 'organization:morgan-stanley'],
  ['Oran Delmar said prices rose. The chief executive of Oran Delmar left.', 'organization:oran-delmar'],
  ['The mining company Oran Delmar will stay, and Oran Delmar said so.', 'organization:oran-delmar'],
  ['Oran Delmar said it was raining.', 'person:oran-delmar'],
  ['Oran Delmar said it would rain. He left.', 'person:oran-delmar'],
  ['Karl Voss said it plans nothing. Mr. Voss spoke of a company.', 'person:karl-voss'],
  ['Karl Voss said no. The lender that Karl Voss founded is gone.', 'person:karl-voss'],
])('%s', (text, id) => {
  expect(draftOf(text).statements[0]?.speaker).toBe(id);
});
