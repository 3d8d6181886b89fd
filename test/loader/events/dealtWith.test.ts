import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("who addresses a threat or an attack does no such thing", () => {
  it.each([
    "The council addressed the attack on the embassy on Monday.",
    "The council tackled the threat of piracy on Monday.",
    "The council addressed the sanctions on Monday.",
    "The council addressed protests in Mali on Monday.",
  ])("%s", (text) => expect(told(text, ["kind"])).toEqual([]));

  it.each<readonly [string, readonly string[]]>([
    [
      "Envoy Torvald Lind addressed the threats to children in talks with Kofi Mensah on Monday.",
      ["CONSULT"],
    ],
    ["The president addressed talks in Oslo on Monday.", ["CONSULT"]],
    ["The council announced sanctions against Mali on Monday.", ["SANCTION"]],
    ["Chad attacked the embassy on Monday, and the council addressed the attack.", ["ASSAULT"]],
  ])("but %s", (text, kinds) => expect(told(text, ["kind"])).toEqual(kinds));
});
