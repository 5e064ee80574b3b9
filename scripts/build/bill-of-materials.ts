import type { BundledPackage } from './bundled-packages.ts';

interface Application {
  readonly name: string;
  /** As the app shows it. */
  readonly version: string;
  readonly license: string;
}

/** Package URL: the name of a package that every tool understands. */
const purlOf = ({ name, version }: { readonly name: string; readonly version: string }): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

const licenseOf = (license: string) =>
  /^[\w.+-]+$/.test(license) ? [{ license: { id: license } }] : [{ expression: license }];

function hashesOf(integrity: string) {
  return integrity
    .split(' ')
    .filter((hash) => hash.startsWith('sha512-'))
    .map((hash) => ({ alg: 'SHA-512', content: Buffer.from(hash.slice(7), 'base64').toString('hex') }));
}

function componentOf(bundled: BundledPackage) {
  const [group, name] = bundled.name.startsWith('@') ? bundled.name.split('/') : [undefined, bundled.name];
  return {
    type: 'library',
    'bom-ref': purlOf(bundled),
    ...(group && { group }),
    name,
    version: bundled.version,
    scope: 'required',
    hashes: hashesOf(bundled.integrity ?? ''),
    licenses: licenseOf(bundled.license ?? 'NOASSERTION'),
    purl: purlOf(bundled),
  };
}

/**
 * A software bill of materials (CycloneDX 1.6) of what is in the app. The same packages give the same bytes: there is
 * no time and no serial number in it, which the standard allows.
 * @param direct folders of the packages that our own code names
 */
export function billOfMaterials(
  app: Application,
  packages: ReadonlyMap<string, BundledPackage>,
  direct: readonly string[],
): object {
  const refs = (folders: readonly string[]) =>
    folders
      .flatMap((folder) => packages.get(folder) ?? [])
      .map((bundled) => purlOf(bundled))
      .sort();
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': app.name,
        name: app.name,
        version: app.version,
        licenses: licenseOf(app.license),
      },
    },
    components: [...packages.values()].map(componentOf),
    dependencies: [
      { ref: app.name, dependsOn: refs(direct) },
      ...[...packages.values()].map((bundled) => ({ ref: purlOf(bundled), dependsOn: refs(bundled.needs) })),
    ],
  };
}
