// "she and then Premier Holm signed": what he was, and no step that came then.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("who held an office then is one of the two", () => {
  it.each([
    [
      "Ana Roca and then Premier Bo Holm signed an accord on Friday.",
      "Ana Roca and Bo Holm sign an accord",
    ],
    // a step of his own
    [
      "Ana Roca met Ole Vik in Lima on Thursday and then President Holm flew to Oslo on Friday.",
      "Ana Roca meets Ole Vik in Lima",
      "Holm visits Oslo",
    ],
  ])("%s", (text, ...events) => expect(told(text, ["title"])).toEqual(events));
});
