import { openContent } from '../../scripts/open-content.ts';
import { addDutchCommonTexts } from '../../src/i18n/index.ts';
import { addDutchTexts } from './dutch-texts.ts';

// What the app fetches is there from the start, so that a test can ask for it at once.
openContent();
addDutchCommonTexts();
addDutchTexts();
