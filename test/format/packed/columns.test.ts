import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromColumn, toColumn } from "#format/packed/columns.ts";

const back = (values: readonly unknown[]) =>
  fromColumn(structuredClone(toColumn(values)), values.length);
const size = (value: unknown) => JSON.stringify(value).length;

describe("fromColumn(toColumn(values), their number)", () => {
  const key = fc.constantFrom("when", "who", "title");
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.constantFrom("held", "planned", ""),
      fc.string(),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(key, tie("value"), { noNullPrototype: true }),
    ),
  }));
  it("gives the values back", () => {
    fc.assert(
      fc.property(fc.array(value), (values) => {
        expect(back(values)).toEqual(values);
      }),
    );
  });

  it("leaves a key away where it was away or undefined", () =>
    expect(back([{ who: "Roca" }, {}, { who: undefined }])).toEqual([{ who: "Roca" }, {}, {}]));

  it("is empty for no values", () => expect(back([])).toEqual([]));
});

describe("toColumn(values)", () => {
  it("is short where values repeat, and where numbers rise", () => {
    const values = Array.from({ length: 500 }, (_, i) => ({
      kind: i % 3 === 0 ? "CONSULT" : "AGREE",
      start: 100_000 + i * 7,
      place: null,
    }));
    expect(size(toColumn(values))).toBeLessThan(size(values) / 8);
  });
});
