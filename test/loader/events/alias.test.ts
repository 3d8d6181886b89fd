// "Bo Holm, known as “the Fox”, who was captured": his other name is no one else.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "who"];

describe("what stands behind another name", () => {
  it.each([
    [
      "Bo Holm, known as “the Fox”, who was captured in Lima on March 6, is in custody.",
      "Bo Holm is captured in Lima | 2024-03-06 | Bo Holm",
    ],
    [
      'Bo Holm, better known as "The Fox," who was captured in Lima on March 6, is in custody.',
      "Bo Holm is captured in Lima | 2024-03-06 | Bo Holm",
    ],
    [
      "Bo Holm, known as the Fox, who was captured near the Chilean border on March 6, is in custody.",
      "Bo Holm is captured near the Chilean border | 2024-03-06 | Bo Holm",
    ],
    [
      "Bo Holm, known as a friend of Peru, left for Lima on Friday.",
      "Bo Holm leaves for Lima | 2024-05-03 | Bo Holm",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});
