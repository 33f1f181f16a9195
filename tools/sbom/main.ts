/** Prints what is shipped, in CycloneDX. Run by `npm run sbom`. */

import { sbomOfShipped } from './sbom-of-shipped.ts';

process.stdout.write(`${JSON.stringify(sbomOfShipped(), null, 2)}\n`);
