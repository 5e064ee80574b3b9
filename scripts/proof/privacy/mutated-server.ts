import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../host/serve.mjs';
import { applyMutant, type Mutant } from './mutants.ts';

/** Serves a copy of the built folder with a leak in it for as long as the work takes. */
export async function withMutant<T>(mutant: Mutant, built: string, work: (appPort: number) => Promise<T>): Promise<T> {
  const parent = mkdtempSync(join(tmpdir(), 'ademruimte-mutant-'));
  const folder = join(parent, 'dist');
  applyMutant(mutant, built, folder);
  const server = await serve({ folder, port: 0 });
  try {
    return await work(server.port);
  } finally {
    await server.close();
    rmSync(parent, { recursive: true });
  }
}
