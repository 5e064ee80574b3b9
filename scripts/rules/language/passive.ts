import { wordsOf } from '../../../src/shared/sentences.ts';

const FORMS_OF_WORDEN = new Set(['wordt', 'worden', 'word', 'werd', 'werden']);
/** A past participle: `gevraagd`, `opgehaald`, `betaald`, `vergoed`. */
const PARTICIPLE =
  /^(?:(?:aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|voor|weg)?ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|er)\p{L}{2,}[dt])$/u;
/** Words that look like a participle and are none. */
const NO_PARTICIPLE = new Set([
  'geen',
  'gemeente',
  'gemeenten',
  'geld',
  'gezinnen',
  'best',
  'bent',
  'gebied',
  'geluid',
]);

/** Whether a Dutch sentence is passive: a form of "worden" with a past participle. `U wordt 65` is not. */
export function isPassive(sentence: string): boolean {
  const words = wordsOf(sentence.toLowerCase());
  return (
    words.some((word) => FORMS_OF_WORDEN.has(word)) &&
    words.some((word) => PARTICIPLE.test(word) && !NO_PARTICIPLE.has(word))
  );
}
