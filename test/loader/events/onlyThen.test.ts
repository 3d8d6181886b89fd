import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what was done only then was done then", () => {
  it.each([
    ["Only in 1979 did Peru recognise Chile.", "Peru recognises Chile | 1979"],
    ["Not until 1979 did Peru recognise Chile.", "Peru recognises Chile | 1979"],
    ["Only on Friday did Peru recall its envoy.", "Peru recalls its envoy | 2024-05-03"],
  ])("%s", (text, line) => expect(told(text, ["title", "date"])).toEqual([line]));

  it.each(["Not since 1985 has a premier visited Lima.", "Never did Peru recognise Chile."])(
    "%s",
    (text) => expect(told(text, ["title"])).toEqual([]),
  );
});

describe("of two days on which talks that were called off were due it is the one that is near", () => {
  it.each([
    ["Talks due on Friday were called off.", "2024-05-10"],
    ["Talks due on Sunday were called off.", "2024-05-05"],
    ["The visit, due on Saturday, was called off.", "2024-05-04"],
    ["Talks planned for Tuesday in Lima were called off.", "2024-05-07"],
  ])("%s", (text, date) => expect(told(text, ["date", "status"])).toEqual([`${date} | cancelled`]));

  it("and what was not ready was not due later", () =>
    expect(
      told("A memorandum, which was to be signed on Friday, was not ready.", ["date"]),
    ).not.toContain("2024-05-10"));
});
