import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("a verb whose “in” ends the sentence", () => {
  rows(
    [
      [
        "Two days earlier, President Bo Vik had been sworn in.",
        "President Bo Vik is sworn in | 2024-05-04",
      ],
      ["On Friday Bo Vik was sworn in. It rained.", "Bo Vik is sworn in | 2024-05-03"],
      // a length
      ["The shell is 6 in. long."],
    ],
    ["title", "date"],
  );
});
