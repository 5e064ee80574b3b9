import { locale, t } from '../../../i18n/index.ts';
import type { ReadAloud, Saying } from '../../reading/read-aloud.ts';
import { CONTROL } from './stops.ts';

type PiecesOf = ReadAloud['piecesOf'];

/** A soft hyphen is for the eye. */
const saying = (text: string, language: string = locale.value): Saying => ({
  text: text.replaceAll('\u00ad', '').trim(),
  language,
});

/**
 * The words of an element as they stand there, or else those that are for screen readers alone. Of a text that has others
 * within it, only its own.
 */
function wordsOf(element: Element, piecesOf: PiecesOf): readonly Saying[] {
  const all = piecesOf(element);
  const own = element.matches(CONTROL) ? [] : all.filter((piece) => piece.element === element);
  const seen = (own.length > 0 ? own : all).map(({ text, language }) => saying(text, language));
  return seen.length > 0 ? seen : [saying(element.textContent ?? '')];
}

/** What the parts say that an attribute of an element names. */
const namedBy = (element: Element, attribute: string, piecesOf: PiecesOf): readonly Saying[] =>
  (element.getAttribute(attribute) ?? '')
    .split(' ')
    .flatMap((id) => document.getElementById(id) ?? [])
    .flatMap((part) => wordsOf(part, piecesOf));

function nameOf(element: HTMLElement, piecesOf: PiecesOf): readonly Saying[] {
  const label = element.getAttribute('aria-label');
  if (label) return [saying(label)];
  const named = namedBy(element, 'aria-labelledby', piecesOf);
  if (named.length > 0) return named;
  const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
  return labels ? [...labels].flatMap((each) => wordsOf(each, piecesOf)) : wordsOf(element, piecesOf);
}

/** "keuze 2 van 5, gekozen" */
function choiceState(input: HTMLInputElement): string {
  const isRadio = input.type === 'radio';
  const group = isRadio ? [...document.getElementsByName(input.name)] : [];
  return [
    isRadio ? t('kiosk.voice.choice', { at: group.indexOf(input) + 1, count: group.length }) : t('kiosk.voice.box'),
    input.checked ? t('kiosk.voice.chosen') : t('kiosk.voice.notChosen'),
  ].join(', ');
}

/** What a control is and how it stands; empty for a text. */
function stateOf(element: HTMLElement): string {
  if (element instanceof HTMLInputElement && element.labels?.length && /radio|checkbox/.test(element.type))
    return choiceState(element);
  if (element instanceof HTMLSelectElement)
    return t('kiosk.voice.list', { value: element.selectedOptions[0]?.textContent ?? '' });
  if (element.matches('input, [contenteditable]'))
    return t('kiosk.voice.field', { value: element instanceof HTMLInputElement ? element.value : '' });
  if (!element.matches('button, a, summary')) return '';
  const pressed = element.getAttribute('aria-pressed');
  const fold = element.parentElement;
  const open = fold instanceof HTMLDetailsElement ? `${fold.open}` : element.getAttribute('aria-expanded');
  return [
    t('kiosk.voice.button'),
    pressed && (pressed === 'true' ? t('kiosk.voice.chosen') : t('kiosk.voice.notChosen')),
    open && (open === 'true' ? t('kiosk.voice.open') : t('kiosk.voice.closed')),
  ]
    .filter(Boolean)
    .join(', ');
}

/** What is said of a stop that has the focus: its words, what it is, how it stands, and what explains it. */
export const sayingsOf = (element: HTMLElement, piecesOf: PiecesOf): readonly Saying[] =>
  [...nameOf(element, piecesOf), saying(stateOf(element)), ...namedBy(element, 'aria-describedby', piecesOf)].filter(
    ({ text }) => text !== '',
  );

/** What someone has to know who comes into a group of answers or a question of the screen itself. */
export function sayingsOfGroup(group: Element, piecesOf: PiecesOf): readonly Saying[] {
  const legend = group.querySelector(':scope > legend');
  return legend
    ? wordsOf(legend, piecesOf)
    : ['aria-labelledby', 'aria-describedby'].flatMap((name) => namedBy(group, name, piecesOf));
}
