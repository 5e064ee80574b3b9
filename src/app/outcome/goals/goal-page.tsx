import { t } from '../../../i18n/index.ts';
import { needsForGoal } from '../../../questionnaires/index.ts';
import { match } from '../../../resources/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { CatalogueState } from '../../catalogue/catalogue-state.tsx';
import { PlaceChoice } from '../../catalogue/place-choice.tsx';
import { checkText } from '../../check/check-texts.ts';
import { useRun } from '../../check/use-run.ts';
import { useModel } from '../../core/model.ts';
import { MatchList } from '../../find/results/match-list.tsx';
import { useOutcomeForMe } from '../../find/results/use-matches.ts';
import { PageGone } from '../../ui/page-gone.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Heading2, Text } from '../../ui/text.tsx';

/** One wish: a small step for this week, and the help that fits, each with its reason. */
export function GoalPage({ run: id, goal }: { readonly run: string; readonly goal: string }) {
  const model = useModel();
  const { searchState } = useCatalogue();
  const opened = useRun(id);
  const result = useOutcomeForMe(id);
  if (!opened || !result || !opened.definition.goals.some((each) => each.id === goal)) return <PageGone />;
  const { definition, words } = opened;
  const matches = searchState.own.value
    ? match(searchState.own.value, {
        needs: needsForGoal(definition, result, goal),
        place: searchState.place.value,
        audiences: result.audiences,
        facts: result.facts,
        today: model.today(),
      })
    : [];
  return (
    <>
      <PageHeading>{checkText(words, `goals.${goal}.title`)}</PageHeading>
      <div class="card card--accent">
        <Heading2 sign="walk">{t('outcome.goal.step')}</Heading2>
        <Text lead>{checkText(words, `goals.${goal}.step`)}</Text>
        <Text>{t('outcome.goal.stepNote')}</Text>
      </div>
      <Heading2 sign="home-help">{t('outcome.goal.help')}</Heading2>
      <PlaceChoice />
      <CatalogueState>
        {matches.length === 0 ? <Text>{t('outcome.goal.noHelp')}</Text> : <MatchList matches={matches} words={words} />}
      </CatalogueState>
      <ul class="plain-list">
        <li>
          <PageLink route={{ page: 'goals', run: id }}>{t('outcome.goal.all')}</PageLink>
        </li>
        {model.capabilities.canPrint && (
          <li>
            <PageLink route={{ page: 'sheet', run: id }}>{t('outcome.result.sheet')}</PageLink>
          </li>
        )}
      </ul>
    </>
  );
}
