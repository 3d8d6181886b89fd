// "It was reopened": what it is, the sentence before says, and whose.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title", "date", "status", "who"])).toEqual(expected);
  });

describe("who undoes a thing is who did it, where nobody else is told", () => {
  table([
    [
      "Peru shut its border with Chad on Thursday. It was reopened on Friday.",
      "Peru shuts its border with Chad | 2024-05-02 | held | Peru + Chad",
      "Peru reopens the border | 2024-05-03 | held | Peru + Chad",
    ],
    [
      "Chad suspended talks with the rebels in May. They resumed on Friday in Lima.",
      "Talks resume in Lima | 2024-05-03 | held | Chad + rebels",
      "Chad suspends talks with rebels | 2024-05 | cancelled | Chad + rebels",
    ],
    [
      "Peru seized a Chilean trawler on Thursday. It was released on Friday.",
      "Peru seizes a Chilean trawler | 2024-05-02 | held | Peru + Chile",
      "Peru releases the trawler | 2024-05-03 | held | Peru + Chile",
    ],
    [
      "Norway imposed sanctions on Fiji in 2007. The sanctions were lifted on Friday.",
      "Norway imposes sanctions on Fiji | 2007 | held | Norway + Fiji",
      "Norway lifts sanctions | 2024-05-03 | held | Norway + Fiji",
    ],
    // but who is told does it himself
    [
      "Bo Holm and Ana Roca signed a treaty in 1998. It was ratified by the Senate on Friday.",
      "Bo Holm and Ana Roca sign a treaty | 1998 | held | Bo Holm + Ana Roca",
      "Senate ratifies the treaty | 2024-05-03 | held | Senate",
    ],
    // nor is a meeting whose it is not told of
    [
      "Peru closed its embassy in May. The rains ended on Friday.",
      "Peru closes its embassy | 2024-05-01/2024-05-06 | held | Peru",
    ],
  ]);
});
