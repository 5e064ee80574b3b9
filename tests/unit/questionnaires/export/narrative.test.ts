import fc from 'fast-check';
import { expect, it } from 'vitest';
import { narrative } from '../../../../src/questionnaires/export/narrative.ts';
import { readXhtml } from '../../../fixtures/fhir/read-xhtml.ts';

const words = fc.stringMatching(/^[ -~éë’“”]+$/);

it('says every word as it is, whatever signs are in it', () => {
  fc.assert(
    fc.property(words, words, words, words, words, (title, line, heading, name, says) => {
      const { div } = narrative('nl-NL', { title, lead: [line], sections: [{ heading, lines: [{ name, says }] }] });
      expect(readXhtml(div)).toEqual([title, line, heading, name, says]);
    }),
  );
});

it('is one XHTML div in its language', () => {
  const { status, div } = narrative('nl-NL', { title: 'A & <b>"B"</b>', lead: [], sections: [] });
  expect(status).toBe('additional');
  expect(div).toBe(
    '<div xmlns="http://www.w3.org/1999/xhtml" lang="nl-NL" xml:lang="nl-NL"><h2>A &amp; &lt;b&gt;&quot;B&quot;&lt;/b&gt;</h2></div>',
  );
});

it.each(['<p>', '<p></b>', 'a & b', '<p>a</p><p>b</p>', '<p>a < b</p>', '<p a=b></p>'])(
  'the reader of these tests refuses %s',
  (xhtml) => expect(() => readXhtml(xhtml)).toThrow(SyntaxError),
);
