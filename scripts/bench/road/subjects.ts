import { serve } from '../../host/serve.mjs';
import { MANY, type Pages } from './build-pages.ts';
import type { CheckSubject } from './measure-check.ts';
import { bareField, type FinderSubject, other, ours } from './measure-finder.ts';
import { US } from './tables.ts';

/** Where each of the built programs is served. */
export type Urls = Readonly<Record<keyof Omit<Pages, 'entries'>, string>>;

/** Serves the built programs. */
export async function served(folders: Pages): Promise<{ urls: Urls; close(): Promise<void> }> {
  const { entries: _, ...all } = folders;
  const servers = await Promise.all(
    Object.entries(all).map(async ([name, folder]) => [name, await serve({ folder, port: 0 })] as const),
  );
  return {
    urls: Object.fromEntries(servers.map(([name, { url }]) => [name, url])) as Urls,
    async close() {
      for (const [, server] of servers) await server.close();
    },
  };
}

/** The programs with the check in them, each with the way to its first answer. */
export const checkSubjects = (urls: Urls): readonly CheckSubject[] => [
  {
    name: US,
    url: urls.app,
    way: [
      '.doors button:nth-of-type(2)',
      '.actions .nl-button--primary',
      '.actions button:nth-of-type(2)',
      'main input',
    ],
    answer: 'main .option',
    next: 'main .nl-button--primary',
  },
  {
    name: 'SurveyJS',
    url: urls.survey,
    way: ['.sd-item input'],
    answer: '.sd-item',
    next: '.sd-navigation__next-btn',
  },
  { name: 'Smart Forms (FHIR)', url: urls.fhir, way: ['input[type=radio]'], answer: 'label:has(input[type=radio])' },
];

/** The programs that search, and the least that a field with a list costs. */
export const finderSubjects = (urls: Urls, entries: number): readonly FinderSubject[] => [
  bareField,
  ours(`${US}, ${entries}`, urls.app),
  ours(`${US}, ${MANY}`, urls.appWithMany),
  other(`React + MiniSearch, ${entries}`, `${urls.finder}?pack=real`),
  other(`React + MiniSearch, ${MANY}`, `${urls.finder}?pack=synthetic`),
];
