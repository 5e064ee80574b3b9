import { describe, expect, test } from 'vitest';
import { parseDeployment } from '../../../../scripts/build/deployment.ts';

const NAMED = {
  name: 'Gemeente Voorbeeld',
  phone: '14 0186',
  mail: 'zorg@voorbeeld.nl',
  accessibility: 'https://voorbeeld.nl/toegankelijkheid',
  privacy: 'https://voorbeeld.nl/privacy',
};
const parse = (organisation?: unknown) =>
  parseDeployment(JSON.stringify({ kiosk: 'no', organisation }), ['nl', 'en']).organisation;

describe('the organisation of a deployment', () => {
  test('is read with the number that is dialled', () => {
    expect(parse(NAMED)).toEqual({ ...NAMED, phone: { number: '14 0186', dial: '140186' } });
    const { phone: _, ...byMail } = NAMED;
    expect(parse(byMail)).toEqual(byMail);
  });

  test('is nobody in a demonstration', () => {
    expect(parse('demonstration')).toBeNull();
  });

  test.each([
    [undefined, /organisation ontbreekt\. Schrijf erin wie deze site aanbiedt/],
    ['Gemeente Voorbeeld', /organisation klopt niet\./],
    [null, /organisation klopt niet\./],
    [{ ...NAMED, name: ' ' }, /'name' is leeg/],
    [{ ...NAMED, name: undefined }, /'name' ontbreekt/],
    [{ ...NAMED, phone: '12' }, /'phone' is geen Nederlands telefoonnummer/],
    [{ ...NAMED, phone: 140186 }, /'phone' moet tussen aanhalingstekens/],
    [{ ...NAMED, mail: 'voorbeeld.nl' }, /'mail' is geen mailadres/],
    [{ ...NAMED, phone: undefined, mail: undefined }, /geef 'phone' of 'mail'/],
    [{ ...NAMED, privacy: 'http://voorbeeld.nl' }, /'privacy' is geen webadres dat met https/],
    [{ ...NAMED, accessibility: undefined }, /'accessibility' ontbreekt/],
    [{ ...NAMED, logo: 'x' }, /'logo' kennen we niet/],
  ])('says in Dutch what is wrong with %j', (organisation, said) => {
    expect(() => parse(organisation)).toThrow(said);
  });
});
