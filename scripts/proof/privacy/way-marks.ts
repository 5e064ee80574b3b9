import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../../src/questionnaires/index.ts';
import { ROOT } from '../../bootstrap.mjs';

const readTexts = (path: string) => JSON.parse(readFileSync(join(ROOT, 'src', path), 'utf8'));

/** The Dutch texts by which a walk knows its way, as the app shows them. */
export function readWayMarks() {
  const [common, check, pages, finder, list, plan] = ['common', 'check', 'pages', 'finder', 'list', 'plan'].map(
    (name) => readTexts(`i18n/locales/nl/${name}.json`),
  );
  return {
    checks: CHECKS.map(
      ({ definition }): string => readTexts(`questionnaires/definitions/${definition.id}/nl.json`).title,
    ),
    begin: [check.intro.begin, check.intro.again] as readonly string[],
    keep: { yes: check.keep.yes, no: check.keep.no } as Readonly<Record<'yes' | 'no', string>>,
    results: [check.result.title, check.result.title_je] as readonly string[],
    resultDoors: { find: check.result.doorFind, sheet: check.result.sheet } as Readonly<
      Record<'find' | 'sheet', string>
    >,
    pages: {
      find: [common.nav.find, finder.title],
      list: [common.nav.list, list.title],
      help: [common.nav.help, null],
      start: [common.nav.start, common.start.title],
      data: [common.footer.data, pages.data.title],
    } as Readonly<Record<'find' | 'list' | 'help' | 'start' | 'data', readonly [string, string | null]>>,
    back: common.back as string,
    save: finder.entry.save as string,
    listPaper: list.paper.show as string,
    plan: plan.title as string,
    planPaper: plan.sheet.show as string,
    wipe: pages.data.wipe as string,
    wipeConfirm: pages.data.wipeConfirm as string,
  };
}

export type WayMarks = ReturnType<typeof readWayMarks>;
