import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("who stays away declines", () => {
  it.each([
    [
      "Ana Roca will not attend the Oslo summit in June.",
      "Ana Roca will not attend the Oslo summit",
    ],
    [
      "Ana Roca would not attend the Oslo summit, her office said.",
      "Ana Roca will not attend the Oslo summit",
    ],
    [
      "Ana Roca did not attend the dinner in Oslo on Friday.",
      "Ana Roca does not attend the dinner in Oslo",
    ],
    [
      "Ana Roca stayed away from the summit in Oslo in April.",
      "Ana Roca stays away from the summit in Oslo",
    ],
    [
      "Ana Roca is to stay away from the Oslo summit in June.",
      "Ana Roca stays away from the Oslo summit",
    ],
    ["Ana Roca pulled out of the Oslo summit on Friday.", "Ana Roca pulls out of the Oslo summit"],
    [
      "Ana Roca will be absent from the Oslo summit in June.",
      "Ana Roca will not attend the Oslo summit",
    ],
    ["Peru will not take part in talks with Chile in June.", "Peru will not meet Chile"],
    [
      "Ana Roca was unable to attend the Oslo summit.",
      "Ana Roca is unable to attend the Oslo summit",
    ],
    // what one side will not do or grant
    ["Peru will not sign the accord.", "Peru will not sign the accord"],
    ["Peru announced that it would not extradite Bo Holm.", "Peru will not extradite Bo Holm"],
    ["Ana Roca said Peru will not sign the accord.", "Peru will not sign the accord"],
    ["Peru would not withdraw its troops, Ana Roca said.", "Peru will not withdraw its troops"],
  ])("%s", (text, title) =>
    expect(told(text, ["title", "status"])).toEqual([`${title} | declined`]),
  );
});

describe("who is not received", () => {
  it.each([
    ["Ana Roca did not receive Bo Holm.", "Ana Roca does not receive Bo Holm"],
    ["Peru would not receive the mission.", "Peru will not receive the mission"],
    ["Ana Roca would not meet Bo Holm.", "Ana Roca will not meet Bo Holm"],
  ])("%s", (text, title) =>
    expect(told(text, ["title", "status"])).toEqual([`${title} | declined`]),
  );

  it("was to be, where the words say that it was planned", () =>
    expect(
      told("Ana Roca was unable to receive Bo Holm last Friday as planned.", [
        "date",
        "status",
        "kind",
      ]),
    ).toEqual(["2024-05-03 | cancelled | REJECT meet"]));
});

describe("who will not go, come or put a name to it", () => {
  it.each([
    ["Ana Roca will not visit Oslo in June.", "Ana Roca will not visit Oslo"],
    ["Ana Roca would not travel to Oslo in June, she said.", "Ana Roca will not visit Oslo"],
    ["Ana Roca will not be going to Oslo.", "Ana Roca will not visit Oslo"],
    ["Peru will not sign the accord.", "Peru will not sign the accord"],
    ["Ana Roca of Peru said she would not resign.", "Ana Roca will not resign"],
  ])("%s", (text, title) =>
    expect(told(text, ["title", "status"])).toEqual([`${title} | declined`]),
  );
});

describe("nobody stays away where", () => {
  it.each([
    "Ana Roca said that Peru would not go away.",
    "Ana Roca said that peace would not come cheap.",
    "Ana Roca will not visit Oslo before June.",
    "Ana Roca will not attend the Oslo summit if Peru pays.",
    "Ana Roca will not attend a summit until June.",
    "Ana Roca has not attended the Oslo summit since 2019.",
    "Ana Roca does not attend summits.",
    "Ana Roca did not receive a letter from Bo Holm.",
    "Ana Roca did not take a call.",
    "Ana Roca could not attend the Oslo summit, analysts said.",
    "Ana Roca hopes that Bo Holm will not attend summits if he is ill.",
  ])("%s", (text) => expect(told(text, ["title", "status"])).toEqual([]));
});
