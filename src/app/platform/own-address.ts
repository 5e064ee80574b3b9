const ONLY_HERE = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/;

/** Whether an address leads nowhere on another device. */
export const isOnlyHere = (address: string): boolean => ONLY_HERE.test(address);

/**
 * Where the app is, whole, without query and fragment. A link with a slash too many (`https://host//`) leads to the same
 * page; its path alone would be read as the name of another host, so several slashes in front become one.
 */
export const ownAddress = ({ origin, pathname }: Pick<Location, 'origin' | 'pathname'>): string =>
  origin + pathname.replace(/^\/{2,}/, '/');
