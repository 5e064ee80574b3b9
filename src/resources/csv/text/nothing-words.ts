const NOTHING =
  /^(?:n\.?v\.?t\.?|n\.?b\.?|geen|nee|niet bekend|onbekend|onb\.?|nog niet bekend|volgt|zie (?:de )?(?:website|site|boven)|leeg|[-–—?.]+|x|0)$/i;
const NO_END =
  /^(?:doorlopend|onbepaald|(?:voor )?onbepaalde tijd|altijd|permanent|(?:het )?hele jaar|jaarrond|vast|nooit|geen)$/i;

const FILLER =
  /^(?:n\.?v\.?t\.?|n\/a|-{1,3}|[–—]|\.{2,}|…|\?+|x{1,4}|test(?:en|tekst)?|tekst|todo|t\.?b\.?d\.?|p\.?m\.?|niet bekend|onbekend|onb\.?|nog niet bekend|volgt(?: nog)?|nog (?:invullen|in te vullen|doen)|zie (?:de )?(?:website|site|boven|hierboven)|idem|leeg|0|lees (?:meer|verder)\W*|lorem ipsum.*)$/is;

/** Whether a text stands for one that still has to come: people would read it as it is. */
export const isFiller = (text: string): boolean => FILLER.test(text);

/** Whether someone wrote that there is nothing, where an empty cell says so. */
export const saysNothing = (text: string): boolean => NOTHING.test(text);

/** The same of a day: it goes on, or it never was. */
export const saysNoDay = (text: string): boolean => NO_END.test(text) || (NOTHING.test(text) && text !== '0');
