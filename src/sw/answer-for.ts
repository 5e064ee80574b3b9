/** Who answers a request: a file of this version, the way to the start, or (undefined) the browser without us. */
export type Answer = { readonly file: string } | 'start' | undefined;

const HAS_EXTENSION = /\.[^/]+$/;

/**
 * @param request a GET
 * @param scope address of the app, ending in a slash
 * @param isKept whether an address is on the list of files of this version
 */
export function answerFor(
  request: Pick<Request, 'url' | 'mode'>,
  scope: string,
  isKept: (url: string) => boolean,
): Answer {
  const { origin, pathname } = new URL(request.url);
  // Whatever stands behind a question mark, the file is the same.
  const address = origin + pathname;
  const file = address.endsWith('/') ? `${address}index.html` : address;
  if (isKept(file)) return { file };
  // The app is one document at one address. A path below it would break the relative addresses of its files.
  // A path that names a file is none of ours: a page in place of a download would be a lie.
  const isPage = request.mode === 'navigate' && address.startsWith(scope) && !HAS_EXTENSION.test(pathname);
  return isPage ? 'start' : undefined;
}
