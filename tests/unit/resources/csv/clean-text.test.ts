import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, mixedScriptWords } from '../../../../src/resources/csv/text/clean-text.ts';

describe('cleanText', () => {
  test('keeps what people wrote', () => {
    expect(cleanText('Één “café”;\r\nop de 2e verdieping 🙂')).toEqual({
      text: 'Één “café”;\nop de 2e verdieping 🙂',
      hadInvisible: false,
    });
  });

  test('composes letters and their accents', () => {
    expect(cleanText('e\u0301e\u0301n').text).toBe('één');
  });

  test.each([
    '\u0000',
    '\u0007',
    '\u0085',
    '\u00AD',
    '\u061C',
    '\u200B',
    '\u200E',
    '\u202E',
    '\u2066',
    '\uFEFF',
    '\u{E0041}',
    '\u3164',
  ])('takes out %j and says so', (character) => {
    expect(cleanText(`Bel${character}bus`)).toEqual({ text: 'Belbus', hadInvisible: true });
  });

  test('leaves nothing invisible of any text, and a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (raw) => {
        const { text } = cleanText(raw);
        expect(text).not.toMatch(/(?!\n)[\p{C}\p{Default_Ignorable_Code_Point}\t\u00A0\u2028]/u);
        expect(cleanText(text)).toEqual({ text, hadInvisible: false });
      }),
    );
  });
});

describe('mixedScriptWords', () => {
  test('finds words that mix Latin with Cyrillic or Greek', () => {
    expect(mixedScriptWords('De Lu\u0456sterlijn en \u0391nna')).toEqual(['Lu\u0456sterlijn', '\u0391nna']);
  });

  test('lets whole words of another script and accents be', () => {
    expect(mixedScriptWords('Русский café, Αθήνα, Đorđević')).toEqual([]);
  });
});
