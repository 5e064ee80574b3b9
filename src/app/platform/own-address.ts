/**
 * Where the app is, whole, without query and fragment. A link with a slash too many (`https://host//`) leads to the same
 * page; its path alone would be read as the name of another host, so several slashes in front become one.
 */
export const ownAddress = ({ origin, pathname }: Pick<Location, 'origin' | 'pathname'>): string =>
  origin + pathname.replace(/^\/{2,}/, '/');
