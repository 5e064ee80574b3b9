import { textsOf } from '../support/check.ts';
import { nl, textIn } from '../support/text.ts';
import { type Engine, eventually } from './engine.ts';

const CHECK = 'positieve-gezondheid';
/** Whether something is on the screen; an engine of 2022 has no `checkVisibility`. */
const SHOWN = `const shown = (each) => each.checkVisibility?.() ?? each.getClientRects().length > 0;`;
const RESULT = textIn('nl', 'outcome.result.title');
/** Who someone is: the first answer keeps the plain words. */
const LENS = textsOf('mantelzorg').questions['your-life']?.text;

/** What someone does and sees, by scripts that are the same in every engine. */
export function visitor({ run, type }: Engine) {
  // Between two pages there is no body.
  const has = (text: string) => run<boolean>(`return document.body?.innerText.includes(arguments[0]) ?? false`, text);
  const heading = () => run<string>(`return document.querySelector('h1')?.textContent ?? ''`);

  async function sees(text: string): Promise<void> {
    await eventually(async () => {
      if (!(await has(text))) throw new Error(`"${text}" is not there`);
    });
  }

  /** Presses the first button that is shown and begins with these words. */
  async function press(words: string): Promise<void> {
    await eventually(async () => {
      const pressed = await run<boolean>(
        `${SHOWN}
         const button = [...document.querySelectorAll('button')].find((each) =>
           shown(each) && each.textContent.trim().startsWith(arguments[0]));
         button?.click();
         return button !== undefined;`,
        words,
      );
      if (!pressed) throw new Error(`no button "${words}"`);
    });
  }

  /** Presses the first of these that is shown. */
  async function click(selector: string): Promise<void> {
    await eventually(async () => {
      const pressed = await run<boolean>(
        `${SHOWN}
         const control = [...document.querySelectorAll(arguments[0])].find(shown);
         control?.click();
         return control !== undefined;`,
        selector,
      );
      if (!pressed) throw new Error(`nothing to press: ${selector}`);
    });
  }

  /** To a main page; by way of the menu where it is folded, as it always is in an engine without container queries. */
  async function goTo(page: 'find' | 'list' | 'help'): Promise<void> {
    await run(
      `const [item, menu] = arguments;
       ${SHOWN}
       const button = (words) => [...document.querySelectorAll('button')].find((each) => shown(each) && each.textContent.trim() === words);
       if (!button(item)) button(menu)?.click();`,
      nl(`shell.nav.${page}`),
      nl('shell.nav.menu'),
    );
    await press(nl(`shell.nav.${page}`));
  }

  /** Real keys, in the first element of a selector once it is there. */
  const write = (selector: string, keys: string) => eventually(() => type(selector, keys));

  /** All that is kept on the device, as text; empty when there is no database. */
  const kept = () =>
    run<string>(`return (async () => {
      const known = (await indexedDB.databases()).some(({ name }) => name === 'ademruimte');
      if (!known) return '';
      return new Promise((resolve, reject) => {
        const opening = indexedDB.open('ademruimte');
        // WebKit may list a name that no database goes with: whoever opens it would make one, which is not done.
        opening.onupgradeneeded = () => { resolve(''); opening.transaction.abort(); };
        opening.onblocked = () => reject(new Error('blocked'));
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('state').objectStore('state').getAll();
          reading.onsuccess = () => { opening.result.close(); resolve(reading.result.join()); };
        };
      });
    })()`);

  return {
    has,
    sees,
    press,
    goTo,
    click,
    write,
    heading,
    kept,

    /** Waits until a worker runs the page and has every file. */
    offlineReady: () =>
      eventually(async () => {
        const ready = await run<boolean>(`return (async () => {
          if (navigator.serviceWorker.controller?.state !== 'activated') return false;
          const { port1, port2 } = new MessageChannel();
          const told = new Promise((resolve) => { port1.onmessage = ({ data }) => resolve(data.complete); });
          navigator.serviceWorker.controller.postMessage({ type: 'CHECK_PRECACHE' }, [port2]);
          return told;
        })()`);
        if (!ready) throw new Error('not ready for being offline');
      }),

    /** Wipes everything, and waits for the first screen. */
    async wipe(): Promise<void> {
      await press(nl('shell.footer.data'));
      await press(nl('data.wipe'));
      await press(nl('data.wipeConfirm'));
      await sees(nl('start.title'));
    },

    /** From the first screen to the first question; says yes to keeping where that is asked. */
    async begin(check = CHECK): Promise<void> {
      await press(textsOf(check).title);
      await press(nl('check.intro.begin'));
      await eventually(async () => {
        if (await run<boolean>(`return document.querySelector('fieldset input[name="answer"]') !== null`)) return;
        if (await has(nl('check.keep.yes'))) await press(nl('check.keep.yes'));
        throw new Error('no question');
      });
    },

    /** Gives the last answer to every question, the first to who someone is, until the result stands there. */
    async finish(): Promise<void> {
      for (let question = await heading(); question !== RESULT; ) {
        const before = question;
        await run(
          `[...document.querySelectorAll('fieldset input[name="answer"]')].at(arguments[0]).click()`,
          before === LENS ? 0 : -1,
        );
        await press(nl('check.question.next'));
        question = await eventually(async () => {
          const now = await heading();
          if (now === before) throw new Error(`still at "${before}"`);
          return now;
        });
      }
    },

    /** Puts a record where the app keeps its own. To be done on a page without the app. */
    put: (record: string) =>
      run(
        `return new Promise((resolve, reject) => {
          const opening = indexedDB.open('ademruimte', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('state');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction('state', 'readwrite');
            writing.objectStore('state').put(arguments[0], 'a');
            writing.oncomplete = () => { opening.result.close(); resolve(null); };
          };
        })`,
        record,
      ),
  };
}
