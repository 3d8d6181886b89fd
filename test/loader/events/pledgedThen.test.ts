import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a sum is pledged on the day behind it, whatever it is for", () => {
  it.each([
    ["Peru pledged $30 million on Friday to rebuild the port.", "2024-05-03"],
    ["Peru promised 20 million euros on 3 March to rebuild the port.", "2024-03-03"],
    ["Peru pledged $30 million on Friday to help Chile.", "2024-05-03"],
  ])("%s", (text, date) => expect(told(text, ["date"])).toEqual([date]));

  it.each([
    ["Peru is to pledge $30 million on Friday to rebuild the port.", "2024-05-10"],
    ["Peru will offer $30 million on Friday to rebuild the port.", "2024-05-10"],
  ])("but %s", (text, date) => expect(told(text, ["date"])).toEqual([date]));
});
