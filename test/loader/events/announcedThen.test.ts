import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const under = (lede: string, next: string) => ["News of the day", lede, next].join("\n\n");

describe("the day on which the news of the lede was announced", () => {
  it.each([
    [
      "Peru has expelled two envoys of Chile.",
      "President Ana Roca announced the expulsions in a speech on Friday.",
      "Peru expels two envoys of Chile | 2024-05-03",
    ],
    [
      "Peru has severed relations with Chile.",
      "The decision was announced on Saturday by President Ana Roca.",
      "Peru severs relations with Chile | 2024-05-04",
    ],
    // another act, a plan, and a day too far back
    [
      "Peru has severed relations with Chile.",
      "President Ana Roca announced the elections on Friday.",
      "Peru severs relations with Chile | 2024-05-06",
    ],
    [
      "Peru has severed relations with Chile.",
      "The decision was announced on 3 April by President Ana Roca.",
      "Peru severs relations with Chile | 2024-05-06",
    ],
  ])("%s %s", (lede, next, event) =>
    expect(told(under(lede, next), ["title", "date"])).toContain(event),
  );
});
