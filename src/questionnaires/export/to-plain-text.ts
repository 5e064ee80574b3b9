import type { ExportInput } from './export-input.ts';
import { readableAnswers } from './readable.ts';

/**
 * One filled-in check as text that any program shows and anyone can read: the same words as in the FHIR response.
 * @throws RangeError when the texts are not those of the definition
 */
export function toPlainText(input: ExportInput): string {
  const { title, lead, sections } = readableAnswers(input);
  const blocks = sections.map(({ heading, lines }) =>
    [heading, ...lines.flatMap(({ name, says }) => [`- ${name}`, `  ${says}`])].join('\n'),
  );
  return `${[title, lead.join('\n'), ...blocks].join('\n\n')}\n`;
}
