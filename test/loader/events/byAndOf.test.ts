// “the adoption by Chile last week of a law”: who did what, though a time stands between.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const rows = (all: readonly (readonly [text: string, event: string])[]) =>
  it.each(all)("%s", (text, event) => expect(told(text, ["title", "who"])).toContain(event));

describe("a noun with who did it before what was done", () => {
  rows([
    [
      "Peru recalled its envoy after the adoption by the Chilean parliament last week of an amended fishing law.",
      "Adoption of an amended fishing law by Chilean parliament | Chilean parliament",
    ],
    [
      "Peru protested after the killing by Chilean troops on Friday of two sailors.",
      "Killing of two sailors by Chilean troops | Chilean troops",
    ],
  ]);

  describe("but of what one has with others, both are", () => {
    rows([
      [
        "Peru withdrew after talks with Chile in Lima on Friday.",
        "Peru meets Chile in Lima | Peru + Chile",
      ],
    ]);
  });
});
