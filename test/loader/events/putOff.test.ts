import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what is put off or called off is so, whatever it was to be", () => {
  it.each([
    [
      "The delivery of the ships to Peru was put off on Friday.",
      "Delivery of the ships to Peru is put off",
    ],
    [
      "Denmark called off a joint naval patrol on Friday.",
      "Denmark calls off a joint naval patrol",
    ],
    [
      "Denmark postponed the delivery of two ships to Peru on Friday.",
      "Denmark postpones the delivery of two ships to Peru",
    ],
    ["A review that had been due in April was put off until the autumn.", "Review is put off"],
    [
      "The signing of a new programme, which had been set down for June 29, is off.",
      "Signing of a new programme is off",
    ],
    [
      "Elections which should have been held on May 3 were put back by a year.",
      "Elections are put back",
    ],
    [
      "Peru called off this month's joint naval patrol on Friday.",
      "Peru calls off joint naval patrol",
    ],
    [
      "The scuttling of 13 seized foreign boats has been postponed.",
      "Scuttling of 13 seized foreign boats is postponed",
    ],
    ["Peru’s visa talks are on hold.", "Peru’s visa talks are put on hold"],
  ])("%s", (text, title) =>
    expect(told(text, ["title", "status"])).toContain(`${title} | cancelled`),
  );

  it.each([
    "The match was postponed on Friday.",
    "A concert in Lima was cancelled on Friday.",
    "Bo Holm put his coat off on Friday.",
    "The lights are off.",
  ])("but no match and no lamp: %s", (text) => expect(told(text, ["title"])).toEqual([]));

  it("and what ends a treaty puts nothing off", () =>
    expect(told("Peru cancelled its contract with Chile on Friday.", ["status"])).not.toContain(
      "cancelled",
    ));
});

describe("what is yet to be done", () => {
  it("is not planned", () =>
    expect(told("Bo Holm of Denmark is yet to form a government.", ["title"])).toEqual([]));
});

describe("what somebody wants done", () => {
  it("is not done", () =>
    expect(
      told(
        "Growers in Peru, who want the port of Callao reopened to their harvest, sang on Friday.",
        ["title"],
      ),
    ).toEqual([]));
});

describe("who will not come unless", () => {
  it("will not come, as things are", () =>
    expect(
      told("Ana Roca of Peru will not attend the Oslo summit in June unless Chile pays.", [
        "status",
      ]),
    ).toEqual(["declined"]));
});
