import { codeOf } from '../../take-home/index.ts';

/** Every page, with what it is about. Lives in memory only. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'intro'; readonly check: string }
  | { readonly page: 'keep'; readonly check: string }
  /** `change`: from the list of answers, where it leads back to. */
  | { readonly page: 'question'; readonly run: string; readonly question: string; readonly change?: true }
  | {
      readonly page: 'result' | 'later' | 'matches' | 'answers' | 'goals' | 'sheet' | 'again';
      readonly run: string;
    }
  | { readonly page: 'goal'; readonly run: string; readonly goal: string }
  | { readonly page: 'compare'; readonly run: string; readonly other: string }
  | { readonly page: 'hand-over'; readonly run: string }
  | { readonly page: 'find' | 'list' | 'data' | 'payer' | 'plan' | 'moments' | 'backup' | 'reading' }
  /** How to use the app while someone watches. No public page: its name in an address would be a trace by itself. */
  | { readonly page: 'safety' }
  /** `run`: the answers because of which the entry is shown, if it was opened from what follows from them. */
  | { readonly page: 'entry'; readonly entry: string; readonly run?: string | undefined }
  | { readonly page: 'slip'; readonly entry: string }
  /** Help for a need near a place, as a public link names them; each may be unknown here. */
  | { readonly page: 'topic'; readonly need?: string | undefined; readonly place?: string | undefined }
  /** `chosen`: the run that someone came from. */
  | { readonly page: 'take-home'; readonly chosen?: string | undefined }
  /** What another device gives: lives in memory, as everything of a route. */
  | { readonly page: 'received'; readonly code: string }
  | { readonly page: PublicPage };

/** Pages that say nothing about the reader: only these can be linked to, as `#/privacy`. */
const PUBLIC_PAGES = ['help', 'privacy', 'check', 'about', 'accessibility', 'poster'] as const;
type PublicPage = (typeof PUBLIC_PAGES)[number];

/** Longer than any name of a place or id. */
const MOST_LETTERS = 100;

/**
 * A public link to help: `#/hulp/<entry>`, `#/onderwerp/<need>/<place>`, or `#/balie` to choose. Nothing of it is about a person.
 * `#/hulp/<need>/<place>` was handed out before and opens the same for ever.
 */
function publicHelp(fragment: string): Route | undefined {
  if (fragment === '#/balie') return { page: 'topic' };
  const [, id, place] = /^#\/(?:hulp|onderwerp)\/([a-z0-9-]+)(?:\/([^/]+))?$/.exec(fragment) ?? [];
  if (!id || id.length > MOST_LETTERS) return undefined;
  if (!place) return fragment.startsWith('#/hulp') ? { page: 'entry', entry: id } : { page: 'topic', need: id };
  try {
    return { page: 'topic', need: id, place: decodeURIComponent(place).slice(0, MOST_LETTERS) };
  } catch {
    // Half a sign, where a link was cut: the subject is still there.
    return { page: 'topic', need: id };
  }
}

/** The route that a link's fragment names: a public page, public help, or a code of another device; otherwise the start page. */
export function routeOfFragment(fragment: string): Route {
  const page = PUBLIC_PAGES.find((name) => fragment === `#/${name}`);
  if (page) return { page };
  const help = publicHelp(fragment);
  if (help) return help;
  const code = codeOf(fragment);
  return code === undefined ? { page: 'start' } : { page: 'received', code };
}

/** Pages with nothing of the reader in them, unless they come from a run. A new page is closed until it stands here. */
const OPEN_PAGES: readonly Route['page'][] = [
  'start',
  'intro',
  'keep',
  'find',
  'entry',
  'topic',
  'safety',
  'reading',
  ...PUBLIC_PAGES,
];

/** Pages that one goes to from the menu, and so has no need to go back from. */
const TOP_PAGES: readonly Route['page'][] = ['start', 'find', 'list'];

export const isTopPage = ({ page }: Route): boolean => TOP_PAGES.includes(page);

/** Whether a page shows answers or own words. A browser that translates a page sends its text to its maker. */
export const isPersonal = (route: Route): boolean =>
  !OPEN_PAGES.includes(route.page) || ('run' in route && route.run !== undefined);
