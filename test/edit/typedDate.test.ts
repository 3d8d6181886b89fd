import { describe, expect, it } from "vitest";
import { readTypedDate } from "#loader/corrections/typedDate.ts";
import { parse } from "../loader/parse.ts";

describe("a typed date", () => {
  it.each([
    ["22 March 2013", "2013-03-22"],
    ["May 2010", "2010-05"],
    ["before 3 April", "../2024-04-03"],
    ["since March 2023", "2023-03/.."],
    ["late 2022", "2022-10/2022-12"],
    ["last month", "2024-04"],
    ["2023-06-01/2023-06-04, throughout", "2023-06-01/2023-06-04, throughout"],
    ["none", "none"],
  ])("%s is %s", async (typed, edtf) =>
    expect(await readTypedDate(typed, "2024-05-07", parse)).toBe(edtf),
  );

  it("is none where no days can be read", async () =>
    expect(await readTypedDate("when it rained", "2024-05-07", parse)).toBe(null));
});
