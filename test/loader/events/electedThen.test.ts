// “hosted President Vik, elected in May”: he was elected, and elects nobody.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const rows = (all: readonly (readonly [text: string, ...titles: readonly string[]])[]) =>
  it.each(all)("%s", (text, ...titles) => expect(told(text, ["title"])).toEqual(titles));

describe("elected, behind the comma of a name", () => {
  rows([
    [
      "Chile hosted President Vik, elected in April, on Friday.",
      "Vik is elected",
      "Chile receives Vik",
    ],
    [
      "On Friday Peru met Bo Holm, appointed last month as envoy to Chad.",
      "Bo Holm is appointed as envoy to Chad",
      "Peru meets Bo Holm",
    ],
  ]);

  describe("but who elects somebody does", () => {
    rows([
      [
        "The party, in Lima, elected on Friday Ana Roca as its leader.",
        "Party elects Ana Roca as its leader",
      ],
    ]);
  });
});
