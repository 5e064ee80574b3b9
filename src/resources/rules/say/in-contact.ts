import { type Remark, remark } from '../remark.ts';

/** What is said about phone numbers, web and mail addresses. */

const AS_TEXT = 'Maak de kolom in Excel eerst Tekst (Celeigenschappen, Getal, Tekst), anders gebeurt het weer.';

export const lostZero = (mend: string): Remark =>
  remark('lost-zero', `De eerste nul is weg: Excel zag het nummer als een getal. Schrijf ${mend}. ${AS_TEXT}`, mend);

export const lostPlus = (mend: string): Remark =>
  remark('lost-zero', `De plus van +31 is weg: Excel zag het nummer als een getal. Schrijf ${mend}. ${AS_TEXT}`, mend);

export const otherSign = (mend: string): Remark =>
  remark('no-number', `In dit nummer staat een teken dat er niet in hoort. Schrijf ${mend}.`, mend);

export const roundedNumber = (): Remark =>
  remark(
    'rounded-number',
    `Zo schrijft Excel een groot getal: het nummer is afgerond en de cijfers zijn weg. Zoek het nummer op en typ het opnieuw. ${AS_TEXT}`,
  );

export const otherDashes = (number: string): Remark =>
  remark('other-dashes', `Andere streepjes of +31 (0) zijn goed gelezen als ${number}. U hoeft niets te doen.`);

export const bareRemark = (mend: string): Remark =>
  remark('bare-remark', `Zet uitleg bij een nummer tussen haakjes, met een spatie ervoor: ${mend}.`, mend);

export const twoNumbers = (mend: string | undefined): Remark =>
  remark(
    'two-numbers',
    `Hier staat meer dan één telefoonnummer. Zet er een rechte streep tussen: ${mend ?? '0575 12 34 56 | 06 12 34 56 78'}.`,
    mend,
  );

export const foreignNumber = (country: string): Remark =>
  remark(
    'foreign-number',
    `Dit is een telefoonnummer uit ${country}. De app belt alleen Nederlandse nummers. Haal het weg, en schrijf bij aanmelden hoe mensen hen bereiken.`,
  );

export const noNumber = (digits: number): Remark =>
  remark(
    'no-number',
    `Dit is geen Nederlands telefoonnummer${digits > 0 && digits !== 10 ? `: het heeft ${digits} cijfers, er horen er 10 (of 0800 en 0900 met 8)` : ''}. Schrijf het zoals 0186 12 34 56, met uitleg tussen haakjes. Zet twee nummers los met | ertussen.`,
  );

export const fixedLine = (mend: string): Remark =>
  remark(
    'fixed-line',
    `Deze rij heeft de id van een vaste noodlijn. Het telefoonnummer daarvan is ${mend}. Neem dat over.`,
    mend,
  );

export const unconfirmed = (): Remark =>
  remark('unconfirmed', 'Dit nummer wordt pas getoond als telefoon_bevestigd op ja of gesteund staat.');

export const twoAddresses = (what: 'webadressen' | 'e-mailadressen'): Remark =>
  remark(
    'two-addresses',
    what === 'webadressen'
      ? 'Hier staan twee webadressen. Kies er één, en zet het andere in de kolom bron.'
      : 'Hier staan twee e-mailadressen. Kies er één.',
  );

export const looseSign = (mend: string): Remark =>
  remark('loose-sign', `Er staat een teken te veel achter of voor het adres. Schrijf ${mend}.`, mend);

export const withoutHttps = (mend: string): Remark =>
  remark('loose-sign', `Een webadres begint met https://. Schrijf ${mend}.`, mend);

export const noAddress = (why: string): Remark =>
  remark(
    'no-address',
    `Dit webadres kan niet bestaan: ${why}. Open de site in uw browser en kopieer het adres. Het begint met https:// en heeft geen spaties.`,
  );

/** Someone wrote that there is none. */
export const nothing = (rule: 'no-address' | 'no-mail' | 'no-number'): Remark =>
  remark(rule, 'Is er geen, of weet u het niet? Laat de cel dan leeg.', '');

export const meantAddress = (mend: string): Remark =>
  remark('loose-sign', `In het adres zit een typfout, of er staat tekst bij. Schrijf ${mend}.`, mend);

export const wrapped = (mend: string): Remark =>
  remark('loose-sign', `Dit adres is van uw mailprogramma, niet van de site. Schrijf ${mend}.`, mend);

export const mailAsAddress = (): Remark =>
  remark('no-address', 'Dit is een e-mailadres. Zet het in de kolom email. Hier hoort het adres van een site.');

export const addressAsMail = (): Remark =>
  remark('no-mail', 'Dit is het adres van een site. Zet het in de kolom website. Hier hoort een e-mailadres.');

export const searchPage = (): Remark =>
  remark('no-address', 'Dit is een pagina met zoekresultaten. Open de site zelf en kopieer het adres daarvan.');

export const noMail = (mend?: string): Remark =>
  remark(
    'no-mail',
    mend
      ? `Er staat een teken verkeerd of te veel bij het e-mailadres. Schrijf ${mend}.`
      : 'Dit is geen e-mailadres. Controleer of er één @ in staat en geen spatie.',
    mend,
  );

export const plainHttp = (): Remark =>
  remark('plain-http', 'Dit adres begint met http://. Probeer of https:// ook werkt, en schrijf dat dan.');

export const noSourceDate = (mend: string | undefined): Remark =>
  remark(
    'no-date',
    `Tussen de haakjes hoort een datum, zoals ${mend ? `(${mend})` : '(2023-06-29), (2023-06) of (2023)'}.`,
  );

export const unknownEntry = (id: string, meant: string | undefined): Remark =>
  remark(
    'way-in',
    `“${id}” is geen id uit deze lijst of de landelijke. ${meant ? `Bedoelt u ${meant}?` : 'Verbeter de id.'}`,
    meant,
  );

export const unknownMunicipality = (code: string): Remark =>
  remark('way-in', `“${code}” is geen gemeente uit region.json. Verbeter de code.`);

export const unreachable = (): Remark =>
  remark(
    'unreachable',
    'Deze hulp is niet te bereiken. Vul een bevestigd telefoonnummer, site of mailadres in, of in de kolom ingang wie er de weg weet.',
  );
