import { findPhrase, preparePhrase, type Token } from './phrases.ts';

/**
 * Words after which the crisis lines come first. Few on purpose: danger to life or body, and someone who says to be at the end
 * of their strength. `§wie` stands for someone close.
 */
const DISTRESS = [
  'zelfmoord',
  'zelfdoding',
  'suicide',
  'niet meer leven',
  '=dood',
  '=dood gaan',
  'wil niet meer',
  'wil er niet meer zijn',
  'wil dood',
  'dood wil',
  'ik wil dood',
  'dood willen',
  'eind aan maken',
  'einde aan maken',
  'mezelf iets aandoen',
  'zichzelf iets aandoen',
  'mezelf pijn doen',
  'ik kan niet meer.',
  'ik trek het niet meer.',
  '=zie het niet meer zitten',
  'slaat me',
  'slaat mij',
  '§wie slaat',
  'word geslagen',
  'mishandelt',
  'mishandeld',
  'mishandeling',
  'huiselijk geweld',
  'verkracht',
  'aangerand',
  'bedreigt me',
  'word bedreigd',
  'met een mes',
  'ademt niet',
  'bewusteloos',
  'levensgevaar',
  'direct gevaar',
  'suicidal',
  'want to die',
  'kill myself',
].map(preparePhrase);

/** True when the words sound like distress. */
export function soundsLikeDistress(tokens: readonly Token[], spoken: readonly string[]): boolean {
  return DISTRESS.some((phrase) => findPhrase(phrase, tokens, spoken) !== undefined);
}
