import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("rounds that were held and failed were held", () => {
  it.each([
    [
      "Two earlier rounds of talks, held in March and April, failed.",
      "2024-03 | held",
      "2024-04 | held",
    ],
    ["The first round, held in March, failed.", "2024-03 | held"],
    ["The summit, held in Lima in March, failed.", "2024-03 | held"],
    ["Talks due to be held in March failed.", "2024-03 | cancelled"],
    ["Talks in March collapsed.", "2024-03 | cancelled"],
  ])("%s", (text, ...lines) => expect(told(text, ["date", "status"])).toEqual(lines));
});
