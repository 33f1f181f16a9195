/** The command behind `npm run docs`: writes docs/schema.md. */

import { writeFileSync } from 'node:fs';
import { currentReference, referenceFile } from './read-reference.ts';

writeFileSync(referenceFile, currentReference());
