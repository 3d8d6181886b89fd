// Days that a sentence names and on which its act was not done: when it ends, what it is for, what came before.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const tells = (
  columns: readonly Column[],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("until when something lasts is no day of the act", () => {
  tells(
    ["title", "date"],
    [
      [
        "The Council extended sanctions against Chad until 15 December.",
        "Council extends sanctions against Chad | ../2024-05-06",
      ],
      [
        "Peru banned Chilean trawlers until September.",
        "Peru bans Chilean trawlers | ../2024-05-06",
      ],
      ["On Friday Peru closed its border until Sunday.", "Peru closes its border | 2024-05-03"],
    ],
  );
});

describe("a visit that is wound up ends on that day", () => {
  tells(
    ["date"],
    [
      ["Bo Vik wound up a two-day visit to Tehran on Friday.", "2024-05-02/2024-05-03"],
      ["Bo Vik began a two-day visit to Tehran on Friday.", "2024-05-03/2024-05-04"],
    ],
  );
});

describe("what an apology is for has the day behind it", () => {
  tells(
    ["title", "date"],
    [
      [
        "The Netherlands has apologised to Peru for the detention of a diplomat last October.",
        "Netherlands apologises to Peru for the detention of a diplomat | ../2024-05-06",
      ],
      ["Peru apologised on Friday for the raid.", "Peru apologises for the raid | 2024-05-03"],
    ],
  );
});

describe("what came after something of another day did not happen on the day before it", () => {
  tells(
    ["kind", "date"],
    [
      [
        "Fiji severed ties with Samoa in 2009 but resumed them after elections in 2014.",
        "SANCTION discontinue | 2009",
        "COOPERATE | 2014-01-01/2024-05-06",
      ],
      // but without one it did
      [
        "In 2009 Fiji severed ties with Samoa and expelled its envoy.",
        "SANCTION discontinue | 2009",
        "SANCTION expel | 2009",
      ],
    ],
  );
});
