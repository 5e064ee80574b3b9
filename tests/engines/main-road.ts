import { nl } from '../support/text.ts';
import { type Engine, eventually } from './engine.ts';
import { visitor } from './visitor.ts';
import { withApp } from './with-app.ts';

const CHECK = 'mantelzorg';
const PLACE = 'Strijen';
const FIELD = '#place-field';
const ENTER = '\uE007';
export const CARDS = '.entry-card__name button';
/** On the page of an entry; a card has a button of the same words. */
export const SAVE = '.save-entry button';

export async function expectNothingKept(engine: Engine): Promise<void> {
  await eventually(async () => {
    if ((await visitor(engine).kept()) !== '') throw new Error('something is left');
  });
}

/** Chooses where someone lives, with real keys. */
export async function choosePlace(engine: Engine): Promise<void> {
  const { click, write } = visitor(engine);
  await click('#place');
  await write(FIELD, PLACE);
  await eventually(async () => {
    const row = await engine.run<string>(`return document.querySelector('#place-0')?.textContent ?? ''`);
    if (!row.startsWith(PLACE)) throw new Error(`first place: "${row}"`);
  });
  await write(FIELD, ENTER);
}

/** Saves a backup and gives its text, taken where the browser would have made it a file. */
async function makeBackup(engine: Engine): Promise<string> {
  const { press, sees } = visitor(engine);
  await press(nl('shell.footer.data'));
  await press(nl('data.backup'));
  await engine.run(
    `const make = URL.createObjectURL.bind(URL);
     URL.createObjectURL = (blob) => { window.saved = blob; return make(blob); };`,
  );
  await press(nl('backup.make.save'));
  await sees(nl('backup.make.saved'));
  return engine.run<string>('return window.saved.text()');
}

async function restoreBackup(engine: Engine, copy: string): Promise<void> {
  const { press, sees } = visitor(engine);
  await press(nl('shell.footer.data'));
  await press(nl('data.backup'));
  await sees(nl('backup.restore.title'));
  await engine.run(
    `const files = new DataTransfer();
     files.items.add(new File([arguments[0]], 'overzicht.json', { type: 'application/json' }));
     const field = document.querySelector('#backup-file');
     field.files = files.files;
     field.dispatchEvent(new Event('change', { bubbles: true }));`,
    copy,
  );
  await press(nl('backup.restore.put'));
  await press(nl('check.keep.yes'));
}

/** From the outcome of a check to an entry on the list; gives its name. */
async function keepHelp(engine: Engine): Promise<string> {
  const { begin, finish, press, click, sees, heading } = visitor(engine);
  await begin(CHECK);
  await finish();
  await press(nl('outcome.result.doorFind'));
  await choosePlace(engine);
  await click(CARDS);
  await click(SAVE);
  await sees(nl('entry.saved'));
  return heading();
}

/** Check, result, help and list; then without a server a backup, a wipe, what was in the backup, and a wipe again. */
export async function mainRoad(engine: Engine): Promise<void> {
  await withApp(undefined, async (url, stop) => {
    const { goTo, sees, offlineReady, wipe } = visitor(engine);
    await engine.open(url);
    const name = await keepHelp(engine);
    await offlineReady();
    await stop();
    await engine.open(url);
    await goTo('list');
    await sees(name);
    const copy = await makeBackup(engine);
    if (!copy.includes(CHECK)) throw new Error('the check is not in the backup');
    await wipe();
    await expectNothingKept(engine);
    await restoreBackup(engine, copy);
    await goTo('list');
    await sees(name);
    await wipe();
    await expectNothingKept(engine);
  });
}
