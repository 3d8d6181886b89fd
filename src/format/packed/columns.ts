// Many JSON values of one shape as columns: for each key one list of what all have there. What repeats then stands
// together, which makes it half as long and lets a compressor do the rest.

type Scalar = string | number | boolean | null;

/** A list of values; how many is known to who reads it. */
export type Column =
  /** All are this. */
  | { readonly all: Scalar }
  | { readonly values: readonly Scalar[] }
  /** Strings by their places in a list, the most frequent first. */
  | { readonly words: readonly string[]; readonly at: Column }
  /** Whole numbers, each by how much more it is than the one before. */
  | { readonly steps: readonly number[] }
  /** Lists: how long each is, and what is in all of them. */
  | { readonly lengths: Column; readonly items: Column }
  /** Objects: a column for each key; `without` are the rows that lack it. */
  | { readonly keys: readonly Key[] }
  /** Values of several sorts: which each is, and a column for each sort. */
  | { readonly sorts: Column; readonly of: readonly Column[] };

interface Key {
  readonly key: string;
  readonly column: Column;
  readonly without?: readonly number[];
}

/**
 * @param values what JSON can say; objects have keys of code, not of somebody's text, and get them back in one order
 */
export function toColumn(values: readonly unknown[]): Column {
  const sorts = [...new Set(values.map(sortOf))].toSorted();
  if (sorts.length > 1) {
    return {
      sorts: toColumn(values.map((value) => sorts.indexOf(sortOf(value)))),
      of: sorts.map((sort) => toColumn(values.filter((value) => sortOf(value) === sort))),
    };
  }
  if (sorts[0] === "list") return ofLists(values.filter(isList));
  if (sorts[0] === "object") return ofObjects(values.filter(isObject));
  return ofScalars(values.filter(isScalar));
}

/** @param count how many values there are */
export function fromColumn(column: Column, count: number): unknown[] {
  if ("all" in column) return Array.from({ length: count }, () => column.all);
  if ("values" in column) return [...column.values];
  if ("words" in column) {
    return fromColumn(column.at, count).map((at) => column.words[Number(at)] ?? null);
  }
  if ("steps" in column) {
    let sum = 0;
    return column.steps.map((step) => (sum += step));
  }
  if ("lengths" in column) {
    const lengths = fromColumn(column.lengths, count).map(Number);
    const items = fromColumn(
      column.items,
      lengths.reduce((sum, length) => sum + length, 0),
    );
    let start = 0;
    return lengths.map((length) => items.slice(start, (start += length)));
  }
  if ("keys" in column) {
    const objects = Array.from({ length: count }, (): Record<string, unknown> => ({}));
    for (const { key, column: own, without = [] } of column.keys) {
      const lacking = new Set(without);
      const values = fromColumn(own, count - lacking.size);
      let at = 0;
      for (const [i, object] of objects.entries()) {
        if (!lacking.has(i)) object[key] = values[at++] ?? null;
      }
    }
    return objects;
  }
  const sorts = fromColumn(column.sorts, count).map(Number);
  const each = column.of.map((own, sort) =>
    fromColumn(own, sorts.filter((one) => one === sort).length).values(),
  );
  return sorts.map((sort) => each[sort]?.next().value ?? null);
}

function ofScalars(values: readonly Scalar[]): Column {
  const [first] = values;
  if (first === undefined) return { all: null };
  if (values.every((value) => value === first)) return { all: first };
  if (values.every((value) => typeof value === "string")) return ofStrings(values);
  if (!values.every((value) => typeof value === "number" && Number.isSafeInteger(value)))
    return { values };
  const numbers = values.map(Number);
  const steps = numbers.map((value, i) => value - (numbers[i - 1] ?? 0));
  return length(steps) < length(numbers) ? { steps } : { values };
}

function ofStrings(values: readonly string[]): Column {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size > values.length / 2) return { values };
  const words = [...counts].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
  const places = new Map(words.map((word, i) => [word, i]));
  return { words, at: { values: values.map((value) => places.get(value) ?? 0) } };
}

function ofLists(values: readonly (readonly unknown[])[]): Column {
  return {
    lengths: toColumn(values.map((value) => value.length)),
    items: toColumn(values.flat(1)),
  };
}

function ofObjects(values: readonly Readonly<Record<string, unknown>>[]): Column {
  const given = values.flatMap((value) => Object.entries(value));
  const keys = new Set(given.flatMap(([key, value]) => (value === undefined ? [] : [key])));
  return {
    keys: [...keys].map((key) => {
      const without = values.flatMap((value, i) => (value[key] === undefined ? [i] : []));
      const own = values.map((value) => value[key]).filter((value) => value !== undefined);
      return { key, column: toColumn(own), ...(without.length > 0 ? { without } : {}) };
    }),
  };
}

const length = (numbers: readonly number[]): number => JSON.stringify(numbers).length;

/** Sorted, a missing value comes first. */
function sortOf(value: unknown): "absent" | "list" | "object" | "scalar" {
  if (value === null) return "absent";
  return isList(value) ? "list" : isObject(value) ? "object" : "scalar";
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !isList(value);

const isScalar = (value: unknown): value is Scalar =>
  value === null || ["string", "number", "boolean"].includes(typeof value);
