// "Envoys came to Lima", "The envoys flew in last week": whoever comes is news.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "who"];

describe("who came", () => {
  it.each([
    [
      "Chilean envoys came to Lima in November.",
      "Chilean envoys visit Lima | 2023-11 | Chilean envoys",
    ],
    [
      "A Chilean delegation came to Lima on Friday for talks.",
      "Chilean delegation visits Lima | 2024-05-03 | Chilean delegation",
    ],
    [
      "Three Chilean experts who came to Lima last November are content.",
      "Three Chilean experts visit Lima | 2023-11 | Chilean experts",
    ],
    ["A Chilean team flew in last Wednesday.", "Chilean team flies in | 2024-05-01 | Chilean team"],
    [
      "The Chilean team, which flew in last Wednesday, met Bo Holm on Friday.",
      "Chilean team flies in | 2024-05-01 | Chilean team",
      "Chilean team meets Bo Holm | 2024-05-03 | Chilean team + Bo Holm",
    ],
    ["Peru won in last month's vote.", "Peru wins in the vote | 2024-04 | Peru"],
    [
      "Chile came to the aid of Peru in May.",
      "Chile comes to the aid of Peru | ../2024-05-06 | Chile + Peru",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});
