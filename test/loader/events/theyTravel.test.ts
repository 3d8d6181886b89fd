import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("“they” who travel are people, and not the states that are visited", () => {
  it.each([
    [
      "Ana Roca of Peru will visit Tonga and Samoa, before joining Kenyan Foreign Minister John Mutua in Fiji. They will then travel on to Lima on 11 May.",
      "2024-05-11 | Ana Roca and John Mutua are to visit Lima | Ana Roca + John Mutua",
    ],
    [
      "Ana Roca of Peru visited Tonga and Samoa with Bo Holm of Norway. They then flew to Lima on May 3.",
      "2024-05-03 | Ana Roca and Bo Holm visit Lima | Ana Roca + Bo Holm",
    ],
    // states that stand for those who do
    [
      "The presidents of Peru and Chile met. They travelled to Lima on May 3.",
      "2024-05-03 | Peru and Chile visit Lima | Peru + Chile",
    ],
    [
      "Ana Roca met Bo Holm in Oslo. They flew to Lima on May 3.",
      "2024-05-03 | Ana Roca and Bo Holm visit Lima | Ana Roca + Bo Holm",
    ],
  ])("%s", (text, event) => {
    expect(told(text, ["date", "title", "who"])).toContain(event);
  });

  it("is nobody where only the states are told", () => {
    const text = "Ana Roca visited Tonga and Samoa in April. They visited Lima on May 3.";
    expect(told(text, ["title"])).toEqual(["Ana Roca visits Tonga and Samoa"]);
  });
});
