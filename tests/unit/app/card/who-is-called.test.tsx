// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { CardWayButton } from '../../../../src/app/card/card-way-button.tsx';
import { EntryCard } from '../../../../src/app/card/entry-card.tsx';
import { cardWay } from '../../../../src/app/card/way-in.ts';
import { CatalogueProvider, createCatalogueContext } from '../../../../src/app/catalogue/catalogue-context.ts';
import { createModel, ModelProvider } from '../../../../src/app/core/model.ts';
import { HelpLine } from '../../../../src/app/outcome/help/help-line.tsx';
import { UrgentLine } from '../../../../src/app/outcome/help/urgent-line.tsx';
import { OWN_DEVICE } from '../../../../src/app/shell/own-device.ts';
import { t } from '../../../../src/i18n/index.ts';
import { type Phone, waysIn } from '../../../../src/resources/index.ts';
import { memoryStore } from '../../../../src/storage/index.ts';
import { NO_LANGUAGES } from '../../../support/no-languages.ts';

import { catalogue, entry } from '../../resources/sample.ts';

const UNCALLED: Phone = { number: '088 647 19 20', dial: '0886471920', evidence: 'supported' };
const CALLED: Phone = { number: '0181 33 35 07', dial: '0181333507' };
const DESK = entry({ id: 'loket', name: 'Het steunpunt', phones: [UNCALLED] });
const LED_TO = entry({ id: 'pension', name: 'Het pension', wayIn: { type: 'entry', id: 'loket' } });
const OWN = entry({ id: 'eigen', name: 'De huiskamer', phones: [CALLED] });
const GP = entry({ id: 'arts', name: 'De huisarts', wayIn: { type: 'own' } });
const ALL = catalogue([DESK, LED_TO, OWN, GP]);

beforeEach(() => {
  window.scrollTo = () => undefined;
});

function show(what: ComponentChild): HTMLElement {
  const root = document.createElement('main');
  const today = () => '2026-11-22';
  const model = createModel({
    store: memoryStore(),
    today,
    window,
    capabilities: OWN_DEVICE,
    languages: NO_LANGUAGES,
  });
  const context = createCatalogueContext(model, async () => ({}));
  context.regions.take({ names: [], catalogues: new Map([['nl', ALL]]) });
  render(
    <ModelProvider value={model}>
      <CatalogueProvider value={context}>{what}</CatalogueProvider>
    </ModelProvider>,
    root,
  );
  return root;
}

/** What is read with the eyes: without what is for screen readers alone. */
function seen(root: HTMLElement): string {
  for (const hidden of root.querySelectorAll('.visually-hidden')) hidden.remove();
  return root.textContent ?? '';
}

const PLACES = [
  ['a card', (id: typeof OWN) => <EntryCard entry={id} />],
  ['a row', (id: typeof OWN) => <HelpLine entry={id} run="run" />],
  ['an urgent line', (id: typeof OWN) => <UrgentLine id={id.id} />],
] as const;

test.each(PLACES)('%s says who answers when it is another, and that nobody called the number yet', (what, draw) => {
  const text = seen(show(draw(LED_TO)));
  expect(text).toContain(DESK.name);
  // A row stands under a line that says it of all.
  if (what !== 'a row') expect(text).toContain(t('card.notCalled'));
});

test('under a line that says it of all, a card says it of a number alone whose other facts were checked', () => {
  const isSaid = (one: typeof OWN) => seen(show(<EntryCard entry={one} isUnderNote />)).includes(t('card.notCalled'));
  expect(isSaid(LED_TO)).toBe(false);
  expect(isSaid({ ...LED_TO, checkedOn: '2026-11-01', checkedBy: 'redactie' })).toBe(true);
});

test.each(PLACES)('%s says neither of a number of its own that was called', (_, draw) => {
  const text = seen(show(draw(OWN)));
  expect(text).not.toContain(DESK.name);
  expect(text).not.toContain(t('card.notCalled'));
});

test.each([OWN, LED_TO, GP, entry({ id: 'open', name: 'Het plein' })])(
  'the button of $name begins with what is seen on it, and says of which entry it is',
  (one) => {
    const way = cardWay(waysIn(one, ALL));
    for (const size of [undefined, 'small'] as const) {
      const button = show(<CardWayButton way={way} entry={one} size={size} />).querySelector('a, button');
      const name = button?.textContent ?? '';
      expect(name).toContain(one.name);
      expect(
        name.startsWith(
          seen(button as HTMLElement)
            .trim()
            .split(' ')[0] ?? '?',
        ),
      ).toBe(true);
    }
  },
);

test.each([
  ['where to go', entry({ forms: ['op-locatie'] }), 'card.where.see'],
  ['where to go, by the name of its place', entry({ place: 'Strijen' }), 'card.where.see'],
  ['how to arrange what comes to one’s home', entry({ forms: ['aan-huis'] }), 'card.arrange'],
] as const)('without a number or a site a card leads to %s', (_, one, label) => {
  expect(seen(show(<CardWayButton way={undefined} entry={one} />))).toContain(t(label));
});

test('a reason that the card before it shows is read out alone', () => {
  const shown = (isReasonSeen: boolean) =>
    show(<EntryCard entry={OWN} reason="Voor een nacht" isReasonSeen={isReasonSeen} />);
  expect(shown(false).textContent).toContain('Voor een nacht');
  expect(seen(shown(false))).not.toContain('Voor een nacht');
  expect(seen(shown(true))).toContain('Voor een nacht');
});
