// Offers, recounts, stays that are cut short, what is on hold, and headlines over people of no name.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("acts of bodies that have no name", () => {
  it.each([
    [
      "a command offers safe passage",
      "The southern command offered safe passage to any mediator on Friday.",
      "AGREE | Southern command offers safe passage to any mediator",
    ],
    [
      "an organisation turns something down",
      "The organization turned the offer down on Friday.",
      "REJECT | Organization turns the offer down",
    ],
    [
      "ballots are counted again",
      "The votes were recounted on Friday.",
      "COOPERATE | Votes are recounted",
    ],
  ])("%s", (_, text, line) => expect(told(text, ["kind", "title"])).toEqual([line]));

  it("not a count of something else", () =>
    expect(told("The guests were counted on Friday.", ["kind"])).toEqual([]));
});

describe("what is on hold", () => {
  it("is cancelled", () =>
    expect(told("The visit by Ana Roca of Peru is on hold.", ["status"])).toEqual(["cancelled"]));

  it("but not what is on Friday", () =>
    expect(told("The visit by Ana Roca of Peru is on Friday.", ["status"])).not.toContain(
      "cancelled",
    ));
});

describe("what was to be when something else came", () => {
  it("is to come where it is a matter of hours", () =>
    expect(
      told("The news came hours before Bo Holm of Denmark was due to land in Lima.", ["status"]),
    ).toContain("planned expected"));

  it("is not told of long ago", () =>
    expect(
      told("The news came in 1998, hours before Bo Holm of Denmark was due to land in Lima.", [
        "status",
      ]),
    ).not.toContain("planned expected"));
});

describe("what was left without something", () => {
  it("did not go", () =>
    expect(told("The quarrel left the country without a ruler on Friday.", ["title"])).toEqual([]));
});

describe("a headline over people of no name", () => {
  it("is the story that its verb opens", () =>
    expect(
      told(
        "Peru rivals agree to recount\n\nThe two parties in Peru agreed last night to a recount.",
        ["title"],
      ),
    ).toHaveLength(1));
});
