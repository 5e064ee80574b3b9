import { stem } from './stemmer.ts';

/** Words that Dutch compounds of care and welfare are made of; grown from catalogues, longer ones win. */
const PARTS = `
aanbod aanvraag activiteit activiteiten administratie alarmering bond dwaal detectie eind fase gezelschap hulpmiddel klachten leefstijl leven levens muziek parkeer persoon personen persoons plus recreatie scoot mobiel service vervanging vriendelijk wens winkel adres advies adviseur afdeling afspraak agenda alarm alcohol arts
auto avond baan baas bad balie band bedrijf begeleider begeleiding behandeling belasting bel beurs beweeg bewoner
bezoek bezoeker bibliotheek bijstand bijdrage bijeenkomst boerderij boeren boodschap boodschappen brief budget bureau bus
buren buurt cafe centrale centrum chat circel cirkel cliënt club coach coaching compliment computer consulent contact
cursus dag dagbesteding dagopvang dans deskundige dementie dienst dier digitaal dokter dorp dorps douche drank drug
eten ervaring familie feest fiets film formulier formulieren fysio gast gebouw geld gemeente geheugen gesprek geweld
gezin gezondheid groep groen gym hand handicap hersen herstel hobby hond huis huishoud huiskamer hulp huur
indicatie informatie inkomen inloop instelling internet jeugd jongeren kaart kamer kanker kerk kinder kind kinderen
klacht klus klussen klusjes koffie kook koor kosten kraam kunst kwartier les letsel lezen lijn loket logeer lotgenoten luister lunch
maaltijd maaltijden maat maatje maatjes makelaar mannen mantelzorg mantelzorger mantelzorgers markt meldpunt medewerker medicijn meisjes mensen middag middel moeder
nacht nabestaanden natuur nood nummer ochtend oefen oma onderhoud ondersteuner ondersteuning ontbijt ontmoeting ontmoetings onderzoek oplossing
opname oppas opvang ouder ouderen overlast paard pas park partner patient pension pleeg plek ploeg poets poli
praat praktijk problemen probleem project psychiatrie punt raad recht regel regeling relatie respijt rij ritje rol rolstoel rook rouw
ruimte ruzie samen scheiding school schoonmaak schrijf schuld schulden schuldhulp senioren slaap soos spel spelletjes spoed sport
spreek steun steunpunt straat stress studie subsidie taal taart tafel taxi team telefoon test theater therapie thuis
thuiszorg toeslag toilet training tuin uitje uitkering uren vader vakantie val veiligheid vereniging verhuis verhuizing
verkeer verlies verpleeg verpleging verslaving vervoer vervoers verwerking verzekering verzorging verzorgings vergoeding verblijf vinger voeding
voedsel voorlichting voorziening vraag vrienden vrij vrijwilligers vrouwen wandel wandeling waardering wedstrijd weekend
welzijn welzijns werk werker wijk winkel woning woon wonen voorlees verlof zelf zelfhulp zelfmoord ziekenhuis ziekte ziek zomer zondag zorg zwem
`;

/** Compounds that mean more, or something else, than their parts: they stay whole. */
const WHOLE = `
belangrijk onderwijs gemeente dagbesteding dagopvang mantelzorg mantelzorger mantelzorgers thuiszorg ziekenhuis weekend
huishouden inkomen vrijwilliger vrijwilligers omgeving iedereen bijeenkomst maatschappelijk verzorging verpleging
tandarts handwerken huisdieren kerkrade handdoek ouderdom huisdier tijdelijk samenwerking samenleving thuisarts vandaag middag werkplek feestdag rolstoel kinderen
informatie activiteit activiteiten voorziening begeleiding ondersteuning ervaring belasting zelfmoord onderhoud steunpunt
huisarts huisartsen levenseinde levenstestament parkinson persoonlijk personeel woonplaats burgemeester kleinkind kleinkinderen zwemles zwemdiploma autorijles rijles school schoonmoeder schoonvader schoonzus grootmoeder grootvader zondag huishoud huiskamer meldpunt lotgenoten boerderij
`;

const list = (text: string): Set<string> =>
  new Set(
    text
      .trim()
      .split(/\s+/)
      .map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '')),
  );
const parts = list(PARTS);
const whole = list(WHOLE);
const stemmed = new Set([...parts].map(stem));
const LINKS = ['', 's', 'en', 'e', 'n'];
const LONGEST_PART = 14;

/** A part, or at the end of the word any form of one: `buurtgezinnen` ends with `gezin`. */
function isPart(part: string, isAtEnd: boolean): boolean {
  return parts.has(part) || (isAtEnd && part.length > 3 && stemmed.has(stem(part)));
}

function split(word: string, from: number): string[] | undefined {
  if (from === word.length) return [];
  for (let end = Math.min(word.length, from + LONGEST_PART); end >= from + 3; end -= 1) {
    const part = word.slice(from, end);
    if (!isPart(part, end === word.length)) continue;
    for (const link of LINKS) {
      if (!word.startsWith(link, end) || (link !== '' && end + link.length === word.length)) continue;
      const rest = split(word, end + link.length);
      if (rest) return [part, ...rest];
    }
  }
  return undefined;
}

/**
 * The parts of a compound, in order: `logeerhuis` gives `logeer`, `huis`. Empty for a word that is no compound of known parts.
 * Takes one normalised word of any length; longer than 40 letters is not split.
 */
export function compoundParts(word: string): string[] {
  if (word.length < 6 || word.length > 40 || whole.has(word)) return [];
  const found = split(word, 0);
  return found && found.length > 1 ? found : [];
}
