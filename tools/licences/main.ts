/** Writes docs/licences.md: whose work is shipped with Hearsay, and under which licences. Run by `npm run licences`. */

import { writeFileSync } from 'node:fs';
import { projectFile } from '../../src/project.ts';
import { renderLicences } from './render.ts';

writeFileSync(projectFile('docs', 'licences.md'), renderLicences());
