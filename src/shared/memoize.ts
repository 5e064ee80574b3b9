/**
 * Remembers what was made for each key, so that it is made once.
 * @param make what to make for a key that was not asked for before; pure, or made once on purpose
 * @param most how many results to keep; the oldest goes first. Unlimited if not given
 */
export function memoize<K, V>(make: (key: K) => V, most = Infinity): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    // `has`, as undefined may be a result.
    if (made.has(key)) return made.get(key) as V;
    const fresh = make(key);
    if (made.size >= most) made.delete(made.keys().next().value as K);
    made.set(key, fresh);
    return fresh;
  };
}

/** The same for objects: a result goes when its object goes. */
export function memoizeWeak<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    if (made.has(key)) return made.get(key) as V;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
