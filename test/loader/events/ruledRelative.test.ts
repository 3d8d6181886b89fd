// “the drill which Peru intends to hold”: what is to be held stands before the “which”.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const rows = (all: readonly (readonly [text: string, ...events: readonly string[]])[]) =>
  it.each(all)("%s", (text, ...events) =>
    expect(told(text, ["title", "kind"])).toEqual(expect.arrayContaining([...events])),
  );

describe("what one intends to do something to", () => {
  rows([
    [
      "On Friday Argentina condemned the exercises which Britain intends to carry out off Fiji in July.",
      "Britain is to carry out the exercises off Fiji | MOBILIZE",
    ],
    [
      "On Friday Peru protested against the tests that Chile plans to conduct in July.",
      "Chile is to conduct the tests | MOBILIZE",
    ],
    [
      "The talks that Peru refused to attend on Thursday ended on Friday.",
      "Peru refuses to attend the talks | REJECT meet",
    ],
  ]);

  describe("and of what one thinks of a thing it is the thing", () => {
    rows([
      [
        "On Friday Argentina expressed its rejection of the drills which Britain held off Fiji in March.",
        "Argentina expresses its rejection of the drills | REJECT",
      ],
    ]);
  });
});
