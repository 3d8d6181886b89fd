import { describe, expect, it } from "vitest";
import { toThinLines } from "#format/axis/thinLines.ts";
import { toWhole } from "#format/axis/whole.ts";
import { dated, event } from "../told.ts";

function lines(dates: readonly (string | null)[], rows = 4) {
  const events = dates.map((edtf, i) => event({ id: `e${i}`, when: edtf ? dated(edtf) : null }));
  const whole = toWhole(events, null);
  return whole ? toThinLines(events, whole, rows) : [];
}

describe("toThinLines(events, whole, rows)", () => {
  it("puts lines that share days in rows of their own, while there is room", () => {
    const same = ["2021-01", "2021-01", "2021-01"];
    expect(lines(same, 3).map(({ row }) => row)).toEqual([0, 1, 2]);
    expect(lines(same, 2).map(({ row }) => row)).toEqual([0, 1, 0]);
  });

  it("comes back to a row that is free again", () => {
    expect(lines(["2021-01", "2021-01", "2021-06"]).map(({ row }) => row)).toEqual([0, 1, 0]);
  });

  it("draws an open end as a stub, beside which a row is free", () => {
    const open = lines(["2020-01", "../2021-01", "2021-03", "2021-05/..", "2021-12"]);
    expect(open.map(({ row }) => row)).toEqual([0, 0, 0, 0, 0]);
    expect(open.filter(({ from, to }) => to - from < 2)).toHaveLength(2);
  });

  it("says whether it lasted or is in doubt, and leaves out what has no date", () => {
    expect(lines(["2021-01-05", null, "2021-02"]).map(({ id, extent }) => [id, extent])).toEqual([
      ["e0", "solid"],
      ["e2", "doubt"],
    ]);
  });
});
