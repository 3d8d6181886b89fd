import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("who fails to agree declines", () => {
  it.each([
    [
      "Council members failed to agree on a draft resolution on Friday.",
      "2024-05-03 | Council members fail to agree on a draft resolution",
    ],
    [
      "The Security Council failed to adopt a draft on Friday.",
      "2024-05-03 | UN Security Council fails to adopt a draft",
    ],
    [
      "EU ministers failed in Lima in February to agree on a scheme.",
      "2024-02 | EU ministers fail to agree on a scheme",
    ],
    [
      "Peru and Chile failed to reach a deal on Friday.",
      "2024-05-03 | Peru and Chile fail to reach a deal",
    ],
    [
      "Ministers of Peru and Chile failed to reach agreement on fish in Oslo on Friday.",
      "2024-05-03 | Peru and Chile fail to reach agreement on fish in Oslo",
    ],
    [
      "Peru and Chile failed to resolve their row on Friday.",
      "2024-05-03 | Peru and Chile fail to resolve their row",
    ],
  ])("%s", (text, event) =>
    expect(told(text, ["date", "title", "status"])).toEqual([`${event} | declined`]),
  );

  it.each([
    "Peru failed to meet its targets on Friday.",
    "Peru failed to resolve the crisis.",
    "Ana Roca failed to persuade Bo Holm to sign the pact on Friday.",
    "If Peru and Chile fail to reach a deal, Norway will mediate.",
  ])("but not: %s", (text) => expect(told(text, ["title"])).toEqual([]));
});

describe("a veto is of the day on which a council failed to adopt the text", () => {
  it.each([
    [
      "The Security Council failed to adopt a draft on Friday. China and Russia vetoed the text.",
      ["2024-05-03", "2024-05-03"],
    ],
    [
      "The Security Council failed to approve a draft resolution on Friday. China had vetoed it on Thursday.",
      ["2024-05-02", "2024-05-03"],
    ],
    [
      "Ministers failed to reach a deal on Friday. China vetoed the text.",
      ["../2024-05-06", "2024-05-03"],
    ],
  ])("%s", (text, dates) => expect(told(text, ["date"]).toSorted()).toEqual([...dates].toSorted()));
});
