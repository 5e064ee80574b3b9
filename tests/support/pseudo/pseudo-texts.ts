/**
 * A language that nobody speaks, made of the Dutch texts when a test asks for it: `long` has 40 % more letters, `mirrored`
 * runs from right to left. Every text of ours stands between marks, so that one without them is seen to be hard-coded.
 */
export const PSEUDO = {
  long: { slot: 'en', change: lengthen },
  mirrored: { slot: 'ar', change: mirror },
} as const;

export type Pseudo = keyof typeof PSEUDO;

export const isPseudo = (language: string): language is Pseudo => Object.hasOwn(PSEUDO, language);

/** The language whose place it takes in the app. */
export const slotOf = (language: string): string => (isPseudo(language) ? PSEUDO[language].slot : language);

const MORE = 0.4;
/** Up to this many letters a word grows itself: a longer one is a compound, which has another word beside it elsewhere. */
const SHORT_WORD = 12;

const PLACEHOLDER = /\{\{\w+\}\}/g;

/** 40 % more letters: the words of the text once more, as many as that takes. */
function lengthen(text: string): string {
  const words = text.replaceAll(PLACEHOLDER, '').split(/\s+/).filter(Boolean);
  const extra = Math.ceil(words.join(' ').length * MORE);
  const [word = ''] = words;
  if (words.length === 1 && word.length <= SHORT_WORD) return text + word.slice(-extra).toLowerCase();
  const more: string[] = [];
  for (const next of words) if (more.join(' ').length < extra) more.push(next);
  return [text, ...more].join(' ');
}

/** Each word from right to left, but for what is put in. */
function mirror(text: string): string {
  return text.replaceAll(/\S+/g, (word) => (word.includes('{{') ? word : `\u202e${word}\u202c`));
}

/** A text of the app in a language that nobody speaks; its placeholders stay. */
export const pseudoText = (language: Pseudo, text: string): string =>
  text.trim() === '' ? text : `⟦${PSEUDO[language].change(text)}⟧`;

const PLURALS = ['zero', 'two', 'few', 'many'];

/** All texts below a key, with as many plurals as the language has whose place this takes. */
export function pseudoTree(language: Pseudo, tree: unknown): unknown {
  if (typeof tree === 'string') return pseudoText(language, tree);
  if (Array.isArray(tree)) return tree.map((each) => pseudoTree(language, each));
  if (typeof tree !== 'object' || tree === null) return tree;
  const entries = Object.entries(tree).map(([key, value]) => [key, pseudoTree(language, value)] as const);
  const others = entries.filter(([key]) => key.endsWith('_other'));
  const plurals = others.flatMap(([key, value]) =>
    PLURALS.map((plural) => [key.replace(/other$/, plural), value] as const),
  );
  return Object.fromEntries([...plurals, ...entries]);
}
