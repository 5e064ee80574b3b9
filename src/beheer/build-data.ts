// What the build knows and the page cannot ask: `scripts/build/operator-plugin.ts` puts it in.

import { BUILD_DATA } from 'virtual:beheer';
import type { PackedSearchWords } from '../resources/index.ts';

/** What to fill in, by column. */
export const COLUMN_HELP: ReadonlyMap<string, string> = new Map(Object.entries(BUILD_DATA.columnHelp));

/** The rules of who pays of this build, as their file has them. */
export const BUILD_RULES: unknown = BUILD_DATA.rules;

/** The words of the search. */
export const SEARCH_WORDS = BUILD_DATA.searchWords as PackedSearchWords;

/** The rules that the app has words for. */
export const OWN_RULES: unknown = BUILD_DATA.ownRules;
