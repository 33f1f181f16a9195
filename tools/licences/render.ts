/** The page of licences. */

import { shippedPackages } from './shipped.ts';

export function renderLicences(): string {
  const packages = shippedPackages();
  const counts = new Map<string, number>();
  for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const sums = [...counts].toSorted(([a, one], [b, other]) => other - one || a.localeCompare(b, 'en'));
  return `<!-- Written by \`npm run licences\`. -->

# Licences

Hearsay is licensed under [Apache-2.0](../LICENSE). It is shipped with these ${packages.length} packages: what runs with the service, and what is bundled into its pages. Their
licence texts are in their folders under \`node_modules\`; \`npm run sbom\` prints them for machines, in CycloneDX.

${sums.map(([licence, count]) => `- ${licence}: ${count}`).join('\n')}

| package | version | licence |
| --- | --- | --- |
${packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`).join('\n')}
`;
}
