/** The bill of materials of what is shipped: npm's own, of what runs with the service and of what is bundled into its pages. */

import { execFileSync } from 'node:child_process';
import { projectFile } from '../../src/project.ts';
import { shippedPackages } from '../licences/shipped.ts';

interface Component {
  readonly 'bom-ref': string;
  readonly hashes?: readonly object[];
  readonly licenses?: readonly object[];
}

/** What is read of a document of CycloneDX; the rest is passed on. */
export interface Sbom {
  readonly metadata: { readonly component: { readonly 'bom-ref': string } };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** npm tells packages of pages from tools as little as from each other: all are `dev`. So it tells of all, and those that are not shipped are left out. */
export function sbomOfShipped(): Sbom {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
  const told = execFileSync('npm', args, { cwd: projectFile(), maxBuffer: 64 * 1024 * 1024 }).toString();
  const all = JSON.parse(told) as Sbom;
  const licences = new Map(shippedPackages().map(({ name, version, licence }) => [`${name}@${version}`, licence]));
  // Of a package under another name, such as npm:react-is@18, the name is the other one.
  const components = all.components.flatMap((component) => {
    const id = licences.get(component['bom-ref']);
    if (id === undefined) return [];
    // npm knows no licence that package.json names in an older way, or of a package that the registry at hand does not hold.
    return component.licenses?.length ? [component] : [{ ...component, licenses: [{ license: { id } }] }];
  });
  const refs = new Set([all.metadata.component['bom-ref'], ...components.map((component) => component['bom-ref'])]);
  const dependencies = all.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ dependsOn, ...rest }) => ({ ...rest, dependsOn: dependsOn.filter((ref) => refs.has(ref)) }));
  return { ...all, components, dependencies };
}
