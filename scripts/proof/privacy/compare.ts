import type { Sent } from './proxy.ts';

/** One request that one visit sent more often than the other. */
export interface Difference {
  readonly host: string;
  /** As it was sent. */
  readonly bytes: string;
  readonly first: number;
  readonly second: number;
}

const keyOf = ({ host, bytes }: Sent): string => `${host}\n${bytes}`;

function countEach(sent: readonly Sent[]): ReadonlyMap<string, { one: Sent; count: number }> {
  const counts = new Map<string, { one: Sent; count: number }>();
  for (const one of sent) counts.set(keyOf(one), { one, count: (counts.get(keyOf(one))?.count ?? 0) + 1 });
  return counts;
}

/**
 * Compares what two visits sent, byte for byte, as multisets: how often counts and the order does not, because a browser
 * fetches several things at once. Empty when the two cannot be told apart.
 */
export function compareSent(first: readonly Sent[], second: readonly Sent[]): readonly Difference[] {
  const [one, two] = [countEach(first), countEach(second)];
  return [...new Map([...one, ...two])].flatMap(
    ([
      key,
      {
        one: { host, bytes },
      },
    ]) => {
      const counts = { first: one.get(key)?.count ?? 0, second: two.get(key)?.count ?? 0 };
      return counts.first === counts.second ? [] : [{ host, bytes, ...counts }];
    },
  );
}

/** The first line and the numbers, for a report: `GET http://… (2 and 3 times)`. */
export const describe = ({ host, bytes, first, second }: Difference): string =>
  `${bytes.startsWith('CONNECT') ? '' : `${host}: `}${bytes.split('\r\n', 1)[0]?.slice(0, 200)} (${first} and ${second} times)`;

/** How often each host was spoken to. */
export function hostsOf(sent: readonly Sent[]): Readonly<Record<string, number>> {
  const hosts: Record<string, number> = {};
  for (const { host } of sent) hosts[host] = (hosts[host] ?? 0) + 1;
  return hosts;
}

export const bytesOf = (sent: readonly Sent[]): number => sent.reduce((sum, { bytes }) => sum + bytes.length, 0);
