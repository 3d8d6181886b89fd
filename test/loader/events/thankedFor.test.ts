import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what is thanked for may have been announced long before", () => {
  it("and was not thanked for by then", () =>
    expect(
      told("Ana Roca thanked Peru for its gift of 20 trucks, announced on 3 April.", ["date"]),
    ).not.toContain("../2024-04-03"));

  it("but what a ministry has announced was no later", () =>
    expect(told("Peru freed two envoys, the ministry announced on 3 April.", ["date"])).toContain(
      "../2024-04-03",
    ));
});
