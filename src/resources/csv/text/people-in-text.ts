import { CRISIS_LINES } from '../../catalogue/crisis-lines.ts';
import { parsePhoneNumber } from '../../catalogue/phone-number.ts';

/** First names that are common in the Netherlands and are no ordinary words. */
const FIRST_NAMES =
  'Aad|Ad|Adriaan|Agnes|Ahmed|Ali|Alie|Angela|Anja|Anke|Ankie|Anna|Anne|Annelies|Annemarie|Annemieke|Annet|Annette|Annie|Anita|Anton|Arie|Arjan|Astrid|Ans|Barbara|Bas|Bart|Ben|Bert|Bianca|Bob|Bram|Brigitte|Carla|Caroline|Carolien|Chantal|Chris|Christa|Claudia|Cor|Corrie|Daan|Dennis|Diana|Dick|Dirk|Dorien|Eddy|Edwin|Elly|Els|Elsbeth|Emma|Eric|Erik|Esther|Eva|Evelien|Fatima|Femke|Ferry|Francien|Frank|Frans|Fred|Gea|Geert|Gerard|Gerda|Gerrit|Gert|Greet|Hanneke|Hannie|Hans|Harm|Harry|Heidi|Heleen|Helga|Henk|Henny|Herman|Ilse|Ina|Ineke|Inge|Ingrid|Irene|Iris|Jaap|Jacqueline|Jan|Janine|Janneke|Jannie|Jeannette|Jeroen|Jessica|Joke|Jolanda|Joop|Joost|Joris|José|Judith|Karel|Karin|Kees|Kim|Klaas|Koos|Laura|Leen|Leo|Lia|Lies|Liesbeth|Linda|Lisette|Lotte|Lucie|Maaike|Maarten|Manon|Margreet|Margriet|Maria|Marian|Marianne|Marieke|Marijke|Marina|Marja|Marjan|Marjolein|Marleen|Marlies|Martijn|Martin|Martine|Mieke|Miranda|Mirjam|Mohamed|Monique|Nanda|Nel|Nelleke|Nico|Nicole|Nienke|Olga|Patricia|Patrick|Paul|Petra|Piet|Pieter|Renate|René|Ria|Rianne|Richard|Riet|Rob|Robert|Ronald|Roos|Rosa|Ruud|Sandra|Sanne|Saskia|Sjaak|Sjoerd|Sofie|Sonja|Stefan|Susan|Suzanne|Sylvia|Teun|Theo|Thea|Tineke|Tom|Toos|Trudy|Truus|Vera|Vincent|Wendy|Wil|Willem|Willy|Wilma|Wim|Wouter|Yvonne|Fatma|Yasmina';

const SURNAME =
  "(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er|[Tt]en|[Hh]et|'t|[Tt]e|[Ee]l|[Aa]l|[Bb]en)\\s+)*\\p{Lu}[\\p{L}'-]+";
/** What looks like a surname and is a building, a street or an organisation. */
const NO_SURNAME =
  /(huis|hof|straat|laan|plein|weg|kerk|school|centrum|stichting|fonds|kliniek|zorg|park|hoeve|hospice|groep)$/i;

const TITLED = new RegExp(
  `(?:^|[^\\p{L}])((?:[Mm]w|[Mm]evr|[Mm]evrouw|[Dd]hr|[Dd]e heer|[Mm]eneer|[Hh]r|[Dd]rs|[Ii]r|[Mm]r|[Dd]s|[Dd]ominee|[Pp]astoor|[Pp]astor|[Zz]uster|[Dd]okter|[Dd]r|[Bb]roeder)\\.?\\s+(?:\\p{Lu}\\.\\s?)*${SURNAME})`,
  'u',
);
const NAMED = new RegExp(`(?:^|[^\\p{L}-])((?:${FIRST_NAMES})\\s+${SURNAME})`, 'u');
const ASKED_FOR = new RegExp(
  `(?:[Vv]raag(?:t u)? naar|[Cc]ontactpersoon:?|[Cc]oördinator:?|[Aa]anmelden bij|[Bb]el(?:len)? (?:met|naar)|[Mm]ail(?:en)? (?:naar|met)|[Cc]ontact (?:op )?met|[Oo]pgeven bij|[Aa]fspraak met|[Ii]nfo(?:rmatie)? bij)\\s+((?:${FIRST_NAMES})(?![\\p{L}-]))`,
  'u',
);
const INITIALS = new RegExp(`^(?:\\p{Lu}\\.\\s?){1,4}${SURNAME}$`, 'u');
const ONLY_NAME = new RegExp(`^(?:${FIRST_NAMES})(?:\\s+${SURNAME}|\\s+\\p{Lu}\\.)?$`, 'u');

/** The name of a person in a running text; undefined when none is seen. Titles, and first names with a surname. */
export function personIn(text: string): string | undefined {
  const found = TITLED.exec(text)?.[1] ?? NAMED.exec(text)?.[1] ?? ASKED_FOR.exec(text)?.[1];
  return found && !NO_SURNAME.test(found) ? found : undefined;
}

/** The name of a person where a function or an organisation is asked for. */
export const personAlone = (text: string): string | undefined =>
  personIn(text) ?? (INITIALS.test(text) || ONLY_NAME.test(text) ? text : undefined);

/** Where people have a mail box of their own, and a first name with a surname in front. */
const MAIL_OF_PERSON =
  /^[a-z]{1,12}[._][a-z]{3,}\d*@(?:gmail|hotmail|live|outlook|icloud|yahoo|ziggo|kpnmail|xs4all|planet|home|hetnet|casema|upcmail|telfort|online|chello|quicknet|zonnet)\.(?:com|nl)$/i;

/** Whether a mail address looks like that of a person, and not of an organisation. */
export const isMailOfPerson = (address: string): boolean => MAIL_OF_PERSON.test(address);

const LINES: ReadonlySet<string> = new Set(CRISIS_LINES.flatMap(({ phones }) => phones.map(({ dial }) => dial)));

/** What may be a number: it begins as one and has no full stops, as times do. */
const LIKE_A_NUMBER = /(?:^|[^\d/.-])((?:\(?0|\+31|14 ?0)[\d() –‑-]*\d)/g;

/** The phone numbers in a running text, as digits, without the fixed lines for help now. */
export function phonesIn(text: string): readonly { readonly shown: string; readonly dial: string }[] {
  if (!/\d/.test(text)) return [];
  const found = [...text.matchAll(LIKE_A_NUMBER)].map(([, shown = '']) => shown);
  return found.flatMap((shown) => {
    const parsed = parsePhoneNumber(shown.replace(/[–‑]/g, '-').trim());
    const dial = parsed?.dial.replace(/^\+31/, '0');
    return dial === undefined || LINES.has(dial) ? [] : [{ shown: shown.trim(), dial }];
  });
}

/** The e-mail addresses in a running text, also written so that programs do not see them. */
export const mailsIn = (text: string): readonly string[] =>
  text.replace(/\s*[[({]\s*(?:at|apenstaartje)\s*[\])}]\s*/gi, '@').match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
