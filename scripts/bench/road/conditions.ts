import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** A network and a phone, as Chromium's developer tools imitate them. */
export interface Conditions {
  readonly name: string;
  /** How much slower than this machine. */
  readonly slowdown: number;
  /** Bits per second down; the way up is half of it. */
  readonly bitsPerSecond: number;
  /** Milliseconds for a request to be answered. */
  readonly latency: number;
}

export const SLOW_4G: Conditions = { name: 'slow 4G, 4×', slowdown: 4, bitsPerSecond: 1_600_000, latency: 150 };
export const CHEAP_PHONE: Conditions = { name: '9 Mbps, 6×', slowdown: 6, bitsPerSecond: 9_000_000, latency: 100 };

const BITS = 8;

/** Slows a page down. */
export async function imitate(context: BrowserContext, page: Page, conditions: Conditions): Promise<CDPSession> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: conditions.latency,
    downloadThroughput: conditions.bitsPerSecond / BITS,
    uploadThroughput: conditions.bitsPerSecond / BITS / 2,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.slowdown });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

/** What has come over the network so far. */
export interface Traffic {
  bytes: number;
  requests: number;
}

export function countTraffic(session: CDPSession): Traffic {
  const traffic: Traffic = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    traffic.requests += 1;
  });
  return traffic;
}

/** One figure of Chromium's own, such as `JSHeapUsedSize` in bytes or `TaskDuration` in seconds. */
export async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}
