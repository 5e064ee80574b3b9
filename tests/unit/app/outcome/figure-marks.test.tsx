// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { ResultFigure } from '../../../../src/app/outcome/result-figure.tsx';
import type { ScaleResult } from '../../../../src/questionnaires/index.ts';

const scale = (fields: Partial<ScaleResult>): ScaleResult =>
  ({
    tone: 'wellbeing',
    band: 'middle',
    score: 7,
    min: 0,
    max: 10,
    asked: 1,
    answered: 1,
    toAsk: 0,
    ...fields,
  }) as ScaleResult;

test('the figure shows the mark that someone gave, and never what several answers add up to', () => {
  const scales = [scale({ score: 7 }), scale({ score: 5.5, asked: 4, answered: 4 }), scale({ score: 2, max: 4 })];
  const root = document.createElement('main');
  render(<ResultFigure titles={['Lijf', 'Hoofd', 'Thuis']} series={[{ scales, look: 'area' }]} hasMarks />, root);
  expect([...root.querySelectorAll('.figure__mark')].map(({ textContent }) => textContent)).toEqual(['7']);
});
