import { t } from '../../../i18n/index.ts';
import type { Run } from '../../../storage/index.ts';
import { type Runs, useRuns } from '../../check/runs.ts';
import type { Capabilities } from '../../core/capabilities.ts';
import { useModel } from '../../core/model.ts';
import type { Route } from '../../core/routes.ts';
import { Row } from '../../ui/door.tsx';
import type { PictogramName } from '../../ui/pictogram.tsx';

interface PageRow {
  readonly route: Route;
  readonly sign: PictogramName;
  readonly title: string;
}

const rowsWithAnswers = (run: Run, hasFigure: boolean, runs: Runs, can: Capabilities): (PageRow | false)[] => {
  const { id } = run;
  const { canPrint, isPrivate, canStore } = can;
  const before = runs.before(id);
  const other = runs.byAnother(id);
  return [
    // Beside a figure it stands there already.
    !hasFigure && { route: { page: 'goals', run: id }, sign: 'sprout', title: t('outcome.result.goals') },
    canPrint && { route: { page: 'sheet', run: id }, sign: 'print', title: t('outcome.result.sheet') },
    !!before?.finishedOn && {
      route: { page: 'compare', run: id, other: before.id },
      sign: 'clock',
      title: t('outcome.result.compare'),
    },
    isPrivate && {
      route: other ? { page: 'compare', run: id, other: other.id } : { page: 'hand-over', run: id },
      sign: 'family',
      title: t('outcome.result.together'),
    },
    { route: { page: 'take-home', chosen: id }, sign: 'phone', title: t('take-home.title') },
    canStore && { route: { page: 'again', run: id }, sign: 'clock', title: t('outcome.result.again') },
  ];
};

interface PageRowsProps {
  readonly run: Run;
  readonly isEmpty: boolean;
  readonly hasFigure: boolean;
}

/** The pages that go on from an outcome: answers, wishes, a sheet, another time, someone else. */
export function PageRows({ run, isEmpty, hasFigure }: PageRowsProps) {
  const { router, capabilities } = useModel();
  const runs = useRuns();
  const all: readonly (PageRow | false)[] = [
    { route: { page: 'answers', run: run.id }, sign: 'edit', title: t('outcome.result.change') },
    ...(isEmpty ? [] : rowsWithAnswers(run, hasFigure, runs, capabilities)),
    capabilities.canStore && {
      route: { page: 'later', run: run.id },
      sign: 'clock',
      title: t('outcome.result.doorLater'),
    },
  ];
  return (
    <ul class="rows__part no-print">
      {all.map(
        (row) =>
          row && (
            <li key={`${row.route.page} ${row.title}`}>
              <Row sign={row.sign} onClick={() => router.go(row.route)}>
                {row.title}
              </Row>
            </li>
          ),
      )}
    </ul>
  );
}
