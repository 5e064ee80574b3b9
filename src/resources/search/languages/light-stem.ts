/** How words of a language lose what grammar puts on them; all letters are folded. */
export interface LightStem {
  /** What is cut off at the front, and at the end as often as it is there: lists parted by spaces, longer ones first. */
  readonly fronts?: string;
  readonly endings?: string;
  /** Letters that stay at least. */
  readonly least: number;
  /** Letters that are kept at most: for a language that only adds at the end. */
  readonly most?: number;
}

/**
 * Makes a light stemmer: it knows no words and cuts what looks like grammar. Light ones are enough for short lists of words, and
 * what they cut wrongly they cut in the list as well. For Turkish the first five letters do as well as a grammar (Can et al.,
 * JASIST 59(3), 2008); the Arabic lists are those of "light10" (Larkey, Ballesteros and Connell, 2007).
 */
export function lightStemmer({
  fronts,
  endings,
  least,
  most = Number.POSITIVE_INFINITY,
}: LightStem): (word: string) => string {
  const before = fronts?.split(' ') ?? [];
  const after = endings?.split(' ') ?? [];
  const fits = (word: string, part: string) => word.length - part.length >= least;
  /** A single letter at the front is as often part of the word. */
  const fitsFront = (word: string, part: string) => fits(word, part.length === 1 ? `${part}.` : part);
  return (word) => {
    const front = before.find((one) => word.startsWith(one) && fitsFront(word, one)) ?? '';
    let stem = word.slice(front.length);
    for (let ending: string | undefined = ''; ending !== undefined; ) {
      stem = stem.slice(0, stem.length - ending.length);
      ending = after.find((one) => stem.endsWith(one) && fits(stem, one));
    }
    return stem.slice(0, most);
  };
}
