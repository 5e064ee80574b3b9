/** A number as people read it, and the same digits as they are dialled. */
interface PhoneNumber {
  readonly number: string;
  readonly dial: string;
}

/** What may be called, as bare digits. Special numbers first; 10 digits or +31 and 9 for all others. */
const DUTCH_NUMBERS: readonly RegExp[] = [
  /^11[23]$/,
  /^116\d{3}$/,
  // Municipalities: 14 and their area code.
  /^140\d{2,3}$/,
  /^0(800|90[069])(\d{4}|\d{7})$/,
  /^0(?!800|90[069])[1-9]\d{8}$/,
  /^\+31(?!800|90[069])[1-9]\d{8}$/,
];

/**
 * Reads one Dutch phone number, such as `(0181) 33 35 07` or `+31 (0)30 123 45 67`; undefined when it is none.
 * The digits shown and the digits dialled are the same by construction. Digits of other scripts are refused.
 */
export function parsePhoneNumber(text: string): PhoneNumber | undefined {
  if (text.length > 30 || !/^[+(]?[0-9][0-9 ().-]*$/.test(text)) return undefined;
  const international = text.replace(/^(\+|00)31[ .-]*(\(0\))?/, '+31 ');
  const number = international.replace(/[ ().-]+/g, ' ').trim();
  const dial = number.replaceAll(' ', '');
  return DUTCH_NUMBERS.some((form) => form.test(dial)) ? { number, dial } : undefined;
}
