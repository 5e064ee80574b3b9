/** Control, format and default-ignorable characters: they can hide words or turn their order around. */
export const INVISIBLE = /[\p{C}\p{Default_Ignorable_Code_Point}]/gu;

/** True when everything in a text can be seen; line breaks may be there. */
export const isVisible = (text: string): boolean => !text.replaceAll('\n', '').match(INVISIBLE);
