import { formatDate, t } from '../../i18n/index.ts';
import type { Run } from '../../storage/index.ts';
import { useRuns } from '../check/runs.ts';
import { useModel } from '../core/model.ts';
import type { Route } from '../core/routes.ts';
import { PageLink } from '../ui/page-link.tsx';
import { Heading2 } from '../ui/text.tsx';

interface Door {
  readonly route: Route;
  readonly title: string;
  readonly text: string;
}

function DoorCards({ doors }: { readonly doors: readonly Door[] }) {
  return (
    <ul class="cards cards--doors">
      {doors.map(({ route, title, text }) => (
        <li key={route.page}>
          <PageLink route={route} class="card card--door">
            <strong class="card__title">{title}</strong>
            <span>{text}</span>
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

/** To lay the answers of two people beside each other, or to have them first. */
const togetherDoor = ({ id }: Run, other: Run | undefined): Door => ({
  route: other ? { page: 'compare', run: id, other: other.id } : { page: 'hand-over', run: id },
  title: t('outcome.result.together'),
  text: other ? t('outcome.result.togetherReady') : t('outcome.result.togetherText'),
});

/** What someone can do with the answers: choose a change, take them to a conversation, lay them beside others. */
export function AnswerLinks({ run }: { readonly run: Run }) {
  const { capabilities } = useModel();
  const runs = useRuns();
  const before = runs.before(run.id);
  const { id } = run;
  return (
    <section class="no-print">
      <Heading2>{t('outcome.result.on')}</Heading2>
      <DoorCards
        doors={[
          { route: { page: 'goals', run: id }, title: t('outcome.result.goals'), text: t('outcome.result.goalsText') },
          ...(capabilities.canPrint
            ? [
                {
                  route: { page: 'sheet', run: id },
                  title: t('outcome.result.sheet'),
                  text: t('outcome.result.sheetText'),
                } as const,
              ]
            : []),
          ...(before?.finishedOn
            ? [
                {
                  route: { page: 'compare', run: id, other: before.id } as const,
                  title: t('outcome.result.compare'),
                  text: t('outcome.result.compareText', { date: formatDate(before.finishedOn) }),
                },
              ]
            : []),
          ...(capabilities.isPrivate ? [togetherDoor(run, runs.byAnother(id))] : []),
          { route: { page: 'take-home', chosen: id }, title: t('take-home.title'), text: t('take-home.door') },
          ...(capabilities.canStore
            ? [
                {
                  route: { page: 'again', run: id },
                  title: t('outcome.result.again'),
                  text: t('outcome.result.againText'),
                } as const,
              ]
            : []),
        ]}
      />
    </section>
  );
}

/** Where every result ends: call someone, find something, or leave it for later where that can be done. */
export function NextSteps({ run, isEmpty }: { readonly run: string; readonly isEmpty: boolean }) {
  const { capabilities } = useModel();
  return (
    <section class="no-print">
      <Heading2>{t('outcome.result.doors')}</Heading2>
      <DoorCards
        doors={[
          { route: { page: 'call', run }, title: t('outcome.result.doorCall'), text: t('outcome.result.doorCallText') },
          {
            route: isEmpty ? { page: 'find' } : { page: 'matches', run },
            title: t('outcome.result.doorFind'),
            text: isEmpty ? t('outcome.result.doorFindTextEmpty') : t('outcome.result.doorFindText'),
          },
          ...(capabilities.canStore
            ? [
                {
                  route: { page: 'later', run },
                  title: t('outcome.result.doorLater'),
                  text: t('outcome.result.doorLaterText'),
                } as const,
              ]
            : []),
        ]}
      />
    </section>
  );
}
