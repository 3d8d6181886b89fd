// Who only stands in what others are called: "supporters of Holm who gathered", and talks of two told just before.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const tells = (
  columns: readonly Column[],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("his supporters gather, and not he", () => {
  tells(
    ["title", "who"],
    [
      [
        "Police arrested supporters of President Bo Holm who rallied outside the embassy in Lima on Friday.",
        "Supporters of President Bo Holm rally outside the embassy in Lima | supporters",
        "Police arrest supporters of President Bo Holm | Peruvian police",
      ],
      // behind a comma it is he
      [
        "Relatives of Bo Holm, who was killed in March, protested on Friday.",
        "Bo Holm is killed | Bo Holm",
        "Relatives of Bo Holm protest | protesters",
      ],
    ],
  );
});

describe("bare talks behind “and” are of the two told before them", () => {
  tells(
    ["title", "who"],
    [
      [
        "Peru has accused Chile of spying, and talks on the border were put off on Friday.",
        "Peru and Chile’s meeting is put off | Peru + Chile",
        "Peru accuses Chile of spying | Peru + Chile",
      ],
      // but not where they are with somebody
      [
        "Peru has accused Chile of spying, and talks with Bolivia were put off on Friday.",
        "Talks with Bolivia are put off | Bolivia",
        "Peru accuses Chile of spying | Peru + Chile",
      ],
    ],
  );
});
