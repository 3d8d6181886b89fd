// Fast list functions.

/**
 * Like `list.flatMap(give)`, in a tenth of the time: V8 accesses every element of a `flatMap` as a
 * named property. Passes call this thousands of times per article.
 */
export function gather<T, U>(
  list: readonly T[],
  give: (one: T, at: number) => U | readonly U[],
): U[] {
  const all: U[] = [];
  let at = 0;
  for (const one of list) {
    const given = give(one, at++);
    if (isList(given)) for (const each of given) all.push(each);
    else all.push(given);
  }
  return all;
}

/** Removes duplicates and keeps the order. Most lists are short, where a `Set` is slower. */
export function distinct<T>(list: readonly T[]): readonly T[] {
  if (list.length > short) return [...new Set(list)];
  const all: T[] = [];
  for (const one of list) if (!all.includes(one)) all.push(one);
  return all;
}

const short = 12;

/** The indices below `length` for which `holds` is true. */
export function indicesOf(length: number, holds: (at: number) => boolean): number[] {
  const all: number[] = [];
  for (let at = 0; at < length; at++) if (holds(at)) all.push(at);
  return all;
}

/** Like `lists.flat()`, but faster for the same reason. */
export function joinLists<T>(lists: readonly (readonly T[])[]): T[] {
  return gather(lists, (list) => list);
}

function isList<U>(given: U | readonly U[]): given is readonly U[] {
  return Array.isArray(given);
}
