// Keys of a list outlive a change of name, so that what is open and has the focus stays so.

import { expect, it } from "vitest";
import { rekey } from "../../src/edit/rekey.ts";

const after = (...lists: readonly (readonly string[])[]) =>
  lists.reduce<ReturnType<typeof rekey>>(rekey, []).map(({ key }) => key);

it("keeps the key of one that is renamed, taken out of the middle, or has a new neighbour", () => {
  expect(after(["Holm", "Vik", "Vidal"])).toEqual([0, 1, 2]);
  expect(after(["Holm", "Vik", "Vidal"], ["Holm", "Bo Vik", "Vidal"])).toEqual([0, 1, 2]);
  expect(after(["Holm", "Vik", "Vidal"], ["Holm", "Vidal"])).toEqual([0, 2]);
  expect(after(["Holm", "Vik"], ["Holm", "Vik", "Lind"])).toEqual([0, 1, 2]);
  expect(after(["Holm", "Vik"], ["Vik", "Holm"])).toEqual([1, 0]);
});

it("gives two of one name a key each, and never the key of one that is still there", () => {
  expect(after(["envoy", "envoy"])).toEqual([0, 1]);
  expect(after(["envoy", "envoy"], ["envoy", "an envoy"])).toEqual([0, 1]);
  // one came before the first, which stays itself
  expect(after(["Holm"], ["Lind", "Holm"])).toEqual([1, 0]);
  expect(after([], ["Holm"], [], ["Lind"])).toEqual([0]);
});
