import { words } from './normalize.ts';

/**
 * Words as people of the regions say them (Brabants, Limburgs, Zuid-Hollands), spell them by ear or shorten them, and the same in
 * standard Dutch. None is a word that people here mean otherwise. Own list, from what is heard; a word of a new region may be added.
 */
const STANDARD: Readonly<Record<string, string>> = Object.fromEntries(
  `
  ich ik|ikke ik|kik ik|mich mij|mien mijn|miene mijn|munne mijn|munnen mijn|mun mijn|mn mijn|oos ons|oze onze|dich jou|gij je|ge je|gullie jullie
  hum hem|haom hem|heur haar|hullie ze|zullie ze|zunne zijn|zn zijn|bin ben|biste bent|bende bent|hedde hebt|hebbe hebben|hep heeft|haet heeft
  weurt wordt|wurt wordt|weure worden|worre worden|kump komt|kumt komt|geit gaat|geet gaat|motte moeten|mot moet|moete moeten|kunne kunnen|kinne kunnen
  wul wil|wille willen|doon doen|doeget doe|zegge zeggen|zage zeggen|neet niet|nie niet|nit niet|gin geen|gein geen|gene geen|geine geen|nx niks
  wa wat|da dat|daor daar|doar daar|waor waar|woar waar|woe waar|vur voor|veur voor|vuur voor|oet uit|uut uit|ok ook|ouk ook|mer maar|mar maar|un een|unne een|ne een
  vool veel|vul veel|bietje beetje|bitje beetje|bitteke beetje|biekje beetje|effe even|effen even|efkes even|efkens even|ff even|egt echt|iemant iemand
  meug moe|muug moe|meuj moe|krenk ziek|kraank ziek|allein alleen|alling alleen|ouwe oude|ouw oud|aod oud|aode oude|goeie goede|mense mensen|minse mensen|luuj mensen
  vadder vader|vaoder vader|vajer vader|mooder moeder|mojer moeder|moder moeder|moeke moeder|mam moeder|mams moeder|bomma oma|bompa opa|breur broer|broor broer|zuske zus
  zeen zoon|jungske zoontje|dochterke dochtertje|kinder kinderen|kiender kinderen|keinder kinderen|kinger kinderen|kinderkes kinderen|vrollie vrouwen|vrommes vrouw|vent man
  huus huis|thuus thuis|toes thuis|thoes thuis|stroat straat|straot straat|dörp dorp|ziekehuis ziekenhuis|krankenhoes ziekenhuis|gim gym
  sjlaope slapen|slaope slapen|sloape slapen|slape slapen|aete eten|ete eten|prate praten|kalle praten|kallen praten|buurte praten|lope lopen|loupe lopen|wone wonen|werke werken
  vergete vergeten|vergaete vergeten|helpe helpen|hellepe helpen|hulup hulp|hullup hulp|zorge zorgen|zurge zorgen|zurg zorg|zorrug zorg|koke koken|poetse poetsen|wandele wandelen
  gelt geld|geldj geld|cente geld|centen geld|schulde schulden|sjold schuld|sjulde schulden|naacht nacht|naach nacht|aovend avond|vanaovend vanavond|vandaog vandaag|mörge morgen
  `
    .trim()
    .split(/\||\n/)
    .map((pair) => words(pair) as [string, string]),
);

/** The words of a query with those of a dialect, or spelled by ear, in standard Dutch; as many as before. */
export const standardWords = (typed: readonly string[]): readonly string[] =>
  typed.map((word) => (Object.hasOwn(STANDARD, word) ? (STANDARD[word] ?? word) : word));
