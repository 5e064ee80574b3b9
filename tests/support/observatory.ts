import fs from 'node:fs';
import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '@mdn/mdn-http-observatory/src/grader/charts.js';
import { getGradeForScore, getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { parseHttpEquivHeaders } from '@mdn/mdn-http-observatory/src/retriever/utils.js';
import { Requests } from '@mdn/mdn-http-observatory/src/types.js';

const HOST = 'ademruimte.example';
const HTTPS = `https://${HOST}/`;

export interface Grade {
  readonly score: number;
  readonly grade: string;
  /** What cost or gave points, such as `hsts-implemented…: 0`. */
  readonly reasons: readonly string[];
}

/** The grader reads a list of hosts that browsers know already; it is fetched at install, which we do not run. */
function withEmptyPreloadList<T>(work: () => T): T {
  const { readFileSync } = fs;
  const read = (path: fs.PathOrFileDescriptor, ...rest: unknown[]): unknown =>
    String(path).endsWith('hsts-preload.json') ? '{}' : Reflect.apply(readFileSync, fs, [path, ...rest]);
  fs.readFileSync = read as typeof fs.readFileSync;
  try {
    return work();
  } finally {
    fs.readFileSync = readFileSync;
  }
}

/** Headers as the grader's own client gives them: by name, and by a question. */
const asFetched = (headers: Readonly<Record<string, string>>): object =>
  Object.assign(Object.create({ get: (name: string) => headers[name.toLowerCase()] ?? null }), headers);

/** What the grader would have fetched from a host that answers so, by https, and sends visitors there from http. */
function requestsOf(headers: Readonly<Record<string, string>>, html: string): Requests {
  const requests = new Requests(HOST);
  const httpEquiv = parseHttpEquivHeaders(html, HTTPS);
  const answer = { headers: asFetched(headers), status: 200, verified: true, data: html, httpEquiv };
  const redirects = [
    { url: new URL(`http://${HOST}/`), status: 301 },
    { url: new URL(HTTPS), status: 200 },
  ];
  const secure = {
    auto: answer,
    https: answer,
    http: answer,
    httpRedirects: redirects,
    httpsRedirects: [redirects[1]],
  };
  Object.assign(requests.responses, secure, { cors: null });
  requests.resources.path = html;
  requests.session = { url: new URL(HTTPS) };
  return requests;
}

/** The score that Mozilla's Observatory gives for a page and its headers, by its own code and without a network. */
export function gradeOf(headers: Readonly<Record<string, string>>, html: string): Grade {
  const requests = requestsOf(headers, html);
  const results = withEmptyPreloadList(() => ALL_TESTS.map((check) => check(requests).result));
  const points = results.map(getScoreModifier);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 100);
  const withoutExtra = sum(points.filter((value) => value < 0));
  const score = withoutExtra >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(points) : withoutExtra;
  return { ...getGradeForScore(score), reasons: results.map((result, at) => `${result}: ${points[at]}`) };
}
