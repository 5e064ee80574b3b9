// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Deployment, isKiosk, readDeployment, startAddress } from '../../../../src/app/core/deployment.ts';

const at = (search: string): Location => ({ origin: 'https://a.example', pathname: '/app/', search }) as Location;
const is = (kiosk: Deployment['kiosk'], search: string) => isKiosk({ kiosk } as Deployment, at(search));

describe('the place where the app stands', () => {
  it.each([
    ['no', '', false],
    ['no', '?kiosk', false],
    ['on-request', '', false],
    ['on-request', '?kiosk', true],
    ['on-request', '?kiosk=1', false],
    ['on-request', '?x&kiosk', false],
    ['always', '', true],
    ['always', '?kiosk', true],
    ['always', '?x', true],
  ] as const)('is a kiosk or not: %s at "%s"', (kiosk, search, expected) => {
    expect(is(kiosk, search)).toBe(expected);
  });

  it('lets nothing but the word of the kiosk stay in the address', () => {
    expect(startAddress(at('?kiosk'))).toBe('https://a.example/app/?kiosk');
    expect(startAddress(at(''))).toBe('https://a.example/app/');
    expect(startAddress(at('?q=dementie'))).toBe('https://a.example/app/');
  });

  it('is read from the page, and a page that tells nothing is none of ours', () => {
    const meta = document.createElement('meta');
    meta.name = 'deployment';
    meta.content = JSON.stringify({ kiosk: 'always', pxPerMm: 5.6 });
    document.head.append(meta);
    expect(readDeployment(document)).toEqual({ kiosk: 'always', pxPerMm: 5.6 });
    meta.remove();
    expect(() => readDeployment(document)).toThrow(SyntaxError);
  });
});
