import type { PageHistory } from '../../core/page-history.ts';

/** A trail of steps in memory alone: nothing of a session is in the history of the browser, not even how long it was. */
export function memoryHistory(restart: () => void): PageHistory {
  let here = 0;
  let tell: (step: number) => void = () => undefined;
  const note = (step: number): void => {
    here = step;
  };
  return {
    first: 0,
    fragment: '',
    add: note,
    replace: note,
    back() {
      here -= 1;
      tell(here);
    },
    restart,
    onStep(show) {
      tell = show;
    },
    // There is no address bar; a fragment that got there anyway means nothing.
    onFragment: () => undefined,
  };
}
