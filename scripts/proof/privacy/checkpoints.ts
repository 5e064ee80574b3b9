import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../bootstrap.mjs';
import { checkIds } from '../../build/content/read-checks.ts';

const readTexts = (path: string) => JSON.parse(readFileSync(join(ROOT, 'src', path), 'utf8'));

/** The Dutch texts by which a walk knows its way, as the app shows them. */
export function readCheckpoints() {
  const [shell, start, check, outcome, data, entry, find, list, plan, reading] = [
    'shell',
    'start',
    'check',
    'outcome',
    'data',
    'entry',
    'find',
    'list',
    'plan',
    'reading',
  ].map((name) => readTexts(`i18n/locales/nl/${name}.json`));
  return {
    checks: checkIds(ROOT).map((id): string => readTexts(`questionnaires/definitions/${id}/nl.json`).title),
    begin: [check.intro.begin, check.intro.again] as readonly string[],
    keep: { yes: check.keep.yes, no: check.keep.no } as Readonly<Record<'yes' | 'no', string>>,
    next: [check.question.next, check.question.done] as readonly string[],
    skip: [check.question.skip, check.question.toResult] as readonly string[],
    results: [outcome.result.title, outcome.result.title_je] as readonly string[],
    resultDoors: {
      find: outcome.result.doorFind,
      search: outcome.result.search,
      sheet: outcome.result.sheet,
    } as Readonly<Record<'find' | 'search' | 'sheet', string>>,
    pages: {
      find: [shell.nav.find, find.title],
      list: [shell.nav.list, list.title],
      help: [shell.nav.help, null],
      start: [shell.nav.start, start.title],
      data: [shell.footer.data, data.title],
    } as Readonly<Record<'find' | 'list' | 'help' | 'start' | 'data', readonly [string, string | null]>>,
    save: entry.save as string,
    listPaper: list.paper.show as string,
    plan: plan.title as string,
    listen: reading.aloud.start as string,
    planPaper: plan.sheet.show as string,
    wipe: data.wipe as string,
    wipeConfirm: data.wipeConfirm as string,
  };
}

export type Checkpoints = ReturnType<typeof readCheckpoints>;
