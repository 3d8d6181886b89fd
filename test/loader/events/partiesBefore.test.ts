import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "kind", "who"];

describe("whose an accord, a measure or a border is, the sentence before tells", () => {
  it.each([
    [
      "Peru and Chile signed a memorandum on Friday. The accord was negotiated in 2013.",
      "Peru and Chile negotiate the accord | 2013 | held | CONSULT | Peru + Chile",
      "Peru and Chile sign a memorandum | 2024-05-03 | held | AGREE | Peru + Chile",
    ],
    [
      "Peru and Chile signed an accord on Friday. It was negotiated in 2013.",
      "Peru and Chile negotiate the accord | 2013 | held | CONSULT | Peru + Chile",
      "Peru and Chile sign an accord | 2024-05-03 | held | AGREE | Peru + Chile",
    ],
    [
      "The Council lifted the asset freeze on 12 Egyptian companies. The measure had been imposed in March 2011.",
      "Council imposes the measure on Egyptian companies | 2011-03 | held | SANCTION | Council + Egyptian companies",
      "Council lifts the asset freeze on 12 Egyptian companies | ../2024-05-06 | held | CONCEDE | Council + Egyptian companies",
    ],
    [
      "Peru and Chile reopened their border on Friday. It had been closed since 2012.",
      "Peru and Chile close the border | 2012-01-01/2024-05-03 | held | SANCTION discontinue | Peru + Chile",
      "Peru and Chile reopen their border | 2024-05-03 | held | COOPERATE | Peru + Chile",
    ],
    [
      "Peru reopened the border on Friday. It was closed on Thursday by Chile.",
      "Chile closes the border | 2024-05-02 | held | SANCTION discontinue | Chile",
      "Peru reopens the border | 2024-05-03 | held | COOPERATE | Peru",
    ],
    [
      "Peru and Chile signed an accord on Friday. The treaty with Norway was negotiated in 2013.",
      "Treaty with Norway | 2013 | held | AGREE | Norway",
      "Treaty with Norway is negotiated | 2013 | held | CONSULT | nobody",
      "Peru and Chile sign an accord | 2024-05-03 | held | AGREE | Peru + Chile",
    ],
    [
      "Peru and Chile signed an accord on Friday. The embassy was closed in 2013.",
      "Embassy is closed | 2013 | held | SANCTION discontinue | nobody",
      "Peru and Chile sign an accord | 2024-05-03 | held | AGREE | Peru + Chile",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});
