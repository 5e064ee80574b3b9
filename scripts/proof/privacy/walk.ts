import type { Doings } from './actions.ts';
import type { Checkpoints } from './checkpoints.ts';

interface WalkInput {
  readonly doings: Doings;
  readonly marks: Checkpoints;
  /** How long to look at what the browser itself looks at: questions, fields, choices. In milliseconds. */
  readonly dwellMs: number;
}

/** How much there was of it. */
export interface Walked {
  readonly questions: number;
  readonly searches: number;
  /** Entries of the catalogue. */
  readonly opened: number;
}

/**
 * A whole journey through the app: a check to its result, help that fits, own searches, entries, list, plan, sheets, help
 * now, and the page with "wis alles". Runs in the page itself, so it may use nothing from outside. Rejects, with where it
 * stood, when the app does not do what the journey expects.
 */
export async function walk({ doings, marks, dwellMs }: WalkInput): Promise<Walked> {
  let [questions, searches, opened] = [0, 0, 0];
  const PATIENCE_MS = 20_000;
  const all = <T extends Element>(selector: string): readonly T[] => [...document.querySelectorAll<T>(selector)];
  const heading = (): string => document.querySelector('main h1')?.textContent ?? '';
  const at = <T>(list: readonly T[], position: number): T | undefined => list[position % Math.max(list.length, 1)];

  /** Long enough for the app to draw what was changed. */
  const pause = () => new Promise((resolve) => setTimeout(resolve, 2));

  const dwell = () => new Promise((resolve) => setTimeout(resolve, Math.max(dwellMs, 2)));

  async function until<T>(what: string, find: () => T | undefined | null | false): Promise<T> {
    const end = performance.now() + PATIENCE_MS;
    while (performance.now() < end) {
      const found = find();
      if (found) return found;
      await pause();
    }
    throw new Error(`no ${what} on the page "${heading()}"`);
  }

  const button = (...names: readonly string[]): HTMLButtonElement | undefined =>
    all<HTMLButtonElement>('button').find((one) => names.includes(one.textContent?.replace('‹', '').trim() ?? ''));
  const door = (title: string): HTMLButtonElement | undefined =>
    all<HTMLElement>('.card__title, .door__title, .row > span')
      // How much there is behind it stands after the name.
      .find((one) => one.textContent?.replace(/ \(\d+\)$/, '') === title)
      ?.closest('button') ?? undefined;
  const press = async (...names: readonly string[]): Promise<void> =>
    (await until(`button ${names}`, () => button(...names))).click();

  /** Presses something and waits for another page. */
  async function move(to: string, control: HTMLElement, arrived: () => unknown): Promise<void> {
    control.click();
    await until(to, arrived);
  }

  /** Hears the page, where there is a voice. */
  async function listen(): Promise<void> {
    if (speechSynthesis.getVoices().length > 0) await press(marks.listen);
  }

  async function goTo(page: keyof Checkpoints['pages']): Promise<void> {
    const [name, title] = marks.pages[page];
    const control = await until(name, () => button(name));
    await move(name, control, () => (title === null ? control.getAttribute('aria-current') : heading() === title));
  }

  function write(field: HTMLElement, words: string): void {
    field.focus();
    if (field instanceof HTMLInputElement) field.value = words;
    else field.textContent = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.blur();
  }

  async function answerAll(): Promise<void> {
    for (let number = 0; !marks.results.includes(heading()); number += 1) {
      if (number > 80) throw new Error(`no result after ${number} questions`);
      const question = heading();
      const controls = all<HTMLInputElement>('fieldset.question input[name=answer]');
      const wanted = doings.answers[number % doings.answers.length] ?? [];
      for (const position of wanted) {
        const control = at(controls, position);
        if (!control?.checked) control?.click();
      }
      await pause();
      if (doings.talk.includes(number)) document.querySelector<HTMLInputElement>('input[name=talk]')?.click();
      await pause();
      const control = button(...(wanted.length > 0 && controls.length > 0 ? marks.next : marks.skip));
      if (!control) throw new Error(`a question without buttons: "${question}"`);
      questions += 1;
      await move(`page after "${question}"`, control, () => heading() !== question);
    }
  }

  async function doCheck(): Promise<void> {
    const title = at(marks.checks, doings.check) ?? '';
    const card = await until(title, () => door(title));
    await move('introduction', card, () => button(...marks.begin));
    // All of the app is there from now on: nothing more may be loaded.
    dispatchEvent(new Event('walking'));
    // "Again" where the answers of before are kept.
    (button(marks.begin[1] ?? '') ?? button(marks.begin[0] ?? ''))?.click();
    const keep = doings.keep ? marks.keep.yes : marks.keep.no;
    await until('first question', () => document.querySelector('fieldset.question') ?? button(keep));
    button(keep)?.click();
    await until('first question', () => document.querySelector('fieldset.question'));
    await listen();
    await dwell();
    await answerAll();
  }

  async function writeAll(): Promise<void> {
    for (const details of all<HTMLDetailsElement>('main details')) details.open = true;
    const fields = all<HTMLElement>('.own-words');
    fields.forEach((field, index) => {
      write(field, at(doings.notes, index) ?? '');
    });
  }

  async function usePlace(): Promise<void> {
    const chip = await until('place', () => document.querySelector<HTMLButtonElement>('#place'));
    chip.click();
    const field = await until('field of a place', () => document.querySelector<HTMLElement>('#place-field'));
    write(field, 'abdegkmorsv'.charAt(doings.place % 11));
    const rows = await until('places', () => {
      const found = all<HTMLElement>('.place-list__row');
      return found.length > 0 ? found : null;
    });
    at(rows, doings.place)?.click();
    await until('place', () => document.querySelector('#place'));
  }

  async function lookAt(entry: number, save: boolean): Promise<void> {
    const title = heading();
    const card = at(all<HTMLButtonElement>('.cards .entry-card__open'), entry);
    // Some words find nothing, which is a way to go as well.
    if (!card) return;
    await move('entry', card, () => heading() !== title);
    opened += 1;
    if (save) button(marks.save)?.click();
    await until('way back', () => {
      history.back();
      return true;
    });
    await until(title, () => heading() === title);
  }

  async function find(): Promise<void> {
    await goTo('find');
    await until('search field', () => document.querySelector('#search'));
    await dwell();
    for (const [number, query] of doings.queries.entries()) {
      const field = await until('search field', () => document.querySelector<HTMLInputElement>('#search'));
      write(field, query);
      searches += 1;
      await dwell();
      const filters = document.querySelector<HTMLDetailsElement>('.disclosure--filters');
      if (filters) filters.open = true;
      await dwell();
      at(all<HTMLInputElement>('.filters input'), doings.facets[number] ?? 0)?.click();
      await dwell();
      await lookAt(doings.entries[number] ?? 0, doings.saved[number] ?? false);
    }
  }

  async function printAndWrite(): Promise<void> {
    await goTo('list');
    await writeAll();
    const paper = button(marks.listPaper);
    if (paper) {
      const before = heading();
      await move('list on paper', paper, () => heading() !== before);
      print();
    }
    await goTo('start');
    await move('plan', await until(marks.plan, () => door(marks.plan)), () => heading() === marks.plan);
    await writeAll();
    await move(
      'plan on paper',
      await until(marks.planPaper, () => button(marks.planPaper)),
      () => heading() !== marks.plan,
    );
    print();
  }

  await goTo('start');
  await doCheck();
  const { find: fitting, search, sheet } = marks.resultDoors;
  const toHelp = () => door(fitting) ?? door(search);
  await until('door to help', toHelp);
  // Who skipped every question has nothing to put on a sheet.
  const toSheet = door(sheet);
  if (toSheet) {
    await move('sheet', toSheet, () => document.querySelector('#own-words'));
    await writeAll();
    history.back();
  }
  const isLeft = () => !marks.results.includes(heading());
  await move('help that fits', await until('door to help', toHelp), () => isLeft() && document.querySelector('#place'));
  await usePlace();
  await dwell();
  await lookAt(doings.entries[0] ?? 0, doings.saved[0] ?? false);
  await find();
  await printAndWrite();
  await goTo('help');
  await listen();
  await goTo('data');
  await press(marks.wipe);
  await until(marks.wipeConfirm, () => button(marks.wipeConfirm));
  return { questions, searches, opened };
}
