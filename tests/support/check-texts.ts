import { readFileSync } from 'node:fs';
import type { CheckId, CheckTexts } from '../../src/questionnaires/index.ts';

/** The texts of a check in a language, as its file has them. */
export const checkTextsIn = (language: string, check: CheckId): CheckTexts =>
  JSON.parse(readFileSync(`src/questionnaires/definitions/${check}/${language}.json`, 'utf8')) as CheckTexts;
