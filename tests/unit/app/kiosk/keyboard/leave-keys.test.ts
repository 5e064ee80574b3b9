// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { leaveKeys } from '../../../../../src/app/kiosk/keyboard/leave-keys.ts';

const get = (id: string) => document.getElementById(id) as HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `<main><a href="#a" id="before">a</a><input id="field"><button id="off" disabled>b</button>
    <button id="after">c</button></main><section id="keys"><button>q</button></section>`;
});

it('goes from the last key to what comes after the field, past what cannot be used', () => {
  expect(leaveKeys(get('field'), get('keys'))).toBe(true);
  expect(document.activeElement).toBe(get('after'));
});

it('leaves the way to the browser where nothing comes after the field', () => {
  get('after').remove();
  expect(leaveKeys(get('field'), get('keys'))).toBe(false);
});
