import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a decision to hold something on a day of no year means the nearer one", () => {
  it.each([
    [
      "Chile welcomed Peru's decision to hold elections on 17 September.",
      "Peru is to hold elections | planned expected | 2024-09-17",
    ],
    [
      "Chile condemned Peru's decision to hold a referendum in October.",
      "Peru is to hold a referendum | planned expected | 2024-10",
    ],
    [
      "Chile condemned Peru's decision to hold elections on 10 March.",
      "Peru holds elections | held | 2024-03-10",
    ],
  ])("%s", (text, event) => expect(told(text, ["title", "status", "date"])).toContain(event));

  it("but another decision was of the day that was", () =>
    expect(
      told("Chile condemned Peru's decision to expel the envoy on 17 September.", ["date"]),
    ).not.toContain("2024-09-17"));
});
