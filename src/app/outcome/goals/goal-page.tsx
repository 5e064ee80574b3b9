import { t } from '../../../i18n/index.ts';
import { needsForGoal } from '../../../questionnaires/index.ts';
import { match } from '../../../resources/index.ts';
import { CatalogueState } from '../../catalogue/catalogue-state.tsx';
import { useFinding } from '../../catalogue/finding.ts';
import { PlaceChoice } from '../../catalogue/place-choice.tsx';
import { definitionAsked } from '../../check/asked.ts';
import { checkText } from '../../check/check-texts.ts';
import { wordsOf } from '../../check/check-words.ts';
import { runsOf } from '../../check/runs.ts';
import { useModel } from '../../core/model.ts';
import { MatchList } from '../../find/results/match-list.tsx';
import { useOutcomeForMe } from '../../find/results/use-matches.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { GonePage } from '../../ui/page-gone.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { LinkTo } from '../../ui/page-link.tsx';
import { Heading2, Text } from '../../ui/text.tsx';

/** One wish: a small step for this week, and the help that fits, each with its reason. */
export function GoalPage({ run: id, goal }: { readonly run: string; readonly goal: string }) {
  const model = useModel();
  const { finder } = useFinding();
  const run = runsOf(model).find(id);
  const definition = run && definitionAsked(model, run.check);
  const result = useOutcomeForMe(id);
  if (!run || !result || !definition?.goals.some((each) => each.id === goal)) return <GonePage />;
  const words = wordsOf(run);
  const matches = finder.catalogue.value
    ? match(finder.catalogue.value, {
        needs: needsForGoal(definition, result, goal),
        place: finder.place.value,
        audiences: result.audiences,
        today: model.today(),
      })
    : [];
  return (
    <>
      <BackLink />
      <PageHeading>{checkText(words, `goals.${goal}.title`)}</PageHeading>
      <div class="card card--accent">
        <Heading2>{t('check.goal.step')}</Heading2>
        <Text lead>{checkText(words, `goals.${goal}.step`)}</Text>
        <Text>{t('check.goal.stepNote')}</Text>
      </div>
      <Heading2>{t('check.goal.help')}</Heading2>
      <PlaceChoice />
      <CatalogueState>
        {matches.length === 0 ? <Text>{t('check.goal.noHelp')}</Text> : <MatchList matches={matches} words={words} />}
      </CatalogueState>
      <ul class="plain-list">
        <li>
          <LinkTo route={{ page: 'goals', run: id }}>{t('check.goal.all')}</LinkTo>
        </li>
        {model.ways.print && (
          <li>
            <LinkTo route={{ page: 'sheet', run: id }}>{t('check.result.sheet')}</LinkTo>
          </li>
        )}
      </ul>
    </>
  );
}
