import { selfSignedCertificate } from '../../../scripts/proof/privacy/certificate.ts';
import { APP_URL, startProxy } from '../../../scripts/proof/privacy/proxy.ts';
import { chooseRegion } from '../../support/place.ts';
import { goTo } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

test('another site learns neither where a visitor comes from nor what they looked for', async ({
  browser,
  baseURL,
}) => {
  // Behind this proxy the other site is this test: what is encrypted for it can be read here.
  const proxy = await startProxy({
    appPort: Number(new URL(baseURL ?? '').port),
    certificate: selfSignedCertificate(),
  });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'nl-NL',
    proxy: { server: proxy.url, bypass: '<-loopback>' },
  });
  try {
    const page = await context.newPage();
    await page.goto(APP_URL);
    await goTo(page, 'find');
    await chooseRegion(page);
    await page.getByRole('searchbox').fill('wmo hulp aanvragen');
    await page.getByRole('button', { name: /^Wmo Hoeksche Waard/ }).click();
    const link = page.locator('a[target=_blank]').first();
    const { host, pathname } = new URL((await link.getAttribute('href')) ?? '');
    const [popup] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await popup.waitForLoadState();
    expect(await popup.evaluate(() => [window.opener, document.referrer])).toEqual([null, '']);

    const learned = proxy.sent.filter((one) => one.host === `${host}:443`).map(({ bytes }) => bytes);
    expect(learned.some((bytes) => bytes.startsWith(`GET ${pathname} `))).toBe(true);
    expect(learned.join('\n')).not.toMatch(/referer|cookie|ademruimte|wmo hulp|wmo%20hulp/i);
    expect(proxy.sent.filter((one) => !one.host.startsWith(host) && !APP_URL.includes(one.host))).toEqual([]);
  } finally {
    await context.close();
    await proxy.close();
  }
});
