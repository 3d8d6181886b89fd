import { describe, expect, it } from "vitest";
import {
  actionOf,
  articlesKeys,
  chartKeys,
  type KeyRow,
  pageKeys,
  stripKeys,
} from "#app/ui/keys.ts";
import { editorKeys, reviewKeys } from "../../../src/edit/keys.ts";

/** Where the chart or the editor hears them, these are not heard. */
const yielding: readonly string[] = ["all articles", "other events"];

/** Each part of the page with the keys that are heard in it; Escape is heard by the innermost part. */
const everywhere: readonly KeyRow[] = [
  ...pageKeys,
  ...articlesKeys.filter(({ action }) => !yielding.includes(action)),
  ...editorKeys,
];
const parts: Readonly<Record<string, readonly KeyRow[]>> = {
  chart: [...chartKeys, ...everywhere],
  strip: [...stripKeys, ...everywhere],
  review: [...reviewKeys.filter(({ action }) => action !== "give up"), ...everywhere],
};

const clashesIn = (rows: readonly KeyRow[]): readonly string[] => {
  const all = rows.flatMap(({ action, keys }) =>
    [...new Set(keys.map((key) => key.toLowerCase()))].map((key) => ({ action, key })),
  );
  return all
    .filter(({ key }, n) => all.findIndex((one) => one.key === key) < n)
    .map((one) => one.key);
};

describe("the tables of keys", () => {
  it.each(Object.keys(parts))("have no key that does two things in the %s", (part) =>
    expect(clashesIn(parts[part] ?? [])).toEqual([]),
  );

  it("have no key that does two things on a page of several articles", () =>
    expect(clashesIn([...pageKeys, ...articlesKeys])).toEqual([]));

  it("find a clash, also of a capital with its small letter", () => {
    const other: KeyRow = { action: "other", keys: ["O"], shown: ["O"], does: null };
    expect(clashesIn([...chartKeys, other])).toEqual(["o"]);
  });
});

describe("actionOf(rows, key)", () => {
  it("is what a key does, by any of its names", () => {
    expect(actionOf(chartKeys, "+")).toBe("closer");
    expect(actionOf(chartKeys, "=")).toBe("closer");
  });

  it("is nothing for a key that no row has", () => expect(actionOf(chartKeys, "x")).toBeNull());
});
