import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { billOfMaterials } from './bill-of-materials.ts';
import { bundledPackages, type Lockfile, stylePackages } from './bundled-packages.ts';
import { BILL_OF_MATERIALS, SUMS, sumsOf } from './published-files.mjs';

/** Libraries that only the officer's page has. Visitors never get them. */
const OF_OPERATORS = ['hucre', 'papaparse'];

interface Manifest {
  readonly name: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** Puts beside a finished build what others need to check it: what it is made of, and the sum of every file. */
export function publishedFilesPlugin(version: string): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'published-files',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = resolve(root, config.build.outDir);
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      handler() {
        const { name, license, dependencies } = readJson<Manifest>(join(root, 'package.json'));
        const names = [...Object.keys(dependencies), ...OF_OPERATORS, ...stylePackages(root)];
        const packages = bundledPackages(readJson<Lockfile>(join(root, 'package-lock.json')), names);
        const direct = names.map((dependency) => `node_modules/${dependency}`);
        const bill = billOfMaterials({ name, version, license }, packages, direct);
        writeFileSync(join(folder, BILL_OF_MATERIALS), `${JSON.stringify(bill, null, 2)}\n`);
        writeFileSync(join(folder, SUMS), sumsOf(folder));
      },
    },
  };
}
