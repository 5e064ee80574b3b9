import { words } from './normalize.ts';
import { stem } from './stemmer.ts';

/** Words that say nothing about what someone looks for. Dropped in ranking only: phrases are matched with them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  words(`
    aan achter af al alle alles als altijd andere anders bent ben bij boven daar dan dat de den der deze die dit doe
    doen doet door doordat dus echt een eens eerst eigenlijk elk elke en enkele er erg ergens even gaan gaat gebruik geen gewoon
    geworden goed graag haar had hadden heb hebben hebt heeft heel helaas hele hem hen het hier hij hoe hoor hun ieder iedere iemand iets ik
    in is ja je jij jou jouw jullie kan kon kun kunnen kunt laat laten lekker maar mag maken maakt me mee meer men met mij mijn moet moeten
    mogen na naar net niet niets niks nodig nog nooit nou nu of om omdat onder ons onze ook op over paar per samen s steeds soms t te tegen
    ter terug toch toe tot tussen u uit uw vaak van vanaf veel vind vinden vindt voor vooral waar waarom waarvoor wanneer want waren was wat weer weet wel
    welke wie wil willen wilt word worden wordt wou ze zeer zei zelf zeker zich zij zijn zitten zit zo zoek zoeken zoekt zoiets zou zullen
    a about am an and any are at be can do does for from get go he her him his how i im in is it me my need of on or our
    she someone some somebody something that the their them there they this to want we what when where which who with you your
  `),
);

/** Words that deny: in a phrase they stand for one another, "zonder indicatie" is "geen indicatie". */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'niet',
  'geen',
  'zonder',
  'nooit',
  'niks',
  'nauwelijks',
  'amper',
]);

const WEAK = words(`
  hulp helpen zorg zorgen mensen dag dagen week weken jaar uur tijd nieuwe kleine grote beetje vraag vragen probleem problemen
  gemeente man vrouw moeder vader ma pa mama papa opa oma zoon dochter kind kinderen partner ouders ouder buurman buurvrouw broer zus
  vriend naaste familie schoonmoeder schoonvader tante oom komen krijgen leven plek groep huis thuis ander mooi buurt dorp stad
  omgeving regio organisatie stichting aanvragen plus personen ding manier situatie dagelijks leuk goed slecht
  voelen durven vertellen blijven staan liggen zeggen geven houden nemen brengen wonen begrijpen snappen denken weten lukken beginnen
  gebruiken proberen kijken maken regelen hebben weg erbij gebeuren hoeven wachten
`);
const weakStems = new Set(WEAK.map(stem));

/** True for a normalised word, or its stem, that is so general in this field that it says little on its own. */
export function isWeak(word: string): boolean {
  return weakStems.has(word) || weakStems.has(stem(word));
}
