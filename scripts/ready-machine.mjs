// Installs what the tests need of the machine, where that can be: a browser, and programs without which tests are skipped.
import { ensureBrowser } from './browser.mjs';
import { ensurePrograms } from './debian.mjs';

ensurePrograms();
process.exitCode = (await ensureBrowser()) ? 0 : 1;
