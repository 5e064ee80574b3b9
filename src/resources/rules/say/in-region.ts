import { type Remark, remark } from '../remark.ts';

/** What is said about region.json, and about regions beside each other. */

export const unknownKey = (key: string, meant: string | undefined, known: readonly string[]): Remark =>
  remark(
    'region-key',
    `“${key}” bestaat hier niet. ${meant ? `Bedoelt u ${meant}? Verander de naam.` : `Kies uit: ${known.join(', ')}.`}`,
  );

export const missingKey = (key: string, form: string): Remark =>
  remark('region-key', `“${key}” ontbreekt. Schrijf: "${key}": ${form}.`);

export const wrongForm = (form: string, mend?: string): Remark =>
  remark('region', mend === undefined ? `Zo hoort het: ${form}.` : `Zo hoort het: ${mend}.`, mend);

export const otherId = (folder: string): Remark =>
  remark('region', `De id hoort “${folder}” te zijn, als de map.`, `"${folder}"`);

export const swapped = (name: string, km: number): Remark =>
  remark(
    'region-place',
    `lat en lon lijken verwisseld: ${name} ligt dan ${km.toLocaleString('nl')} km weg. Draai ze om.`,
  );

export const outside = (name: string): Remark =>
  remark(
    'region-place',
    `${name} ligt dan buiten Nederland. In Nederland is lat tussen 50,7 en 53,6 en lon tussen 3,3 en 7,3. Zoek de ligging opnieuw op.`,
  );

export const farAway = (name: string, km: number): Remark =>
  remark(
    'region-far',
    `${name} ligt dan ${km} km van de andere plaatsen. Zoek de ligging opnieuw op, of haal de plaats weg.`,
  );

export const placeTwice = (name: string, firstLine: number): Remark =>
  remark('region-place', `“${name}” staat er twee keer. De eerste staat op regel ${firstLine}. Voeg ze samen.`);

export const noMunicipality = (codes: readonly string[]): Remark =>
  remark(
    'region-municipality',
    `Deze regio heeft meer dan één gemeente. Schrijf bij elke plaats "municipality" met de code. Kies uit: ${codes.join(', ')}.`,
  );

export const otherMunicipality = (code: string, codes: readonly string[]): Remark =>
  remark('region-municipality', `${code} staat niet bij municipalities. Kies uit: ${codes.join(', ')}.`);

/**
 * @param own the municipality that has this code, if any
 * @param meant the one that is called as this one is, if there is one
 * @param month of the list, in words
 */
export function otherCode(
  code: string,
  own: string | undefined,
  meant: { readonly code: string; readonly name: string } | undefined,
  month: string,
): Remark {
  const is = own === undefined ? `${code} staat niet op de lijst van gemeenten van ${month}.` : `${code} is ${own}.`;
  const asked = meant === undefined ? 'Klopt de code?' : `Bedoelt u ${meant.code}? Dat is ${meant.name}.`;
  return remark('municipality-code', `${is} ${asked}`, meant && `"${meant.code}"`);
}

export const noMunicipalities = (): Remark =>
  remark(
    'region-thin',
    'Hier staat geen gemeente. Mensen vinden dan het loket van hun gemeente niet. Voeg er een toe.',
  );

export const noPlaces = (): Remark =>
  remark('region-thin', 'Hier staan nog geen dorpen. Mensen kunnen dan niet kiezen waar zij wonen. Voeg ze toe.');

export const noPostcodes = (places: number): Remark =>
  remark(
    'region-thin',
    `${places === 1 ? 'Eén plaats heeft' : `${places} plaatsen hebben`} geen postcode. Wie zijn postcode typt, vindt ${places === 1 ? 'die plaats' : 'die plaatsen'} niet. Schrijf de vier cijfers.`,
  );

export const municipalityTwice = (code: string): Remark =>
  remark('region-municipality', `${code} staat er twee keer. Haal er één weg.`);

/** More postcodes than this are not named one by one. */
const MOST_NAMED = 12;

export function postcodesInTwo(pc4: readonly string[], region: string): Remark {
  const named = pc4.slice(0, MOST_NAMED).join(', ');
  const rest = pc4.length > MOST_NAMED ? ` en nog ${pc4.length - MOST_NAMED}` : '';
  const said =
    pc4.length === 1
      ? `Postcode ${named} staat ook in de regio ${region}. Wie daar woont, kan maar bij één regio horen. Haal hem bij een van beide weg.`
      : `${pc4.length} postcodes staan ook in de regio ${region}: ${named}${rest}. Wie daar woont, kan maar bij één regio horen. Haal ze bij een van beide weg, of laat een van beide mappen weg.`;
  return remark('region-postcode', said);
}

export const noRegion = (): Remark =>
  remark('region', 'Dit is geen bestand van een regio. Vergelijk het met dat van een andere regio.');

export const idInOther = (id: string, other: string): Remark =>
  remark('between-regions', `De id “${id}” staat ook in ${other}. Geef een van beide een andere id.`);

export const sameInCode = (id: string, other: string): Remark =>
  remark(
    'between-regions',
    `De id’s “${other}” en “${id}” worden in een QR-code hetzelfde. Geef een van beide een andere id.`,
  );

export const wrongMonths = (): Remark =>
  remark('region', 'Schrijf hele maanden, van 1 tot 240, zoals 12. Of null: dan gebeurt het nooit.');

export const hiddenFirst = (): Remark =>
  remark('region', 'Een vermelding zakt eerst, en gaat dan pas uit zicht. Maak hide even groot als lower, of groter.');
