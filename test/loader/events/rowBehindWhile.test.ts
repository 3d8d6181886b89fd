// Rows of deeds behind a clause in between: each is of whoever did the one that the row begins with.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title"])).toEqual(expected);
  });

describe("a row behind “while” is of the one who stands there", () => {
  table([
    [
      "Norway rejected the charge, while Chile condemned the raid, recalled its envoy and closed a consulate.",
      "Norway rejects the charge",
      "Chile condemns the raid",
      "Chile recalls its envoy",
      "Chile closes a consulate",
    ],
    [
      "Norway rejected the charge, while Chile condemned the raid, offered its help and closed a consulate.",
      "Norway rejects the charge",
      "Chile condemns the raid",
      "Chile offers its help",
      "Chile closes a consulate",
    ],
    [
      "Peru condemned the raid, recalled its envoy and closed a consulate, while Chile rejected the charge.",
      "Peru condemns the raid",
      "Peru recalls its envoy",
      "Peru closes a consulate",
      "Chile rejects the charge",
    ],
  ]);
});

describe("the last of a row may be of another time", () => {
  table([
    [
      "Peru accepted 300 refugees from Chile, signed a deal with Norway and will receive $35 million.",
      "Peru signs a deal with Norway",
    ],
    [
      "Peru expelled the Chilean envoy, recalled its own and has closed the border.",
      "Peru expels the Chilean envoy",
      "Peru recalls its own envoy",
      "Peru closes the border",
    ],
  ]);
});

describe("behind “after he …, and” goes on who did the first", () => {
  table([
    [
      "Peru expelled a Chilean envoy on Friday after he met strike leaders, and recalled its ambassador.",
      "Peru expels a Chilean envoy",
      "Peru recalls its ambassador",
      "Chilean envoy meets strike leaders",
    ],
    // but without a comma it is his
    [
      "Peru expelled a Chilean envoy on Friday after he met strike leaders and visited a prison.",
      "Chilean envoy visits a prison",
      "Peru expels a Chilean envoy",
      "Chilean envoy meets strike leaders",
    ],
  ]);
});
