import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { billOfMaterials } from '../../../../scripts/build/bill-of-materials.ts';
import { type BundledPackage, bundledPackages } from '../../../../scripts/build/bundled-packages.ts';

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const SCHEMAS = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';

const app = { name: 'ademruimte', version: '1.0.0-abc', license: 'EUPL-1.2' };
const names = Object.keys(readJson('package.json').dependencies);
const direct = names.map((name) => `node_modules/${name}`);
const packages = bundledPackages(readJson('package-lock.json'), names);

function schemaErrors(bill: object) {
  // Formats are of addresses and times, of which there are none here but the schema's own.
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const file of ['spdx.SNAPSHOT.schema.json', 'jsf-0.82.SNAPSHOT.schema.json']) {
    ajv.addSchema(readJson(`${SCHEMAS}/${file}`), `http://cyclonedx.org/schema/${file}`);
  }
  const isValid = ajv.compile(readJson(`${SCHEMAS}/bom-1.6.SNAPSHOT.schema.json`));
  return isValid(bill) ? [] : isValid.errors;
}

describe('the bill of materials', () => {
  test('is CycloneDX, by its own schema', () => {
    expect(schemaErrors(billOfMaterials(app, packages, direct))).toEqual([]);
  });

  test('names a licence that the schema knows, or it is no bill', () => {
    const odd: BundledPackage = { name: 'odd', version: '1.0.0', license: 'Made-Up-1.0', needs: [] };
    expect(schemaErrors(billOfMaterials(app, new Map([['node_modules/odd', odd]]), []))).not.toEqual([]);
  });

  test('tells which package needs which, and what each must be', () => {
    const bill = JSON.stringify(billOfMaterials(app, packages, direct));
    const { components, dependencies } = JSON.parse(bill);
    const signals = 'pkg:npm/%40preact/signals@';
    expect(components.map(({ name }: { name: string }) => name)).toContain('workbox-strategies');
    const needed = dependencies.find(({ ref }: { ref: string }) => ref.startsWith(signals)).dependsOn;
    expect(needed).toEqual([expect.stringMatching(/^pkg:npm\/%40preact\/signals-core@/)]);
    expect(dependencies[0].dependsOn).toHaveLength(names.length);
    for (const { hashes } of components) expect(hashes[0].content).toMatch(/^[0-9a-f]{128}$/);
  });

  test('has nothing in it of the time or the machine', () => {
    const bill = JSON.stringify(billOfMaterials(app, packages, direct));
    expect(bill).not.toMatch(/timestamp|serialNumber|T\d\d:\d\d/);
    expect(bill).toBe(JSON.stringify(billOfMaterials(app, packages, direct)));
  });
});
