import { describe, expect, it } from "vitest";
import { story, told } from "./told.ts";

const fates = (text: string) => told(story(text), ["status", "title"]);

describe("a plan of the past has the fate that the next words tell", () => {
  it.each([
    [
      "Ana Roca of Peru was scheduled to meet Bo Holm of Denmark in Lima on Friday. The meeting was called off.",
      ["cancelled | Ana Roca’s meeting with Bo Holm is called off"],
    ],
    [
      "Ana Roca of Peru was due to travel to Oslo on May 21. The trip was cancelled.",
      ["cancelled | Ana Roca’s visit to Oslo is cancelled"],
    ],
  ])("%s", (text, expected) => expect(fates(text)).toEqual(expected));

  it.each([
    [
      "that of somebody else",
      "Ana Roca of Peru was to visit Oslo on May 21. Bo Holm of Denmark called off his trip to Lima.",
    ],
    [
      "told of another plan of the sentence",
      "Ana Roca of Peru, who was to have led the talks, will travel to Oslo on May 21. The meeting in Lima was called off.",
    ],
  ])("not %s", (_, text) =>
    expect(fates(text)).toContain("planned expected | Ana Roca is to visit Oslo"),
  );
});
