import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const shown = (
  columns: Parameters<typeof told>[1],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("ships, harbours and roads", () => {
  shown(
    ["kind", "title"],
    [
      [
        "A Danish patrol boat stopped a Peruvian trawler off Greenland on Friday.",
        "COERCE | Danish patrol boat stops a Peruvian trawler off Greenland",
      ],
      [
        "The Lima Star was stopped on Friday 90 miles off Lima.",
        "COERCE | Lima Star is stopped 90 miles off Lima",
      ],
      [
        "Fifty boats blocked the entrance to the port of Lima on Friday.",
        "COERCE | Fifty boats block the entrance to the port of Lima",
      ],
      [
        "The ferry between Peru and Chile was halted on Friday.",
        "SANCTION discontinue | Ferry between Peru and Chile is halted",
      ],
      [
        "Peruvian troops were driven back on Friday by Danish commandos.",
        "COERCE | Danish commandos drive back Peruvian troops",
      ],
      [
        "Farmers blocked a highway near Lima on Friday to protest against a tax.",
        "COERCE | Farmers block a highway near Lima to protest against a tax",
      ],
      ["Ana Roca stopped a reporter with a smile on Friday."],
    ],
  );
});

describe("answers and appearances", () => {
  shown(
    ["kind", "status", "title"],
    [
      [
        "Danish Foreign Minister Bo Holm will appear before the Defence Committee on Friday.",
        "AGREE | planned expected | Bo Holm is to appear before the Defence Committee",
      ],
      [
        "Bo Holm of Denmark replied on Friday that there would be no aid.",
        "REJECT | held | Bo Holm replies that there will be no aid",
      ],
      ["Bo Holm of Denmark replied that there was time."],
      [
        "Chile offered on Thursday to mediate. Peru accepted on Friday.",
        "AGREE | held | Chile offers to mediate",
        "AGREE | held | Peru accepts",
      ],
      [
        "The unions have called another protest for Saturday outside the Danish Embassy in Lima.",
        "PROTEST | planned expected | Unions call another protest outside the Danish Embassy in Lima",
      ],
      [
        "Danish Foreign Minister Bo Holm conveyed to the Peruvian ambassador, Ana Roca, his displeasure on Friday.",
        "ACCUSE disapprove | held | Bo Holm conveys to the Peruvian ambassador",
      ],
    ],
  );
});
