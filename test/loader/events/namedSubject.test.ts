// "The Foreign Minister of Peru, Bo Holm met": the second comma is left out.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("an office and the name behind its comma are one, though no comma closes it", () => {
  it.each([
    [
      "The Foreign Minister of Peru, Ana Roca and the Foreign Minister of Chad, Jon Tarvik signed an agreement on 3 May 2011.",
      "Ana Roca and Jon Tarvik sign an agreement | Ana Roca + Jon Tarvik",
    ],
    [
      "Speaker Ida Brenn, Minister Ana Roca and Minister of Defence, Jon Tarvik called on the President of Ghana on 3 May 2011.",
      "Ida Brenn, Ana Roca and Jon Tarvik meet President of Ghana | Ida Brenn + Ana Roca + Jon Tarvik + President of Ghana",
    ],
    [
      "The Ambassador of Peru to Ghana, Ana Roca and Foreign Minister of Chad Jon Tarvik signed an agreement on 3 May 2011.",
      "Ana Roca and Jon Tarvik sign an agreement | Ana Roca + Jon Tarvik",
    ],
    // whoever met a minister is not the minister
    [
      "In talks with the Foreign Minister of Ghana, Jon Tarvik signed an agreement on 3 May 2011.",
      "Jon Tarvik meets Foreign Minister of Ghana | Jon Tarvik + Foreign Minister of Ghana",
    ],
  ])("%s", (text, event) => expect(told(text, ["title", "who"])).toContain(event));
});
