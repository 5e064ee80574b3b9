import { locale, t } from '../../../i18n/index.ts';
import { type ReadAloud, readAloud, type Saying } from '../../reading/read-aloud.ts';
import { sayingsOf, sayingsOfGroup } from './sayings.ts';
import { stopAt, stopBeside, stopsOf } from './stops.ts';
import { type VoiceKey, voiceKeyOf } from './voice-keys.ts';

const GROUP = 'dialog, fieldset';
const STATUS = '[role="status"], [role="alert"]';
const WRITING = '[contenteditable], input:not([type="radio"], [type="checkbox"])';
const LOUDEST = 1;
const VOLUME_STEP = 0.2;

const piecesOf: ReadAloud['piecesOf'] = (root) => readAloud.peek()?.piecesOf(root) ?? [];

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

/** What has the focus; the title where nothing has it. */
const here = (): HTMLElement | null =>
  document.activeElement instanceof HTMLElement && document.activeElement !== document.body
    ? document.activeElement
    : document.querySelector<HTMLElement>('h1');

/** A screen that says what has the focus, what it comes to and what changes. It keeps nothing and is gone with the document. */
export class Voice {
  #isOn = false;
  #volume = LOUDEST;
  #group: Element | null = null;

  readonly #acts: Readonly<Record<VoiceKey, () => void>> = {
    toggle: () => this.#toggle(),
    next: () => this.#go(1),
    before: () => this.#go(-1),
    onward: () => this.#readOn(),
    again: () => this.#sayHere(),
    louder: () => this.#turn(VOLUME_STEP),
    softer: () => this.#turn(-VOLUME_STEP),
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof HTMLElement)) return;
    const asked = voiceKeyOf(event, target.matches(WRITING), target instanceof HTMLSelectElement);
    if (!asked || (!this.#isOn && asked !== 'toggle')) return;
    event.preventDefault();
    this.#acts[asked]();
  };

  readonly onFocus = ({ target }: Event): void => {
    if (!this.#isOn || !(target instanceof HTMLElement)) return;
    const around = target.closest(GROUP);
    const isNew = around !== null && around !== this.#group && !target.closest('legend');
    this.#group = around;
    this.#say([...(isNew ? sayingsOfGroup(around, piecesOf) : []), ...sayingsOf(target, piecesOf)]);
  };

  readonly onStatus = (records: readonly MutationRecord[]): void => {
    if (!this.#isOn) return;
    const told = records.flatMap(({ target }) => elementOf(target)?.closest<HTMLElement>(STATUS) ?? []);
    for (const status of new Set(told)) this.#say(sayingsOf(status, piecesOf), true);
  };

  /** Silence, and no more of it. */
  end(): void {
    if (this.#isOn) this.#say([]);
    this.#isOn = false;
  }

  #say(sayings: readonly Saying[], isAfter = false): void {
    readAloud.peek()?.say(sayings, { isAfter, volume: this.#volume });
  }

  #sayHere(isAfter = false): void {
    const stop = here();
    if (stop) this.#say(sayingsOf(stop, piecesOf), isAfter);
  }

  #toggle(): void {
    const language = locale.peek();
    if (!readAloud.peek()?.canSay(language)) return;
    this.#isOn = !this.#isOn;
    this.#say([{ text: t(this.#isOn ? 'kiosk.voice.on' : 'kiosk.voice.off'), language }]);
    if (this.#isOn) this.#sayHere(true);
  }

  #go(step: number): void {
    const next = stopBeside(stopsOf(piecesOf), step);
    if (next) stopAt(next);
    else this.#sayHere();
  }

  #readOn(): void {
    const all = stopsOf(piecesOf);
    const from = Math.max(0, all.indexOf(here() as HTMLElement));
    this.#say(all.slice(from).flatMap((stop) => sayingsOf(stop, piecesOf)));
  }

  #turn(by: number): void {
    this.#volume = Math.min(LOUDEST, Math.max(VOLUME_STEP, this.#volume + by));
    this.#sayHere();
  }
}
