// “maoist rebels”: what they fight for says which rebels, and is made from a name.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const titles = (rows: readonly (readonly [text: string, title: string])[]) =>
  it.each(rows)("%s", (text, title) => expect(told(text, ["title"])).toContain(title));

describe("rebels by what they fight for", () => {
  titles([
    [
      "Nepal signed a truce with maoist rebels on Friday.",
      "Nepal signs a truce with Maoist rebels",
    ],
    ["Leftist guerrillas seized a town on Friday.", "Leftist guerrillas seize a town"],
    ["On Friday maoist rebels killed two soldiers.", "Maoist rebels kill two soldiers"],
    ["On Friday rebels killed two soldiers.", "Rebels kill two soldiers"],
  ]);
});
