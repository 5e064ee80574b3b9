import { t } from '../../i18n/index.ts';
import { visibleQuestions } from '../../questionnaires/index.ts';
import { checkText, checkTextList } from '../check-texts.ts';
import { BackLink } from '../components/back-link.tsx';
import { Button } from '../components/button.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Text } from '../components/text.tsx';
import { definitionAsked } from '../state/asked.ts';
import { useModel } from '../state/model.ts';
import { openRun } from '../state/open-run.ts';

/** What a check is about, before the first question. */
export function IntroPage({ check }: { readonly check: string }) {
  const model = useModel();
  const definition = definitionAsked(model, check);
  if (!definition) return null;
  const busy = model.runs.unfinished(check);

  const begin = (again: boolean) => {
    if (model.ways.keep && model.stored.keep.value === 'undecided') model.router.go({ page: 'keep', check });
    else openRun(model, again || !busy ? model.runs.begin(check) : busy);
  };

  return (
    <>
      <BackLink />
      <PageHeading>{checkText(check, 'title')}</PageHeading>
      {checkTextList(check, 'intro').map((text) => (
        <Text key={text}>{text}</Text>
      ))}
      <ul class="plain-list">
        <li>
          {t('check.intro.questions', { count: visibleQuestions(definition, {}).length })}.{' '}
          {t('common.start.minutes', { count: definition.minutes })}.
        </li>
        <li>{t('check.intro.skip')}</li>
        <li>{model.ways.keep ? t('check.intro.stop') : t('check.intro.stopHere')}</li>
      </ul>
      <div class="actions">
        <Button kind="primary" wide onClick={() => begin(false)}>
          {busy ? t('check.intro.continue') : t('check.intro.begin')}
        </Button>
        {busy && (
          <Button wide onClick={() => begin(true)}>
            {t('check.intro.again')}
          </Button>
        )}
      </div>
      <Disclosure title={t('check.intro.about')}>
        <Text>{checkText(check, 'about')}</Text>
      </Disclosure>
    </>
  );
}
