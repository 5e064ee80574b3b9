/** Vowels that are said as one, longest first; a vowel with two dots begins a syllable of its own. */
const VOWELS = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|eu|oe|ui|ei|ij|ou|au|[aeiouyàáâäèéêëìíîïòóôöùúûü]/giu;

/** About how many syllables a Dutch word has, at least 1: `mantelzorger` has 4. */
export const syllablesOf = (word: string): number => Math.max(1, word.match(VOWELS)?.length ?? 0);
