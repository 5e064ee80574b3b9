import { t } from '../../i18n/index.ts';
import { type Definition, hasShortened } from '../../questionnaires/index.ts';
import { CRISIS_LINES } from '../../resources/index.ts';
import { CrisisLines } from '../ui/crisis-lines.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { SmallHeading, Text } from '../ui/text.tsx';
import { cannotGoOn, type MomentPoint } from './moment-line.ts';

/** Whom to call, in this order. */
const LINES = ['huisartsenpost', 'luisterlijn'];

interface MomentNoticeProps {
  readonly definition: Definition;
  readonly points: readonly MomentPoint[];
}

/** When the last answer is shorter than the one before, or says that it cannot go on: that it is good to talk, and with whom. */
export function MomentNotice({ definition, points }: MomentNoticeProps) {
  const answers = points.map(({ answer }) => answer);
  const isShorter = hasShortened(definition, answers);
  const isUrgent = cannotGoOn(definition, points);
  if (!isShorter && !isUrgent) return null;
  return (
    <>
      <Notice tone={isUrgent ? 'warning' : 'info'} live>
        <SmallHeading level={2}>{t('moments.talk')}</SmallHeading>
        {isShorter && <Text>{t('moments.shortened')}</Text>}
        {isUrgent && <Text>{t('moments.cannotGoOn')}</Text>}
        {isUrgent && <Text>{t('moments.callFirst')}</Text>}
      </Notice>
      {isUrgent && <CrisisLines lines={LINES.flatMap((id) => CRISIS_LINES.filter((line) => line.id === id))} />}
      <ul class="plain-list">
        <li>
          <PageLink route={{ page: 'help' }}>{t('shell.nav.help')}</PageLink>
        </li>
        <li>
          <PageLink route={{ page: 'find' }}>{t('start.find')}</PageLink>
        </li>
      </ul>
    </>
  );
}
