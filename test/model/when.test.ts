import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounds, parseEdtf } from "#model/edtf.ts";
import { toDays } from "#model/when.ts";
import { anEdtf } from "./anEdtf.ts";

function days(edtf: string) {
  const value = parseEdtf(edtf);
  if (value === null) throw new Error(`when.test: “${edtf}” is no EDTF`);
  return toDays(value, "within", "afternoon");
}

describe("toDays(edtf, extent, part)", () => {
  it("keeps the part of a day, which lasts throughout", () =>
    expect(days("2013-03-22")).toEqual({
      edtf: "2013-03-22",
      earliest: "2013-03-22",
      latest: "2013-03-22",
      extent: "throughout",
      part: "afternoon",
    }));

  it("opens an end", () => expect(days("../2013-03-22")).toMatchObject({ earliest: null }));

  it("has no part of anything but one day", () =>
    fc.assert(
      fc.property(anEdtf, (edtf) => {
        const { earliest, latest } = bounds(edtf);
        expect(toDays(edtf, "within", "afternoon").part !== null).toBe(earliest === latest);
      }),
    ));
});
