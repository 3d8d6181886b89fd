import { describe, expect, it } from "vitest";
import { answerTimes } from "#loader/jsonl/times.ts";
import { parse } from "../parse.ts";

function answer(line: object) {
  return answerTimes(Buffer.from(JSON.stringify(line)), parse);
}

describe("answerTimes(line)", () => {
  it("gives type, value, days and rule of each time, in text order", async () => {
    const text = "Ada Holm left on Sunday. She had stayed two days.";
    expect(await answer({ id: 7, text, dct: "2024-05-06" })).toEqual({
      id: 7,
      timexes: [
        {
          start: 17,
          end: 23,
          text: "Sunday",
          type: "DATE",
          value: "2024-05-05",
          edtf: "2024-05-05",
          rule: "weekday-past",
        },
        { start: 40, end: 48, text: "two days", type: "DURATION", value: "P2D", rule: "duration" },
      ],
    });
  });

  it("counts in UTF-16 units", async () => {
    expect(await answer({ id: 1, text: "😀 It was May 3, 2011." })).toMatchObject({
      timexes: [{ start: 10, end: 21, text: "May 3, 2011" }],
    });
  });

  it("gives a range as its two ends, with the EDTF of both at the first", async () => {
    expect(await answer({ id: 1, text: "They met from 3 to 5 May 2016." })).toEqual({
      id: 1,
      timexes: [
        {
          start: 14,
          end: 15,
          text: "3",
          type: "DATE",
          value: "2016-05-03",
          edtf: "2016-05-03/2016-05-05",
          rule: "day-range",
        },
        {
          start: 19,
          end: 29,
          text: "5 May 2016",
          type: "DATE",
          value: "2016-05-05",
          rule: "day-range",
        },
      ],
    });
  });

  it("reads a text without `dct`, and dates nothing that needs one", async () => {
    const unknown = [{ value: "XXXX-WXX-1", rule: "weekday-unresolved" }];
    expect(await answer({ id: 1, text: "They met on Monday." })).toMatchObject({
      timexes: unknown,
    });
    expect(await answer({ id: 1, text: "They met on Monday.", dct: null })).toMatchObject({
      timexes: unknown,
    });
  });

  it("gives an empty list for a text without times", async () => {
    expect(await answer({ id: "a", text: "Ada Holm met Jan Bruun." })).toEqual({
      id: "a",
      timexes: [],
    });
  });

  it("keeps no state between lines", async () => {
    const line = { id: 1, text: "It rose the next day.", dct: "2024-05-06" };
    const before = await answer(line);
    await answer({ id: 2, text: "It fell on 5 May 1997.", dct: "1997-06-01" });
    expect(await answer(line)).toEqual(before);
  });

  it.each([
    [{ id: 1, text: "x", dct: "2023-02-30" }, "“2023-02-30” is not a valid date"],
    [{ id: 1, text: "x", dct: "yesterday" }, "yesterday"],
    [{ id: 1, text: "x", dct: 20230218 }, ""],
    [{ id: 1 }, "`text` is missing"],
    [{ id: 1, text: 5 }, "`text` is missing, or not a string"],
    [{ id: 1, text: " \n" }, "`text` is empty"],
  ])("says what is wrong with %j", async (line, error) => {
    expect(await answer(line)).toEqual({ id: 1, error: expect.stringContaining(error) });
  });

  it("gives a null id for a line without one", async () => {
    expect(await answer({ text: "x" })).toEqual({
      id: null,
      error: "`id` is neither text nor a number",
    });
  });
});
