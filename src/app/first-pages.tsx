import { findCheck } from '../questionnaires/index.ts';
import type { ShowPage } from './app.tsx';
import { IntroPage } from './check/intro-page.tsx';
import { KeepPage } from './check/keep-page.tsx';
import { QuestionPage } from './check/question-page.tsx';
import { runsOf } from './check/runs.ts';
import type { Route } from './core/routes.ts';
import { OfferExit } from './safety/offer-exit.tsx';
import { isSensitive } from './sensitive-pages.ts';

export { followFormality } from './check/follow-formality.ts';
export { openFirstData } from './content/open-first-data.ts';

type CheckRoute = Extract<Route, { page: 'intro' | 'keep' | 'question' }>;

const isOfCheck = (route: Route): route is CheckRoute => ['intro', 'keep', 'question'].includes(route.page);

/** The pages of a check up to its result. */
export function CheckPage({ route }: { readonly route: CheckRoute }) {
  switch (route.page) {
    case 'intro':
      return <IntroPage check={route.check} />;
    case 'keep':
      return <KeepPage check={route.check} />;
    case 'question':
      return <QuestionPage run={route.run} question={route.question} isChange={route.change ?? false} />;
  }
}

/**
 * Shows what can be shown as soon as the first check is there, while the rest is still on its way: someone can begin to
 * answer. Every visitor fetches this file and everything after it, in the same order.
 */
export const showFirstPages: ShowPage = (route, model) => {
  // Two people who fill in together have a frame of their own, which comes with the rest.
  if (model.together.isOn.value || !isOfCheck(route)) return null;
  const runs = runsOf(model);
  const check = route.page === 'question' ? runs.find(route.run)?.check : route.check;
  if (check === undefined || !findCheck(check)) return null;
  return (
    <>
      {isSensitive(route, runs) && <OfferExit />}
      <CheckPage route={route} />
    </>
  );
};
