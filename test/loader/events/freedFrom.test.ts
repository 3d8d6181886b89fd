// What somebody is freed from is told by the freeing, whose day and place are its own.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what somebody is freed from", () => {
  it.each([
    [
      "Ana Roca was freed from house arrest on Friday.",
      ["2024-05-03 | Ana Roca is freed from house arrest"],
    ],
    [
      "Ana Roca was released from house arrest on 2 May in Lima.",
      ["2024-05-02 | Ana Roca is released from house arrest in Lima"],
    ],
    // the noun keeps a day that is told of it
    [
      "Peru freed Ana Roca on Friday from detention.",
      ["2024-05-03 | Peru frees Ana Roca from detention"],
    ],
    [
      "The detention of Bo Holm in Lima on Friday angered Chile.",
      ["2024-05-03 | Detention of Bo Holm in Lima"],
    ],
  ])("%s", (text, events) => {
    const found = told(text, ["date", "title"]);
    for (const event of events) expect(found).toContain(event);
    expect(found.some((one) => one.includes("| House arrest"))).toBe(false);
  });
});
