// “after a summit in Lima attended by Roca”: she attends it, and no summit does.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const rows = (all: readonly (readonly [text: string, title: string])[]) =>
  it.each(all)("%s", (text, title) => expect(told(text, ["title"])).toContain(title));

describe("what was done to the noun behind “after” and “before”", () => {
  rows([
    [
      "The truce came after a summit in Lima attended by President Roca.",
      "Roca attends a summit in Lima",
    ],
    [
      "Peru left the league after a raid in Arica carried out by Chile on Friday.",
      "Chile carries out the raid in Arica",
    ],
  ]);

  describe("but a clause with a verb of its own is one", () => {
    rows([
      ["Chile withdrew after Peru attacked by night on Friday.", "Peru attacks"],
      [
        "Chile left the talks on Friday after Peru answered by closing the border.",
        "Peru closes the border",
      ],
    ]);
  });
});
