// Small words at the end of a title, and verbs that agree.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const titles = (rows: readonly (readonly [text: string, title: string])[]) =>
  it.each(rows)("%s", (text, title) => expect(told(text, ["title"])).toContain(title));

describe("the end of a title", () => {
  describe("keeps the word that says how", () => {
    titles([
      ["Fiji, Peru and Chile voted against on Friday.", "Fiji, Peru and Chile vote against"],
      ["Two soldiers were shot dead by gunmen on Friday.", "Gunmen shoot two soldiers dead"],
      [
        "On Friday rebels freed three Indian sailors they had held for nine days.",
        "Rebels free three Indian sailors they had held",
      ],
    ]);
  });

  describe("is no adjective that wants more, and no “for this”", () => {
    titles([
      [
        "On Friday Georgia expelled two Russian diplomats for activities incompatible with their status.",
        "Georgia expels two Russian diplomats",
      ],
      ["Ana Roca met Bo Holm on Friday and thanked him for this.", "Ana Roca thanks Bo Holm"],
    ]);
  });
});

describe("a state whose name ends like many", () => {
  titles([
    ["Honduras was readmitted to the league on Friday.", "Honduras is readmitted to the league"],
    ["Two boats were seized off Arica on Friday.", "Two boats are seized off Arica"],
  ]);
});
