import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

const columns: readonly Column[] = ["kind", "status", "date", "title"];

describe("a remark is of the kind of what it says", () => {
  table([
    [
      "President Ana Roca of Peru said on Friday that Chile was behind the attack.",
      "ACCUSE | held | 2024-05-03 | Ana Roca says that Chile was behind the attack",
    ],
    [
      "Peru said on Friday that two of its soldiers had been hurt by a Chilean drone.",
      "ACCUSE | held | 2024-05-03 | Peru says that two of its soldiers had been hurt by a Chilean drone",
    ],
    [
      "President Ana Roca of Peru said on Friday that Chile was out to wreck the talks.",
      "ACCUSE | held | 2024-05-03 | Ana Roca says that Chile was out to wreck the talks",
    ],
    [
      "President Ana Roca of Peru said on Friday that Chile would pay a heavy price.",
      "THREATEN | held | 2024-05-03 | Ana Roca says that Chile will pay a heavy price",
    ],
    [
      "President Ana Roca of Peru told clerics in Lima on Friday that Chilean leaders would face “divine revenge”.",
      "THREATEN | held | 2024-05-03 | Ana Roca tells clerics in Lima that Chilean leaders will face divine revenge",
    ],
    [
      "Peru said on Friday there was “no space for mediation”.",
      "REJECT | held | 2024-05-03 | Peru says there was no space for mediation",
    ],
    [
      "President Ana Roca of Peru said on Friday that Peru would never yield.",
      "REJECT yield | held | 2024-05-03 | Ana Roca says that Peru will never yield",
    ],
  ]);
});

describe("a step that one announces of oneself is told once: with the remark, or on its own day", () => {
  table([
    [
      "Peru announced on Friday that it would not take part in any meeting of the council.",
      "REJECT meet | held | 2024-05-03 | Peru announces that it will not take part in any meeting of the council",
    ],
    [
      "Peru announced on Friday that it would expel two Chilean diplomats.",
      "SANCTION expel | held | 2024-05-03 | Peru announces that it will expel two Chilean diplomats",
    ],
    [
      "Peru said on Friday it would reopen its embassy in Quito.",
      "COOPERATE | held | 2024-05-03 | Peru says it will reopen its embassy in Quito",
    ],
    [
      "Peru said on Friday that it would reopen its embassy in Quito in June.",
      "COOPERATE | planned expected | 2024-06 | Peru is to reopen its embassy in Quito",
    ],
    [
      "Peru said on Friday that its foreign minister would visit Chile in June.",
      "AGREE visit | planned expected | 2024-06 | Peruvian foreign minister is to visit Chile",
    ],
    [
      "Peru said on Friday that Chile would expel two Cuban diplomats.",
      "STATEMENT | held | 2024-05-03 | Peru says that Chile will expel two Cuban diplomats",
      "SANCTION expel | planned expected | 2024-05-06/.. | Chile is to expel two Cuban diplomats",
    ],
  ]);
});

describe("a remark that charges, threatens and refuses nothing stays one", () => {
  table([
    [
      "Peru said on Friday that it was ready for talks.",
      "STATEMENT | held | 2024-05-03 | Peru says that it was ready for talks",
    ],
    [
      "Peru said on Friday that Chile was ready for talks.",
      "STATEMENT | held | 2024-05-03 | Peru says that Chile was ready for talks",
    ],
    [
      "Peru said on Friday that it was behind schedule.",
      "STATEMENT | held | 2024-05-03 | Peru says that it was behind schedule",
    ],
    [
      "Peru said on Friday that Chile would pay for the bridge.",
      "STATEMENT | held | 2024-05-03 | Peru says that Chile will pay for the bridge",
    ],
  ]);
});

describe("“said it would” is “says it will” in a title, but for a condition and a wish", () => {
  table([
    [
      "Peru announced on Friday that it would leave the pact.",
      "SANCTION discontinue | held | 2024-05-03 | Peru announces that it will leave the pact",
    ],
    [
      "Peru said on Friday that it would leave if Chile attacked.",
      "STATEMENT | held | 2024-05-03 | Peru says that it would leave",
    ],
    [
      "Peru said on Friday it would like to join the talks.",
      "STATEMENT | held | 2024-05-03 | Peru says it would like to join the talks",
    ],
    [
      "Peru and Chile signed on Friday a deal that would let the army return.",
      "AGREE | held | 2024-05-03 | Peru and Chile sign a deal",
    ],
    [
      "The ministry announced on Friday that it was suspending its dealings with Chile.",
      "SANCTION discontinue | held | 2024-05-03 | Ministry suspends its dealings with Chile",
    ],
  ]);
});
