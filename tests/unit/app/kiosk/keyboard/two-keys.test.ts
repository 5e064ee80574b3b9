// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { moveByTwoKeys } from '../../../../../src/app/kiosk/keyboard/two-keys.ts';

const press = (key: string, shiftKey = false): void => {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }),
  );
};
const get = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;
const focus = (id: string) => get(id).focus();

beforeEach(() => {
  document.body.innerHTML = `
    <input type="radio" name="answer" id="one"><input type="radio" name="answer" id="two">
    <input type="checkbox" id="box">
    <select id="list"><option>a</option><option>b</option></select>`;
  addEventListener('keydown', moveByTwoKeys);
});
afterEach(() => removeEventListener('keydown', moveByTwoKeys));

describe('Tab and Enter', () => {
  it('go from answer to answer and choose one', () => {
    focus('one');
    press('Tab');
    expect(document.activeElement).toBe(get('two'));
    press('Enter');
    expect(get<HTMLInputElement>('two').checked).toBe(true);
    press('Tab', true);
    expect(document.activeElement).toBe(get('one'));
  });

  it('tick a box, and take the tick away', () => {
    focus('box');
    press('Enter');
    expect(get<HTMLInputElement>('box').checked).toBe(true);
    press('Enter');
    expect(get<HTMLInputElement>('box').checked).toBe(false);
  });

  it('go through a list and tell of each choice', () => {
    const heard: string[] = [];
    get('list').addEventListener('change', () => heard.push(get<HTMLSelectElement>('list').value));
    focus('list');
    press('Enter');
    press('Enter');
    expect(heard).toEqual(['b', 'a']);
  });
});
