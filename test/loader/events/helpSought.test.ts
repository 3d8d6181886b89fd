import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "kind", "where"];

describe("what is sought is a thing, whatever the tagger takes it for", () => {
  it.each([
    [
      "Peru sought help from Norway on Friday.",
      "Peru seeks help from Norway | 2024-05-03 | held | REQUEST | nowhere",
    ],
    [
      "Peru will seek support from Norway on Friday.",
      "Peru is to seek support from Norway | 2024-05-10 | planned expected | REQUEST | nowhere",
    ],
    [
      "Peru plans to seek aid from Norway and Chile, sources said on Monday.",
      "Peru is to seek aid from Norway and Chile | 2024-05-06/.. | planned expected | REQUEST | nowhere",
    ],
    [
      "Peru refused to help Norway on Friday.",
      "Peru refuses to help Norway | 2024-05-03 | held | REJECT | nowhere",
    ],
    [
      "Peru took the side of Chile on Monday.",
      "Peru takes the side of Chile | 2024-05-06 | held | SUPPORT | nowhere",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});
