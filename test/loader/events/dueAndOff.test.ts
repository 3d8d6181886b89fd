import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what was to be on a day and was put off was to be on the near one", () => {
  it.each([
    ["The accord, due to be signed on Sunday, was delayed.", "2024-05-05"],
    ["The accord was to be signed on Sunday but was delayed.", "2024-05-05"],
    ["The accord was to be signed on Friday but was delayed.", "2024-05-10"],
  ])("%s", (text, date) => expect(told(text, ["date", "status"])).toContain(`${date} | cancelled`));

  it("but what is only due may be to come", () =>
    expect(told("Bo Holm was due to arrive in Lima on Wednesday.", ["date", "status"])).toEqual([
      "2024-05-08 | planned expected",
    ]));
});
