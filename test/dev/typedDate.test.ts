import { describe, expect, it } from "vitest";
import { readTypedDate } from "#dev/edit/typedDate.ts";
import { loadOne } from "#loader/parseSeeds.ts";
import type { Status } from "#model/event.ts";
import { parse } from "../loader/parse.ts";

const published = "2024-05-07";
const text =
  "Holm Travels\n\nForeign Minister Ada Holm of Denmark met Bo Vik in Oslo on 3 May 2024. She visited Lima in March 2024.\n";
const seed = { id: "2024-05-07-holm", file: "seeds/2024-05-07-holm.txt", text, sidecar: null };
const { events } = await loadOne(seed, parse);
const read = (typed: string, status: Status = "held") =>
  readTypedDate(typed, { published, events, status }, parse);

describe("a typed date", () => {
  it.each([
    ["22 March 2013", "2013-03-22"],
    ["May 2010", "2010-05"],
    ["before 3 April", "../2024-04-03"],
    ["since March 2023", "2023-03/.."],
    ["late 2022", "2022-10/2022-12"],
    ["not before late 2022", "2022-10/.."],
    ["in late 2022", "2022-10/2022-12"],
    ["last month", "2024-04"],
    ["no later than last month", "../2024-04"],
    ["day of publication", "2024-05-07"],
    ["Friday afternoon", "2024-05-03TAF"],
    ["two days after the meeting", "2024-05-05"],
    ["the day before Holm met Vik", "2024-05-02"],
    ["a week after the visit to Lima", "2024-03-08/2024-04-07"],
    ["after the meeting", "2024-05-03/.."],
    ["2023-06-01/2023-06-04, throughout", "2023-06-01/2023-06-04, throughout"],
    ["2023-06-01TMO", "2023-06-01TMO"],
    ["none", "none"],
  ])("%s is %s", async (typed, edtf) => expect((await read(typed)).edtf).toBe(edtf));

  it("is the next one of a planned event", async () => {
    expect((await read("22 May", "planned")).edtf).toBe("2024-05-22");
    expect((await read("on or before 22 May", "planned")).edtf).toBe("../2024-05-22");
    expect((await read("Friday", "planned")).edtf).toBe("2024-05-10");
  });

  it("asks which is meant", async () => {
    const { edtf, choices, problem } = await read("5/6/2023");
    expect(edtf).toBeNull();
    expect(choices.map((one) => one.edtf)).toEqual(["2023-06-05", "2023-05-06"]);
    expect(problem).toContain("5/6/2023");
  });

  it.each([
    ["when it rained", "Not understood: “when”, “it”, “rained”."],
    ["shortly after 3 June 2023", "Not understood: “shortly”"],
    ["3 June 2023, perhaps", "Not understood: “perhaps”."],
    ["about two days after the meeting", "No days can be read"],
    ["two days after the summit", "No days can be read"],
    ["three days after Holm", "No days can be read"],
    ["Monday 22 March 2013", "22 March 2013 is a Friday."],
    ["not before Monday 22 March", "22 March 2024 is a Friday."],
  ])("refuses %s: no days, a word too many, no event or several", async (typed, why) => {
    const { edtf, choices, problem } = await read(typed);
    expect(edtf).toBeNull();
    expect(choices).toEqual([]);
    expect(problem).toContain(why);
  });
});
