const NOTHING =
  /^(?:n\.?v\.?t\.?|n\.?b\.?|geen|nee|niet bekend|onbekend|onb\.?|nog niet bekend|volgt|zie (?:de )?(?:website|site|boven)|leeg|[-–—?.]+|x|0)$/i;
const NO_END =
  /^(?:doorlopend|onbepaald|(?:voor )?onbepaalde tijd|altijd|permanent|(?:het )?hele jaar|jaarrond|vast|nooit|geen)$/i;

/** Whether someone wrote that there is nothing, where an empty cell says so. */
export const saysNothing = (text: string): boolean => NOTHING.test(text);

/** The same of a day: it goes on, or it never was. */
export const saysNoDay = (text: string): boolean => NO_END.test(text) || (NOTHING.test(text) && text !== '0');
