import { describe, expect, it } from "vitest";
import { readTypedDate } from "#loader/corrections/typedDate.ts";
import { loadOne } from "#loader/parseSeeds.ts";
import { parse } from "../loader/parse.ts";

const published = "2024-05-07";
const text =
  "Holm Travels\n\nForeign Minister Ada Holm of Denmark met Bo Vik in Oslo on 3 May 2024. She visited Lima in March 2024.\n";
const seed = { id: "2024-05-07-holm", file: "seeds/2024-05-07-holm.txt", text, sidecar: null };
const { events } = await loadOne(seed, parse);

describe("a typed date", () => {
  it.each([
    ["22 March 2013", "2013-03-22"],
    ["May 2010", "2010-05"],
    ["before 3 April", "../2024-04-03"],
    ["since March 2023", "2023-03/.."],
    ["late 2022", "2022-10/2022-12"],
    ["last month", "2024-04"],
    ["day of publication", "2024-05-07"],
    ["two days after the meeting", "2024-05-05"],
    ["the day before Holm met Vik", "2024-05-02"],
    ["a week after the visit to Lima", "2024-03-08/2024-04-07"],
    ["after the meeting", "2024-05-03/.."],
    ["2023-06-01/2023-06-04, throughout", "2023-06-01/2023-06-04, throughout"],
    ["2023-06-01TMO", "2023-06-01TMO"],
    ["none", "none"],
  ])("%s is %s", async (typed, edtf) =>
    expect(await readTypedDate(typed, { published, events }, parse)).toBe(edtf),
  );

  it.each(["when it rained", "two days after the summit", "three days after Holm"])(
    "%s is none: no days can be read, or no event, or several",
    async (typed) => expect(await readTypedDate(typed, { published, events }, parse)).toBe(null),
  );
});
