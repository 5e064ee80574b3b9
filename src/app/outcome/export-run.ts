import { toFhirBundle, toPlainText } from '../../questionnaires/index.ts';
import type { Run } from '../../storage/index.ts';
import { saveFile } from '../platform/save-file.ts';
import { exportInput } from './export-input.ts';

/** Programs that do not expect UTF-8 (the editors that files of a practice end up in) show "ë" and "’" wrongly without it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Hands a filled-in check to the browser to save: for a care provider's system, or as text that can always be read. */
export async function exportRun(run: Run, kind: 'fhir' | 'text', now: Date): Promise<void> {
  const input = await exportInput(run, now);
  if (kind === 'text') saveFile('overzicht.txt', 'text/plain', BYTE_ORDER_MARK + toPlainText(input));
  else saveFile('overzicht.fhir.json', 'application/fhir+json', JSON.stringify(toFhirBundle(input), null, 2));
}
