/** Makes a work that is done once for each thing that it is about; after a failure, asking again is another try. */
export function onceFor<Key, Result>(work: (about: Key) => Promise<Result>): (about: Key) => Promise<Result> {
  const done = new Map<Key, Promise<Result>>();
  return (about) => {
    const known = done.get(about);
    if (known) return known;
    const fresh = work(about);
    done.set(about, fresh);
    fresh.catch(() => done.delete(about));
    return fresh;
  };
}
