// @vitest-environment happy-dom
import fc from 'fast-check';
import { type ComponentChild, render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { contactFile } from '../../../../../src/app/arrange/entry/contact-file.ts';
import { listText } from '../../../../../src/app/arrange/list/list-text.ts';
import { PaperEntry } from '../../../../../src/app/arrange/list/paper-entry.tsx';
import { createModel, ModelProvider } from '../../../../../src/app/core/model.ts';
import { OWN_DEVICE } from '../../../../../src/app/shell/own-device.ts';
import { PhoneLink } from '../../../../../src/app/ui/phone-link.tsx';
import { QrPicture } from '../../../../../src/app/ui/qr-picture.tsx';
import { openCatalogue } from '../../../../../src/resources/catalogue/open-catalogue.ts';
import { parsePhoneNumber } from '../../../../../src/resources/catalogue/phone-number.ts';
import { CRISIS_LINES, type Phone, type WaysIn } from '../../../../../src/resources/index.ts';
import { memoryStore } from '../../../../../src/storage/index.ts';
import { NO_LANGUAGES } from '../../../../support/no-languages.ts';
import { catalogue, entry, REGION } from '../../../resources/sample.ts';

const TODAY = '2026-11-22';

beforeEach(() => {
  window.scrollTo = () => undefined;
});

function show(what: ComponentChild): HTMLElement {
  const root = document.createElement('main');
  const model = createModel({
    store: memoryStore(),
    today: () => TODAY,
    window,
    capabilities: OWN_DEVICE,
    languages: NO_LANGUAGES,
  });
  render(<ModelProvider value={model}>{what}</ModelProvider>, root);
  return root;
}

/** The digits in a text, with the + of a country code. */
const digits = (text: string | null | undefined): string => (text ?? '').replace(/[^+0-9]/g, '');

const digit = fc.constantFrom(...'0123456789');
const separator = fc.constantFrom('', '', ' ', '-', '.', ' - ');
/** Numbers as editors write them, with all kinds of things between the digits. */
const written = fc
  .tuple(
    fc.constantFrom('0800', '0900', '0186', '06', '(010)', '+31 (0)30', '0031 6', '14', '116', '11'),
    fc.array(fc.tuple(separator, digit), { minLength: 1, maxLength: 8 }),
  )
  .map(([begin, rest]) => begin + rest.map(([between, one]) => between + one).join(''));
const phone = written.map(parsePhoneNumber).filter((parsed) => parsed !== undefined);

/** Every place where a number is read or rung: what people see there, and what is dialled. */
function places(one: Phone): readonly (readonly [place: string, shown: string, dialled: string])[] {
  const line = entry({ name: 'Iets', phones: [one] });
  const link = show(<PhoneLink phone={one} />).querySelector('a');
  const paper = show(<PaperEntry entry={line} ways={undefined} />);
  const scanned = show(<QrPicture text={`tel:${one.dial}`} label="" />).querySelector('path');
  return [
    ['the button', digits(link?.textContent), (link?.getAttribute('href') ?? '').replace(/^tel:/, '')],
    ['paper', digits(paper.querySelector('.paper__number')?.textContent), one.dial],
    ['the code on paper', paper.querySelector('path')?.getAttribute('d') ?? '', scanned?.getAttribute('d') ?? ''],
    ['the list as text', digits(listText([{ entry: line, ways: undefined, own: [] }], TODAY).split('\n')[3]), one.dial],
    ['the contact', one.dial, /^TEL[^:]*:(.*)\r$/m.exec(contactFile(line, ''))?.[1] ?? ''],
  ];
}

describe('a phone number', () => {
  it('is the same wherever it is shown and whatever rings, however it was written', () => {
    fc.assert(
      fc.property(phone, (parsed) => {
        // As it comes out of a pack, which the app reads before it shows anything.
        const pack = { format: 3, region: REGION, entries: [entry({ phones: [parsed] })] };
        const { entries } = openCatalogue(pack, () => catalogue([]).index);
        const [one] = entries.get('iets')?.phones ?? [];
        expect(one).toEqual(parsed);
        for (const [place, shown, dialled] of places(parsed)) {
          expect(shown, place).toBe(dialled);
          expect(shown, place).not.toBe('');
        }
        expect(digits(parsed.number)).toBe(parsed.dial);
      }),
      { numRuns: 60 },
    );
  });

  it.each(CRISIS_LINES.flatMap(({ id, phones }) => phones.map((one) => [id, one] as const)))(
    'of %s comes from one parse too',
    (_, one) => {
      expect(parsePhoneNumber(one.number)).toEqual({ number: one.number, dial: one.dial });
    },
  );
});

it('of who leads to an entry stands on one line of the paper', () => {
  const [number] = ['0186 12 34 56'].map(parsePhoneNumber);
  const asked = entry({ id: 'wmo', name: 'Wmo', phones: number ? [number] : [] });
  const none = { chatUrl: undefined, inWriting: undefined, applyUrl: undefined, url: undefined, email: undefined };
  const ways: WaysIn = { ...none, phones: [], leads: [{ kind: 'entry', entry: asked }] };
  const paper = show(<PaperEntry entry={entry({ name: 'Iets' })} ways={ways} />);
  expect(paper.textContent).toContain('0186\u00a012\u00a034\u00a056');
});
