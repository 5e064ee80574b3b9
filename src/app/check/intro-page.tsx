import { t } from '../../i18n/index.ts';
import { sizeOf } from '../../questionnaires/index.ts';
import { useModel } from '../core/model.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { EasySign, type PictogramName } from '../ui/pictogram.tsx';
import { Text } from '../ui/text.tsx';
import { definitionAsked } from './asked.ts';
import { checkText, checkTextList } from './check-texts.ts';
import { openRun } from './run-flow.ts';
import { runsOf } from './runs.ts';

/** Whom it is for, how it goes, what comes of it: an introduction says that in this order. */
const INTRO_SIGNS: readonly PictogramName[] = ['family', 'talk', 'home-help'];

/** What a check is about, before the first question. */
export function IntroPage({ check }: { readonly check: string }) {
  const model = useModel();
  const definition = definitionAsked(model, check);
  if (!definition) return null;
  const { fewest, mayGrow } = sizeOf(definition);
  const busy = runsOf(model).unfinished(check);

  const begin = (isAgain: boolean) => {
    if (model.capabilities.canStore && model.stored.consent.value === 'undecided')
      model.router.go({ page: 'keep', check });
    else openRun(model, isAgain || !busy ? runsOf(model).begin(check) : busy);
  };

  return (
    <>
      <PageHeading>{checkText(check, 'title')}</PageHeading>
      {checkTextList(check, 'intro').map((text, at) => (
        <div key={text} class="easy-block">
          <EasySign name={INTRO_SIGNS[at] ?? 'checked'} />
          <Text>{text}</Text>
        </div>
      ))}
      <ul class="plain-list">
        <li>
          {t(mayGrow ? 'check.intro.questionsOrMore' : 'check.intro.questions', { count: fewest })}.{' '}
          {t('start.minutes', { count: definition.minutes })}.
        </li>
        <li>{t('check.intro.skip')}</li>
        <li>{model.capabilities.canStore ? t('check.intro.stop') : t('check.intro.stopHere')}</li>
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
