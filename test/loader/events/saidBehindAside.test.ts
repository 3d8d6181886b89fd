import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what has befallen whom something befell is no later than it was said", () => {
  it.each([
    [
      "Two men kidnapped in Chad have been freed, the ministry said on Sunday.",
      ["../2024-05-05 | Two men are kidnapped in Chad", "../2024-05-05 | Two men are freed"],
    ],
    [
      "Peru has agreed to mediate between Chad and Mali, the agency reported on Sunday, quoting Ana Roca.",
      ["../2024-05-05 | Peru agrees to mediate between Chad and Mali"],
    ],
    [
      "Two men kidnapped in Chad were freed on Friday, the ministry said on Sunday.",
      ["2024-05-03 | Two men are freed", "../2024-05-05 | Two men are kidnapped in Chad"],
    ],
    [
      "Peru has agreed to mediate between Chad and Mali, quoting a wish of both.",
      ["../2024-05-06 | Peru agrees to mediate between Chad and Mali"],
    ],
  ])("%s", (text, events) => expect(told(text, ["date", "title"])).toEqual(events));
});
