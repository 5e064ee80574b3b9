/** The last one that passes; undefined when none does. Array's own `findLast` is younger than the browsers we promise. */
export function findLast<T, S extends T>(list: readonly T[], test: (item: T) => item is S): S | undefined;
export function findLast<T>(list: readonly T[], test: (item: T) => boolean): T | undefined;
export function findLast<T>(list: readonly T[], test: (item: T) => boolean): T | undefined {
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const item = list[at] as T;
    if (test(item)) return item;
  }
  return undefined;
}
