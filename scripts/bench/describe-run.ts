import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Engine } from './engine.ts';

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
  return `${name} ${version}`;
}

/** Where and with what is measured: day, machine, Node and the version of every engine. A number without these says little. */
export function describeRun(engines: readonly Engine[]): string {
  const cores = cpus();
  return [
    new Date().toISOString().slice(0, 10),
    `${cores.length} × ${cores[0]?.model.trim() ?? 'unknown processor'}`,
    `Node ${process.versions.node}`,
    ...engines.flatMap(({ packages }) => packages.map(versionOf)),
  ].join(', ');
}
