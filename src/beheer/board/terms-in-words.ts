import { DEFAULT_TERMS, type Region, type Term } from '../../resources/index.ts';

const months = (count: number): string => `${count} ${count === 1 ? 'maand' : 'maanden'}`;

function termInWords({ lower, hide }: Term): string {
  if (lower === null) return 'zakt niet vanzelf';
  const first = `zakt na ${months(lower)} onder “Minder zeker”`;
  return hide === null ? `${first}, maar blijft in zicht` : `${first}, en is na ${months(hide)} uit zicht`;
}

/** When entries of a region are lowered and go out of sight, in two sentences. */
export function termsInWords({ terms }: Pick<Region, 'terms'>): string {
  const { checked = DEFAULT_TERMS.checked, unchecked = DEFAULT_TERMS.unchecked } = terms ?? {};
  return `Wat is nagekeken, ${termInWords(checked)}. Wat nooit is nagekeken, ${termInWords(unchecked)}; dat telt vanaf de maand van verzamelen.`;
}
