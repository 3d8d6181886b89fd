import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("an army or rebels that are crushed were attacked", () => {
  it.each([
    ["The Peruvian army crushed the rebels in May 2009.", ["ASSAULT"]],
    ["Peru crushed Chile's army in a five-day war in August 2008.", ["ASSAULT"]],
  ])("%s", (text, kinds) => expect(told(text, ["kind"])).toEqual(kinds));

  it("but a protest is put down", () =>
    expect(told("Police crushed a protest in Lima on Friday.", ["kind"])).toEqual(["COERCE"]));
});
