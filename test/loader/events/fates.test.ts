// What is due, what falls through, whose it was that was called off, and what answers were drawn.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what a day is kept for", () => {
  it.each([
    [
      "an election that is due",
      "A parliamentary election is due on July 24, 2024.",
      "2024-07-24 | planned expected | Parliamentary election is to be held",
    ],
    [
      "a summit that is due somewhere",
      "The summit is due in Lima on July 24, 2024.",
      "2024-07-24 | planned expected | Summit is to be held in Lima",
    ],
  ])("%s", (_, text, line) => expect(told(text, ["date", "status", "title"])).toEqual([line]));

  it("not what was due", () =>
    expect(told("An election was due in 1998.", ["status"])).not.toContain("planned"));
});

describe("plans that come to nothing", () => {
  it.each([
    [
      "a plan falls through",
      "A plan to fly Ana Roca of Peru to Oslo fell through on Friday.",
      "cancelled | Plan to fly Ana Roca of Peru to Oslo falls through",
    ],
    [
      "a bid fails",
      "A bid to free the Danish hostages failed on Friday.",
      "cancelled | Bid to free the Danish hostages fails",
    ],
  ])("%s", (_, text, line) => expect(told(text, ["status", "title"])).toEqual([line]));

  it("not one that may still fail", () =>
    expect(told("A bid to free the Danish hostages may fail.", ["status"])).toEqual([]));
});

describe("whose it was that was called off", () => {
  it.each([
    [
      "who was to have hosted it",
      "A reception which Ana Roca of Peru was to have hosted on Friday was cancelled.",
      "Ana Roca’s reception is cancelled | Ana Roca",
    ],
    [
      "who was to chair it",
      "A meeting that Ana Roca of Peru was to have chaired on Friday was called off.",
      "Ana Roca’s meeting is called off | Ana Roca",
    ],
  ])("%s", (_, text, line) => expect(told(text, ["title", "who"])).toEqual([line]));

  it("who asked for it", () => {
    const asked = (by: string) => told(`A session was postponed on Friday ${by}.`, ["who"]);
    expect(asked("at the request of Peru and Denmark")).toEqual(["Peru + Denmark"]);
    expect(asked("at Peru's request")).toEqual(["Peru"]);
    expect(asked("in view of the request of Peru")).toEqual(["nobody"]);
  });
});

describe("answers that are drawn", () => {
  it.each([
    ["a rebuke", "The speech drew a rare rebuke from Peru on Friday.", "ACCUSE disapprove | Peru"],
    [
      "a protest",
      "The ruling brought a sharp protest from Peru on Friday.",
      "ACCUSE disapprove | Peru",
    ],
  ])("%s is of whoever answers", (_, text, line) =>
    expect(told(text, ["kind", "who"])).toEqual([line]),
  );

  it("not one that was not drawn", () =>
    expect(told("The speech drew no rebuke from Peru on Friday.", ["kind"])).toEqual([]));
});

describe("sums that are held back", () => {
  it.each([
    "Peru froze $40m in October 1998.",
    "Peru withheld 20 million dollars in October 1998.",
  ])("%s", (text) => expect(told(text, ["kind", "who"])).toEqual(["SANCTION | Peru"]));

  it("not pipes", () => expect(told("Pipes froze in October 1998.", ["kind"])).toEqual([]));
});
