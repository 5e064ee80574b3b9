import { textsOf } from '../support/check.ts';
import { nl, textIn } from '../support/text.ts';
import { type Engine, eventually } from './engine.ts';

const CHECK = 'positieve-gezondheid';
const TITLE = textsOf(CHECK).title;
const RESULT = textIn('nl', 'outcome.result.title');

/** What someone does and sees, by scripts that are the same in every engine. */
export function visitor({ run }: Engine) {
  const has = (text: string) => run<boolean>(`return document.body.innerText.includes(arguments[0])`, text);
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
        `const button = [...document.querySelectorAll('button')].find((each) =>
           each.checkVisibility() && each.textContent.trim().startsWith(arguments[0]));
         button?.click();
         return button !== undefined;`,
        words,
      );
      if (!pressed) throw new Error(`no button "${words}"`);
    });
  }

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
    kept,

    /** From the first screen to the first question; says yes to keeping where that is asked. */
    async begin(): Promise<void> {
      await press(TITLE);
      await press(nl('check.intro.begin'));
      await eventually(async () => {
        if (await run<boolean>(`return document.querySelector('fieldset input[name="answer"]') !== null`)) return;
        if (await has(nl('check.keep.yes'))) await press(nl('check.keep.yes'));
        throw new Error('no question');
      });
    },

    /** Gives the last answer to every question until the result stands there. */
    async finish(): Promise<void> {
      for (let question = await heading(); question !== RESULT; ) {
        const before = question;
        await run(`[...document.querySelectorAll('fieldset input[name="answer"]')].at(-1).click()`);
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
