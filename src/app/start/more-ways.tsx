import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/index.ts';
import { CHECK_CARDS } from '../check/check-cards.ts';
import { checkText } from '../check/check-texts.ts';
import { useModel } from '../core/model.ts';
import { Row } from '../ui/door.tsx';
import type { PictogramName } from '../ui/pictogram.tsx';
import { Heading2 } from '../ui/text.tsx';

/** The check that has a door of its own on the first screen. */
export const FIRST_CHECK = 'mantelzorg';
/** Checks for young people, which have a door of their own. */
const YOUNG = ['positieve-gezondheid-jong', 'positieve-gezondheid-kind'];
const SIGNS: Readonly<Record<string, PictogramName>> = {
  'positieve-gezondheid': 'sprout',
  'thuis-in-de-wijk': 'home-help',
};

const TOOLS = [
  { page: 'plan', needs: 'canWrite', title: 'start.plan', sign: 'letter' },
  { page: 'moments', needs: 'canStore', title: 'start.moments', sign: 'clock' },
] as const;

/** What else there is: for young people, the other checks, and what helps who cares for someone. */
export function MoreWays() {
  const others = CHECK_CARDS.filter(({ id }) => id !== FIRST_CHECK);
  return (
    <>
      <Heading2 sign="young">{t('start.young')}</Heading2>
      <CheckRows checks={others.filter(({ id }) => YOUNG.includes(id))} />
      <Heading2 sign="add">{t('start.more')}</Heading2>
      <CheckRows checks={others.filter(({ id }) => !YOUNG.includes(id))}>
        <ToolRows />
      </CheckRows>
    </>
  );
}

interface CheckRowsProps {
  readonly checks: typeof CHECK_CARDS;
  /** Rows after them. */
  readonly children?: ComponentChildren;
}

function CheckRows({ checks, children }: CheckRowsProps) {
  const { router } = useModel();
  return (
    <ul class="rows">
      {checks.map(({ id: check }) => (
        <li key={check}>
          <Row sign={SIGNS[check] ?? 'young'} onClick={() => router.go({ page: 'intro', check })}>
            {checkText(check, 'title')}
          </Row>
        </li>
      ))}
      {children}
    </ul>
  );
}

/** As far as they can be used here. On a shared screen filling in together is asked on its first page. */
function ToolRows() {
  const { router, together, capabilities } = useModel();
  const openTogether = () => {
    together.start();
    router.go({ page: 'start' });
  };
  const usable = TOOLS.filter(({ needs }) => capabilities[needs]);
  return (
    <>
      {usable.map(({ page, title, sign }) => (
        <li key={page}>
          <Row sign={sign} onClick={() => router.go({ page })}>
            {t(title)}
          </Row>
        </li>
      ))}
      {usable.length > 0 && (
        <li>
          <Row sign="talk" onClick={openTogether}>
            {t('start.together')}
          </Row>
        </li>
      )}
    </>
  );
}
