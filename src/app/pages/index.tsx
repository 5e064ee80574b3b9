import { OfferLeave } from '../components/offer-leave.tsx';
import { isSensitive } from '../state/is-sensitive.ts';
import { useModel } from '../state/model.ts';
import type { Route } from '../state/router.ts';
import { TogetherFrame } from '../together/together-frame.tsx';
import { TogetherStart } from '../together/together-start.tsx';
import { AboutPage } from './about-page.tsx';
import { AccessibilityPage } from './accessibility-page.tsx';
import { AgainPage } from './again-page.tsx';
import { AnswersPage } from './answers-page.tsx';
import { BackupPage } from './backup-page.tsx';
import { CallPage } from './call-page.tsx';
import { CheckPage } from './check-page.tsx';
import { ComparePage } from './compare-page.tsx';
import { DataPage } from './data-page.tsx';
import { EntryPage } from './entry-page.tsx';
import { FindPage } from './find-page.tsx';
import { GoalPage } from './goal-page.tsx';
import { GoalsPage } from './goals-page.tsx';
import { HandOverPage } from './hand-over-page.tsx';
import { HelpPage } from './help-page.tsx';
import { IntroPage } from './intro-page.tsx';
import { KeepPage } from './keep-page.tsx';
import { LaterPage } from './later-page.tsx';
import { ListPage } from './list-page.tsx';
import { MatchesPage } from './matches-page.tsx';
import { MomentsPage } from './moments-page.tsx';
import { PayerPage } from './payer-page.tsx';
import { PlanPage } from './plan-page.tsx';
import { PosterPage } from './poster-page.tsx';
import { PrivacyPage } from './privacy-page.tsx';
import { QuestionPage } from './question-page.tsx';
import { ReceivedPage } from './received-page.tsx';
import { ResultPage } from './result-page.tsx';
import { SafetyPage } from './safety-page.tsx';
import { SheetPage } from './sheet-page.tsx';
import { SlipPage } from './slip-page.tsx';
import { TakeHomePage } from './take-home-page.tsx';

export { addDutchPageTexts } from '../../i18n/index.ts';
export { fetchJson } from '../fetch-json.ts';
export { watchRequests } from '../pwa/requests.ts';
export { followAddress } from '../state/address.ts';
export { createFinding, FindingProvider } from '../state/finding.ts';
export { addAllCheckTexts } from './all-check-texts.ts';

/**
 * Every page but the first. They come in one file that every visitor fetches right after the first screen, so that no
 * request tells where someone goes.
 */
export function Page({ route }: { readonly route: Route }) {
  const { runs, together } = useModel();
  const page = (
    <>
      {isSensitive(route, runs) && <OfferLeave />}
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
      return <IntroPage check={route.check} />;
    case 'keep':
      return <KeepPage check={route.check} />;
    case 'question':
      return <QuestionPage run={route.run} question={route.question} change={route.change ?? false} />;
    case 'result':
      return <ResultPage run={route.run} />;
    case 'call':
      return <CallPage run={route.run} />;
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
      return <SlipPage key={route.entry} entry={route.entry} />;
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
      return <CheckPage />;
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
