import { textsOf } from '../support/check.ts';
import { nl } from '../support/text.ts';
import { type Engine, eventually } from './engine.ts';
import { CARDS, choosePlace, expectNothingKept, mainRoad, SAVE } from './main-road.ts';
import { visitor } from './visitor.ts';
import { withApp } from './with-app.ts';

const SEARCH = '#search';
const OUTSIDE = 'Linzensoep met wortel';

/** Words that find help, words of distress that bring the lines first, and a card with the reason why it is there. */
async function finding(engine: Engine): Promise<void> {
  await withApp(undefined, async (url) => {
    const { goTo, sees, click, write, heading, has } = visitor(engine);
    await engine.open(url);
    await goTo('find');
    await choosePlace(engine);
    await write(SEARCH, 'ik wil niet meer leven');
    await sees('113');
    await engine.run(`document.querySelector('.search-field__clear button').click()`);
    await write(SEARCH, 'dagbesteding');
    await click(CARDS);
    await eventually(async () => {
      if (!(await has(nl('entry.save')))) throw new Error(`no entry: "${await heading()}"`);
    });
  });
}

/** "Snel weg" from a question about what is hard: another page, nothing kept, no way back. */
async function quickExit(engine: Engine): Promise<void> {
  await withApp(undefined, async (url) => {
    const { begin, press, goTo, click, sees, has } = visitor(engine);
    await engine.open(url);
    await begin();
    await click('fieldset input[name="answer"]');
    await press(nl('check.question.next'));
    await goTo('help');
    await press(nl('shell.exit.now'));
    await sees(OUTSIDE);
    await expectNothingKept(engine);
    await engine.run('history.back()');
    await expectNothingKept(engine);
    await sees(OUTSIDE);
    if (await has(textsOf('mantelzorg').title)) throw new Error('Back leads into the app');
  });
}

/** The sheet of a list: on paper where the engine can be asked for it, and else as far as the question to print. */
async function paper(engine: Engine): Promise<void> {
  await withApp(undefined, async (url) => {
    const { press, goTo, click, write, heading, sees } = visitor(engine);
    await engine.open(url);
    await goTo('find');
    await write(SEARCH, 'handen in huis');
    await click(CARDS);
    await click(SAVE);
    await sees(nl('entry.saved'));
    const name = await heading();
    await goTo('list');
    await press(nl('list.paper.show'));
    await sees(nl('list.paper.lead'));
    await engine.run('window.asked = 0; window.print = () => { window.asked += 1; };');
    await press(nl('list.paper.print'));
    if ((await engine.run<number>('return window.asked')) !== 1) throw new Error('nothing was asked to print');
    const printed = await engine.print();
    if (printed === undefined) return console.warn(`NOT SEEN in ${engine.name}: what stands on paper`);
    for (const text of [name.split(' ')[0] ?? name, nl('list.paper.scanSite')])
      if (!printed.includes(text)) throw new Error(`"${text}" is not on paper: ${printed.slice(0, 200)}`);
    if (printed.includes(nl('list.paper.lead'))) throw new Error('what is about the paper is on the paper');
  });
}

/** A visit to the kiosk that ends by its button leaves nothing for the next. */
async function kioskReset(engine: Engine): Promise<void> {
  await withApp(undefined, async (url) => {
    const { begin, press, click, sees, has } = visitor(engine);
    await engine.open(`${url}?kiosk`);
    await press(nl('kiosk.attract.start'));
    await begin();
    await click('fieldset input[name="answer"]');
    await press(nl('check.question.next'));
    await press(nl('kiosk.done.button'));
    await press(nl('kiosk.done.yes'));
    await sees(nl('kiosk.attract.title'));
    await expectNothingKept(engine);
    // Between two documents Firefox answers null.
    await eventually(async () => {
      const stores = await engine.run<string>('return JSON.stringify([{ ...localStorage }, { ...sessionStorage }])');
      if (stores !== '[{},{}]') throw new Error(`left in a store: ${stores}`);
    });
    await press(nl('kiosk.attract.start'));
    await sees(nl('start.title'));
    if (await has(nl('start.resumeTitle'))) throw new Error('the next visitor can go on with it');
  });
}

/** What a visitor does from the first screen to the last, each on an app of its own. */
export const ROADS: readonly (readonly [string, (engine: Engine) => Promise<void>])[] = [
  ['check, result, help, list, offline, backup and wipe', mainRoad],
  ['finding, with words of distress', finding],
  ['the quick way out', quickExit],
  ['a list on paper', paper],
  ['the end of a visit to the kiosk', kioskReset],
];
