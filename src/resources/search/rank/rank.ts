import type { IsoDate } from '../../../shared/iso-date.ts';
import type { Catalogue, Match } from '../../catalogue/model.ts';
import type { Entry, Place } from '../../catalogue/schema.ts';
import type { ParsedQuery } from '../parsed-query.ts';
import { prepare } from './asked.ts';
import { contentReasons } from './content-reasons.ts';
import { hasNoAnswer, SURELY_NAMED } from './has-no-answer.ts';
import { isFaint, type Ranked, rankEntry } from './rank-entry.ts';
import { rankingCache } from './ranking-cache.ts';
import { shown, withFewNational } from './shown.ts';

/** At most what is shown to a question, and of what is there in a village. */
const MOST = 20;
const MOST_OF_A_PLACE = 60;

/** What is asked, by whom, on which day. */
export interface RankRequest {
  readonly place: Place | undefined;
  /** Only entries of one of these kinds; all when empty. */
  readonly kinds: readonly string[];
  readonly today: IsoDate;
}

/** The entries that answer a query, best first, each with its reasons; none when nothing does. */
export function rank(catalogue: Catalogue, query: ParsedQuery, { place, kinds, today }: RankRequest): Match[] {
  const cache = rankingCache(catalogue);
  const staticScoreOf = cache.staticScore({ place, today, people: query });
  const isAsked = (entry: Entry) => kinds.length === 0 || entry.kinds.some((kind) => kinds.includes(kind));
  const asked = prepare(query, catalogue);
  const candidates = asked.isForPlace
    ? catalogue.entries.keys()
    : new Set([...asked.named, ...asked.needs.keys(), ...asked.direct.keys()]);
  const ranked: Ranked[] = [];
  for (const id of candidates) {
    const staticScore = staticScoreOf(id);
    if (!staticScore || staticScore.isOver || !isAsked(staticScore.entry)) continue;
    const one = rankEntry(staticScore, asked);
    if (one.name >= SURELY_NAMED || (!staticScore.isForAnother && !isFaint(one, asked))) ranked.push(one);
  }
  if (hasNoAnswer(ranked, query)) return [];
  const best = ranked.reduce((most, { score }) => Math.max(most, score), 0);
  const onlyLocal = asked.isForPlace && ranked.some(({ staticScore }) => staticScore.isHere);
  const near = onlyLocal ? ranked.filter(({ staticScore }) => staticScore.isHere) : ranked;
  return withFewNational(shown(near, best, asked.isForPlace ? MOST_OF_A_PLACE : MOST), asked).map(
    ({ staticScore, score }) => ({
      id: staticScore.entry.id,
      score: Number(score.toFixed(4)),
      reasons: [...contentReasons(staticScore.entry.id, asked, cache), ...staticScore.reasons],
    }),
  );
}
