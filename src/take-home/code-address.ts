/** Stands before a code in the fragment of an address ("mee naar huis"), so that no other fragment is taken for one. */
const MARK = '#MEE/';
/** More of a fragment is not kept in memory: what is so long is refused anyway. */
const MOST = 2000;

/** The address that a phone opens. The code stands behind the `#`, which a browser sends to nobody. */
export const codeAddress = (app: string, code: string): string => new URL('.', app).href + MARK + code;

/** The code in a fragment; undefined when it holds none. */
export const codeOf = (fragment: string): string | undefined =>
  fragment.slice(0, MARK.length).toUpperCase() === MARK ? fragment.slice(MARK.length, MARK.length + MOST) : undefined;
