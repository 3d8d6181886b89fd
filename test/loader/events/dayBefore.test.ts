import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("the day before something is to come, counted on", () => {
  it.each([
    [
      "Bo Vik of Peru will visit Oslo on 26 May, the day before Chile votes on its constitution.",
      ["2024-05-26 | Bo Vik is to visit Oslo", "2024-05-27 | Chile votes"],
    ],
    [
      "Peru will close its border on Thursday, a day before Chile is to open talks with Mali in Lima.",
      ["2024-05-09 | Peru is to close its border", "2024-05-10 | Chile is to meet Mali in Lima"],
    ],
    [
      "Peru closed its border on 3 May, the day before Chile expelled two envoys.",
      ["2024-05-03 | Peru closes its border", "2024-05-04 | Chile expels two envoys"],
    ],
    [
      "Peru closed its border on 3 May, the year before Chile is to open talks with Mali.",
      ["2024-05-03 | Peru closes its border", "2024-05-06/.. | Chile is to meet Mali"],
    ],
  ])("%s", (text, events) => expect(told(text, ["date", "title"])).toEqual(events));
});
