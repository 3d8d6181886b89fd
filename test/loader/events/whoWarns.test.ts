// "The leaders, who met in Lima, warned Chad": they warn.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("leaders behind an aside of who they are warn, and are not warned", () => {
  it.each([
    [
      "The Andean leaders, who met in Lima on Thursday, warned Chad of sanctions on Friday.",
      "Andean leaders meet in Lima",
      "Andean leaders warn Chad of sanctions",
    ],
  ])("%s", (text, ...events) => expect(told(text, ["title"])).toEqual(events));
});
