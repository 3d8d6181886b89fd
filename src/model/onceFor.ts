// What follows from a list or a corpus that never changes is worked out once: each of thousands of pages asks for it.

/** The same function, which keeps what it gave for each object, as long as that object is in use. */
export function onceFor<K extends object, V>(work: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const found = known.get(of) ?? { value: work(of) };
    known.set(of, found);
    return found.value;
  };
}
