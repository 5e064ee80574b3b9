import type { VNode } from 'preact';
import { CorrectionPage } from './arrange/correction/correction-page.tsx';
import { EntryPage } from './arrange/entry/entry-page.tsx';
import { ListPage } from './arrange/list/list-page.tsx';
import { PayerPage } from './arrange/payer/payer-page.tsx';
import { TopicPage } from './arrange/topic/topic-page.tsx';
import { AnswersPage } from './check/answers-page.tsx';
import { useRuns } from './check/runs.ts';
import { useModel } from './core/model.ts';
import type { Route } from './core/routes.ts';
import { BackupPage } from './data/backup/backup-page.tsx';
import { DataPage } from './data/data-page.tsx';
import { MatchesPage } from './find/results/matches-page.tsx';
import { FindPage } from './find/search/find-page.tsx';
import { CheckPage } from './first-pages.tsx';
import { AboutPage } from './info/about-page.tsx';
import { AccessibilityPage } from './info/accessibility-page.tsx';
import { HelpPage } from './info/help-page.tsx';
import { PosterPage } from './info/poster-page.tsx';
import { PrivacyPage } from './info/privacy-page.tsx';
import { VerifyPage } from './info/verify-page.tsx';
import { MomentsPage } from './moments/moments-page.tsx';
import { AgainPage } from './outcome/again-page.tsx';
import { ComparePage } from './outcome/compare/compare-page.tsx';
import { HandOverPage } from './outcome/compare/hand-over-page.tsx';
import { GoalPage } from './outcome/goals/goal-page.tsx';
import { GoalsPage } from './outcome/goals/goals-page.tsx';
import { LaterPage } from './outcome/later-page.tsx';
import { ResultPage } from './outcome/result-page.tsx';
import { SheetPage } from './outcome/sheet/sheet-page.tsx';
import { PlanPage } from './plan/plan-page.tsx';
import { ReadingPage } from './reading/reading-page.tsx';
import { OfferExit } from './safety/offer-exit.tsx';
import { SafetyPage } from './safety/safety-page.tsx';
import { isSensitive } from './sensitive-pages.ts';
import { ReceivedPage } from './take-home/received-page.tsx';
import { TakeHomePage } from './take-home/take-home-page.tsx';
import { TogetherFrame } from './together/together-frame.tsx';
import { TogetherStart } from './together/together-start.tsx';
import { MORE_SIGNS } from './ui/more-signs.ts';
import { addSigns } from './ui/pictogram.tsx';

export { CatalogueProvider, createCatalogueContext } from './catalogue/catalogue-context.ts';
export { openOtherData } from './content/open-other-data.ts';
export { fetchJson } from './platform/fetch-json.ts';
export { keepFocus } from './platform/keep-focus.ts';
export { watchRequests } from './pwa/request-log.ts';
export { startReadAloud } from './reading/aloud/start-read-aloud.tsx';

addSigns(MORE_SIGNS);

/**
 * Every page but the first. They come in one file that every visitor fetches after the first screen and the questions of
 * the first check, so that no request tells where someone goes.
 */
export function Page({ route }: { readonly route: Route }) {
  const { together } = useModel();
  const runs = useRuns();
  const page = (
    <>
      {isSensitive(route, runs) && <OfferExit />}
      <PageOf route={route} />
    </>
  );
  return together.isOn.value ? <TogetherFrame route={route}>{page}</TogetherFrame> : page;
}

type PageName = Route['page'];

/** What each page is made of. The type sees to it that none is forgotten. */
const PAGES: { readonly [P in PageName]: (route: Route & { readonly page: P }) => VNode } = {
  start: () => <TogetherStart />,
  intro: (route) => <CheckPage route={route} />,
  keep: (route) => <CheckPage route={route} />,
  question: (route) => <CheckPage route={route} />,
  result: (route) => <ResultPage run={route.run} />,
  matches: (route) => <MatchesPage run={route.run} />,
  later: () => <LaterPage />,
  again: (route) => <AgainPage run={route.run} />,
  answers: (route) => <AnswersPage run={route.run} />,
  compare: (route) => <ComparePage run={route.run} other={route.other} />,
  goal: (route) => <GoalPage run={route.run} goal={route.goal} />,
  goals: (route) => <GoalsPage run={route.run} />,
  'hand-over': (route) => <HandOverPage run={route.run} />,
  sheet: (route) => <SheetPage run={route.run} />,
  plan: () => <PlanPage />,
  moments: () => <MomentsPage />,
  backup: () => <BackupPage />,
  reading: () => <ReadingPage />,
  find: () => <FindPage />,
  entry: (route) => <EntryPage key={route.entry} entry={route.entry} run={route.run} />,
  payer: () => <PayerPage />,
  topic: (route) => <TopicPage key={`${route.need} ${route.place}`} need={route.need} place={route.place} />,
  slip: (route) => <CorrectionPage key={route.entry} entry={route.entry} />,
  list: () => <ListPage />,
  'take-home': (route) => <TakeHomePage chosen={route.chosen} />,
  received: (route) => <ReceivedPage key={route.code} code={route.code} />,
  data: () => <DataPage />,
  safety: () => <SafetyPage />,
  check: () => <VerifyPage />,
  help: () => <HelpPage />,
  privacy: () => <PrivacyPage />,
  about: () => <AboutPage />,
  poster: () => <PosterPage />,
  accessibility: () => <AccessibilityPage />,
};

function PageOf({ route }: { readonly route: Route }) {
  // Each page gets the route of its own name, which is more than the compiler sees.
  const page = PAGES[route.page] as (route: Route) => VNode;
  return page(route);
}
