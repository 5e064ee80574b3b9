import { formatDate, t } from '../../i18n/index.ts';
import type { Run } from '../../storage/index.ts';
import { useRuns } from '../check/runs.ts';
import { useModel } from '../core/model.ts';
import type { Route } from '../core/routes.ts';
import { LinkTo } from '../ui/page-link.tsx';
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
          <LinkTo route={route} class="card card--door">
            <strong class="card__title">{title}</strong>
            <span>{text}</span>
          </LinkTo>
        </li>
      ))}
    </ul>
  );
}

/** To lay the answers of two people beside each other, or to have them first. */
const togetherDoor = ({ id }: Run, other: Run | undefined): Door => ({
  route: other ? { page: 'compare', run: id, other: other.id } : { page: 'hand-over', run: id },
  title: t('check.result.together'),
  text: other ? t('check.result.togetherReady') : t('check.result.togetherText'),
});

/** What someone can do with the answers: choose a change, take them to a conversation, lay them beside others. */
export function AnswerDoors({ run }: { readonly run: Run }) {
  const { ways } = useModel();
  const runs = useRuns();
  const before = runs.before(run.id);
  const { id } = run;
  return (
    <section class="no-print">
      <Heading2>{t('check.result.on')}</Heading2>
      <DoorCards
        doors={[
          { route: { page: 'goals', run: id }, title: t('check.result.goals'), text: t('check.result.goalsText') },
          ...(ways.print
            ? [
                {
                  route: { page: 'sheet', run: id },
                  title: t('check.result.sheet'),
                  text: t('check.result.sheetText'),
                } as const,
              ]
            : []),
          ...(before?.finishedOn
            ? [
                {
                  route: { page: 'compare', run: id, other: before.id } as const,
                  title: t('check.result.compare'),
                  text: t('check.result.compareText', { date: formatDate(before.finishedOn) }),
                },
              ]
            : []),
          ...(ways.unseen ? [togetherDoor(run, runs.byAnother(id))] : []),
          { route: { page: 'take-home', chosen: id }, title: t('take-home.title'), text: t('take-home.door') },
          ...(ways.keep
            ? [
                {
                  route: { page: 'again', run: id },
                  title: t('check.result.again'),
                  text: t('check.result.againText'),
                } as const,
              ]
            : []),
        ]}
      />
    </section>
  );
}

/** Where every result ends: call someone, find something, or leave it for later where that can be done. */
export function ThreeDoors({ run, isEmpty }: { readonly run: string; readonly isEmpty: boolean }) {
  const { ways } = useModel();
  return (
    <section class="no-print">
      <Heading2>{t('check.result.doors')}</Heading2>
      <DoorCards
        doors={[
          { route: { page: 'call', run }, title: t('check.result.doorCall'), text: t('check.result.doorCallText') },
          {
            route: isEmpty ? { page: 'find' } : { page: 'matches', run },
            title: t('check.result.doorFind'),
            text: isEmpty ? t('check.result.doorFindTextEmpty') : t('check.result.doorFindText'),
          },
          ...(ways.keep
            ? [
                {
                  route: { page: 'later', run },
                  title: t('check.result.doorLater'),
                  text: t('check.result.doorLaterText'),
                } as const,
              ]
            : []),
        ]}
      />
    </section>
  );
}
