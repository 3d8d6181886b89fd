import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("isTalkTold(received, later)", () => {
  it.each([
    [
      "President Ana Roca received Foreign Minister Bo Vik of Chile on Friday. The conversation touched on trade.",
      ["Ana Roca receives Bo Vik | 2024-05-03"],
    ],
    [
      "Roca receives Vik\n\nPresident Ana Roca received Foreign Minister Bo Vik of Chile. The talks, held on Friday, touched on trade.",
      ["Roca meets Vik | 2024-05-03"],
    ],
    // of others
    [
      "President Ana Roca received Foreign Minister Bo Vik of Chile on Friday. The meeting of scientists was held on Saturday.",
      ["Ana Roca receives Bo Vik | 2024-05-03", "Meeting of scientists is held | 2024-05-04"],
    ],
    // still to come
    [
      "President Ana Roca received Foreign Minister Bo Vik of Chile on Friday. The talks will resume on 20 May.",
      ["Ana Roca receives Bo Vik | 2024-05-03", "Ana Roca is to meet Bo Vik | 2024-05-20"],
    ],
  ])("%s", (text, events) => expect(told(text, ["title", "date"])).toEqual(events));
});
