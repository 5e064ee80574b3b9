import type { Match } from '../../../resources/index.ts';

/** More is no longer a choice that two people make in a quarter of an hour. */
const MOST = 3;

const needOf = ({ reasons }: Match): string | undefined => reasons.find((reason) => reason.kind === 'need')?.need;

/** The best for each of three different needs or, with fewer needs, the best that is left; in the order of the list. */
export function bestThree(matches: readonly Match[]): readonly Match[] {
  const firsts = matches.filter(
    (match, index) => matches.findIndex((other) => needOf(other) === needOf(match)) === index,
  );
  const others = matches.filter((match) => !firsts.includes(match));
  const chosen = [...firsts, ...others].slice(0, MOST);
  return matches.filter((match) => chosen.includes(match));
}
