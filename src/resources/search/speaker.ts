import type { Conditions } from './conditions.ts';
import { countsIn } from './words/counts.ts';
import { words } from './words/normalize.ts';
import { isSomeone } from './words/person-words.ts';

const list = (text: string): ReadonlySet<string> => new Set(words(text));

/** Words of those who go to school, and of those who speak of them: who teaches, or has a child there. */
const SCHOOL = list('school klas toets toetsen havo vmbo mavo vwo mbo mentor huiswerk examens klasgenoten');
const GROWN_UP_AT_SCHOOL = list(`
  juf juffrouw meester leraar lerares leraren docent docente docenten leerkracht onderwijzer onderwijzeres leerling leerlingen conciërge
  zoon dochter zoontje dochtertje kind kinderen kleinkind kleinkinderen kleinzoon kleindochter teacher pupil pupils son daughter
`);
/** Words by which people speak of themselves, and of what is theirs. */
const SELF = list('ik ikzelf zelf i');
const OWN = list('mijn mn m me my');
/** Words among which an illness of one's own may stand after "ik": "ik heb sinds kort ook parkinson". */
const NEAR = 5;

const isYoungAge = (word: string | undefined): boolean => word !== undefined && /^([89]|1\d|2[0-4])$/.test(word);

/** True when the one who speaks is young: "ben 16", or a word of school from who neither teaches nor has a child there. */
export function isYoungSpeaker(typed: readonly string[]): boolean {
  const counts = countsIn(typed);
  const isAge = (at: number) => isYoungAge(typed[at]) && !counts.has(at);
  const saysAge = typed.some((word, at) => word === 'ben' && isAge(at + 1));
  const beginsWithAge = /^1\d$/.test(typed[0] ?? '') && isAge(0);
  const ofSchool = typed.some((word) => SCHOOL.has(word)) && !typed.some((word) => GROWN_UP_AT_SCHOOL.has(word));
  return saysAge || beginsWithAge || ofSchool;
}

/** True when the illness at this position is that of the one who speaks: "ik heb parkinson", "door mijn reuma". */
function isOwn(typed: readonly string[], at: number): boolean {
  if (isSomeone(typed[at + 1] ?? '')) return false;
  if (OWN.has(typed[at - 1] ?? '')) return true;
  const before = typed.slice(Math.max(0, at - NEAR), at).reverse();
  const whose = before.find((word) => SELF.has(word) || isSomeone(word));
  return whose !== undefined && SELF.has(whose);
}

/** True when all that is named is what the one who speaks has themselves; false when nothing is named. */
export function isIllThemselves(typed: readonly string[], { positions }: Conditions): boolean {
  return positions.size > 0 && [...positions].every((at) => isOwn(typed, at));
}
