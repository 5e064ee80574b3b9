import { spawnSync } from 'node:child_process';

/** Whether Debian's zbarimg is here (`apt-get install zbar-tools`): a reader of QR codes that shares nothing with ours. */
export const hasZbar = spawnSync('zbarimg', ['--version']).status === 0;

/** Why a test of QR codes was skipped; stands in its name, so that the report of the run tells it. */
export const ZBAR = hasZbar ? '' : ' [SKIPPED: zbarimg is not installed, no QR code was read]';

/** What zbarimg reads in a picture (PNG or PBM): the text of each QR code, in no particular order. */
export function readQrCodes(picture: Buffer): readonly string[] {
  const { stdout } = spawnSync(
    'zbarimg',
    ['--quiet', '--raw', '--set', '*.enable=0', '--set', 'qrcode.enable=1', '-'],
    {
      input: picture,
    },
  );
  return stdout.toString('utf8').split('\n').filter(Boolean);
}
