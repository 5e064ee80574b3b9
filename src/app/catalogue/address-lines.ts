import type { Entry } from '../../resources/index.ts';

/** Where an entry is, as on an envelope: building, street, postcode and village. Empty when none of it is known. */
export function addressLines({ location, address, postcode, place }: Entry): readonly string[] {
  const town = [postcode, place].filter(Boolean).join(' ');
  return [location, address, town].flatMap((line) => line || []);
}
