import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const who = (text: string) => told(text, ["date", "who"]);

describe("the nth of a series of two states", () => {
  it.each([
    [
      "Ana Roca opened the seventh Peru-Chile Dialogue in Lima on Friday. The sixth Dialogue was held in Oslo in December 2022.",
      "2022-12 | Peru + Chile",
    ],
    [
      "Ana Roca received Bo Vik at the 11th Session of the Peru-Chile Bi-National Commission in Lima on Friday. The 10th Session took place in Oslo on 1 December 2021.",
      "2021-12-01 | Peru + Chile",
    ],
  ])("is theirs: %s", (text, event) => {
    expect(who(text)).toContain(event);
  });

  it("belongs to both where they have a commission", () =>
    expect(who("The 12th Peru-Chile Bi-National Commission met in Oslo on Friday.")).toEqual([
      "2024-05-03 | Peru + Chile",
    ]));
});

describe("a plan that is undone", () => {
  it.each([
    ["A mission that the African Union had announced for 15 April did not take place.", []],
    ["A meeting that Peru had called for 15 April did not take place.", ["2024-04-15 | Peru"]],
  ])("%s", (text, events) => {
    expect(who(text)).toEqual(events);
  });
});

describe("thanks", () => {
  it("have no day of what they are for", () =>
    expect(
      told("Ana Roca thanked Bo Vik for his role in freeing two hostages in January.", ["date"]),
    ).toEqual(["../2024-05-06"]));
});
