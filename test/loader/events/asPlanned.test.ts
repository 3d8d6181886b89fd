import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("“as planned” is no clause: the day behind it is that of what goes ahead", () => {
  it.each([
    ["A visit to Lima by Bo Holm will go ahead as planned next week.", "2024-05-13/2024-05-19"],
    ["The vote will take place as scheduled on 25 May.", "2024-05-25"],
  ])("%s", (text, date) => expect(told(text, ["date"])).toEqual([date]));
});
