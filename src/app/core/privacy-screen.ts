import type { Stored } from './stored.ts';

/**
 * Covers the screen while it is out of sight, for who chose that: telephones take a picture of it for the list of open
 * apps. No page can forbid that picture, or be sure to be covered before it is taken.
 */
export function startPrivacyScreen(stored: Stored, { document, addEventListener }: Window): void {
  const cover = (isHidden: boolean): void =>
    void document.documentElement.toggleAttribute('data-covered', isHidden && stored.state.value.cover);
  const follow = (): void => cover(document.visibilityState === 'hidden');
  document.addEventListener('visibilitychange', follow);
  addEventListener('pagehide', () => cover(true));
  addEventListener('pageshow', follow);
}
