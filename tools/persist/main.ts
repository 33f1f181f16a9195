/** The command behind `npm run persist`: writes persisted-documents.json. */

import { writeFileSync } from 'node:fs';
import { collectDocuments, manifestFile, printManifest } from './collect-documents.ts';

writeFileSync(manifestFile, printManifest(await collectDocuments()));
