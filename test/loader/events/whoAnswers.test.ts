// Who answers is whoever was asked; and what was long ago is told in passing.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const tells = (
  columns: readonly Column[],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("who is asked refuses", () => {
  tells(
    ["title"],
    [
      [
        "Premier Bo Holm urged President Jan Vik on Friday to resign. He declined on Saturday.",
        "Bo Holm urges President Jan Vik to resign",
        "Jan Vik declines",
      ],
      // but who asks for something of nobody goes on
      [
        "Premier Bo Holm asked for a delay on Friday. He accepted the offer on Saturday.",
        "Bo Holm asks for a delay",
        "Bo Holm accepts the offer",
      ],
    ],
  );
});

describe("what a relative clause tells of long ago is not where the story is", () => {
  tells(
    ["title", "date"],
    [
      [
        "Police on Friday arrested Ida Holm, whose plane was shot down on April 6, 1994. Days earlier President Bo Vik had visited Lima.",
        "Plane is shot down | 1994-04-06",
        "Bo Vik visits Lima | 2024-04-24/2024-04-30",
        "Police arrest Ida Holm | 2024-05-03",
      ],
    ],
  );
});
