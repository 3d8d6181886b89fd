// A body that a table does not know, named behind what it is: "the main opposition bloc Al-Zorno".

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) =>
    expect(told(text, ["date", "who", "title"])).toEqual(events),
  );

describe("the name is the body's", () => {
  table([
    [
      "The main opposition bloc Al-Zorno boycotted the election in April.",
      "2024-04 | Al-Zorno | Al-Zorno boycotts the election",
    ],
    [
      "The human rights group Inca Watch condemned Peru on Friday.",
      "2024-05-03 | Inca Watch + Peru | Inca Watch condemns Peru",
    ],
  ]);
});

describe("behind a “but” it begins a clause", () => {
  table([
    [
      "A national dialogue opened in April but the main opposition bloc Al-Zorno walked out on Friday.",
      "2024-04 | nobody | National dialogue opens",
      "2024-05-03 | Al-Zorno | Al-Zorno walks out",
    ],
  ]);
});

describe("a day and an office are no names", () => {
  table([
    ["Peru attacked the rebel group Friday.", "2024-05-03 | Peru | Peru attacks the rebel group"],
    [
      "The main opposition party Zorno leader, Ana Roca, met Premier Bo Vik on Friday.",
      "2024-05-03 | Ana Roca + Bo Vik | Ana Roca meets Bo Vik",
    ],
  ]);
});
