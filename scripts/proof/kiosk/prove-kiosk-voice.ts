import { existsSync } from 'node:fs';
import { serve } from '../../host/serve.mjs';
import { missingPackages } from './keys/screen.ts';
import { missingVoices } from './voice/ear.ts';
import { listenToKiosk } from './voice/trial.ts';

const BROWSER = '/usr/bin/chromium';

async function freePort(): Promise<number> {
  const { port, close } = await serve({ folder: 'dist', port: 0 });
  await close();
  return port;
}

/**
 * npm run prove:kiosk-voice: listens to the kiosk as it is shipped, with the voices of Debian, on a sound card in memory: whether it
 * speaks when it should and is silent when it should. For Linux. Wants the app to be built.
 */
export async function main(): Promise<number> {
  const missing = [...missingPackages(), ...missingVoices(), ...(existsSync(BROWSER) ? [] : ['chromium'])];
  if (missing.length > 0) {
    console.warn(`voice of the kiosk: SKIPPED, not installed: ${missing.join(', ')}`);
    return 0;
  }
  const faults = await listenToKiosk(await freePort(), await freePort());
  for (const fault of faults) console.error(`not so: ${fault}`);
  return faults.length > 0 ? 1 : 0;
}
