import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a truce is called on the day behind it, however long it is for", () => {
  it.each([
    ["Peruvian rebels called a truce in April.", "2024-04"],
    ["Peruvian rebels called a three-month truce in April.", "2024-04"],
    ["Peruvian rebels declared a three-month truce on Friday.", "2024-05-03"],
    ["Peruvian rebels began a three-day truce on Friday.", "2024-05-03/2024-05-05"],
  ])("%s", (text, date) => expect(told(text, ["date"])).toEqual([date]));

  it("but who calls it names has done so on no day of the truce", () =>
    expect(told("Peru called the truce of 3 May a sham.", ["date"])).toEqual(["../2024-05-06"]));
});
