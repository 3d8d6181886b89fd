import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("tollOf(view, candidate, dated, views)", () => {
  it.each([
    ["Chad and Niger exchanged fire on Thursday. Two soldiers were killed.", "2024-05-02"],
    ["Police raided the embassy on Thursday. Two men were arrested.", "2024-05-02"],
    ["Protesters marched in Lima on Thursday. Ten people were detained.", "2024-05-02"],
    // at another time
    [
      "Chad and Niger exchanged fire on Thursday. Two soldiers were killed on Saturday.",
      "2024-05-04",
    ],
    ["Chad and Niger exchanged fire on Thursday. Two soldiers have been killed.", "../2024-05-06"],
    [
      "Chad and Niger exchanged fire on Thursday. Two men were arrested elsewhere.",
      "../2024-05-06",
    ],
    // no blow
    ["Peru accused Chile on Thursday. Two soldiers were killed.", "../2024-05-06"],
  ])("%s", (text, date) => expect(told(text, ["date"])).toContain(date));
});
