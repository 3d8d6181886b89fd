import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a month of that year is a time, and joins no clause", () => {
  it.each([
    "Peru tested a bomb in 1998, and in May of that year Chile expelled a Peruvian diplomat.",
    "Peru tested a bomb in 1998, but in May of that same year Chile expelled a Peruvian diplomat.",
  ])("%s", (text) => expect(told(text, ["date"])).toEqual(["1998-05", "1998"]));
});
