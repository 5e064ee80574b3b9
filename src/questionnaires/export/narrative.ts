import type { Narrative } from './fhir-types.ts';
import type { Readable } from './readable.ts';

/** Readable text as the XHTML that FHIR allows: no style, no link, no script. https://hl7.org/fhir/R4/narrative.html */
export function narrative(language: string, { title, lead, sections }: Readable): Narrative {
  const body = [
    element('h2', escaped(title)),
    ...lead.map((line) => element('p', escaped(line))),
    ...sections.flatMap(({ heading, lines }) => [
      element('h3', escaped(heading)),
      element(
        'ul',
        lines.map(({ name, says }) => element('li', `${escaped(name)}<br/><b>${escaped(says)}</b>`)).join(''),
      ),
    ]),
  ].join('');
  const tag = escaped(language);
  return {
    status: 'additional',
    div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="${tag}" xml:lang="${tag}">${body}</div>`,
  };
}

const element = (name: string, inside: string): string => `<${name}>${inside}</${name}>`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
