import { CorrectionPage } from './arrange/correction/correction-page.tsx';
import { EntryPage } from './arrange/entry/entry-page.tsx';
import { ListPage } from './arrange/list/list-page.tsx';
import { PayerPage } from './arrange/payer/payer-page.tsx';
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

function PageOf({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'start':
      return <TogetherStart />;
    case 'intro':
    case 'keep':
    case 'question':
      return <CheckPage route={route} />;
    case 'result':
      return <ResultPage run={route.run} />;
    case 'matches':
      return <MatchesPage run={route.run} />;
    case 'later':
      return <LaterPage />;
    case 'again':
      return <AgainPage run={route.run} />;
    case 'answers':
      return <AnswersPage run={route.run} />;
    case 'compare':
      return <ComparePage run={route.run} other={route.other} />;
    case 'goal':
      return <GoalPage run={route.run} goal={route.goal} />;
    case 'goals':
      return <GoalsPage run={route.run} />;
    case 'hand-over':
      return <HandOverPage run={route.run} />;
    case 'sheet':
      return <SheetPage run={route.run} />;
    case 'plan':
      return <PlanPage />;
    case 'moments':
      return <MomentsPage />;
    case 'backup':
      return <BackupPage />;
    case 'find':
      return <FindPage />;
    case 'entry':
      return <EntryPage key={route.entry} entry={route.entry} run={route.run} />;
    case 'payer':
      return <PayerPage />;
    case 'slip':
      return <CorrectionPage key={route.entry} entry={route.entry} />;
    case 'list':
      return <ListPage />;
    case 'take-home':
      return <TakeHomePage chosen={route.chosen} />;
    case 'received':
      return <ReceivedPage key={route.code} code={route.code} />;
    case 'data':
      return <DataPage />;
    case 'safety':
      return <SafetyPage />;
    case 'check':
      return <VerifyPage />;
    case 'help':
      return <HelpPage />;
    case 'privacy':
      return <PrivacyPage />;
    case 'about':
      return <AboutPage />;
    case 'poster':
      return <PosterPage />;
    case 'accessibility':
      return <AccessibilityPage />;
  }
}
