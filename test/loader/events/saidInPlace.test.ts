// What is said behind a place, whose the things of a title are, and words that look like others.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const titles = (rows: readonly (readonly [text: string, title: string])[]) =>
  it.each(rows)("%s", (text, title) => expect(told(text, ["title"])).toContain(title));

describe("what is said behind where", () => {
  titles([
    [
      "Roca said in Lima on Friday her movement would attend.",
      "Roca says her movement will attend",
    ],
    [
      "Roca said in Lima on Friday that the row was over.",
      "Roca says in Lima that the row was over",
    ],
  ]);
});

describe("whose a thing is", () => {
  titles([
    ["Ana Roca thanked Bo Holm for his visit on Friday.", "Ana Roca thanks Bo Holm for his visit"],
    [
      "Secretary Roca met Bo Holm on Friday and conveyed our concerns about the drill.",
      "Roca conveys the concerns about the drill",
    ],
    ["We recalled our envoy on Friday, Peru said.", "Peru recalls its envoy"],
  ]);
});

describe("a state before the word that says when", () => {
  titles([
    ["The United States today expelled two envoys.", "US expels two envoys"],
    ["The United States last week expelled two envoys.", "US expels two envoys"],
    ["US envoys today visited Lima.", "US envoys visit Lima"],
  ]);
});

describe("a word in two halves, and a message with its reader", () => {
  titles([
    ["Working-level talks were held in Lima on Friday.", "Working-level talks are held in Lima"],
    [
      "In a message read out by his spokesman, Bo Holm, on Friday, Leonardo Quispe condemned the raid.",
      "Leonardo Quispe condemns the raid",
    ],
  ]);
  it("gives nobody a message that reads", () =>
    expect(
      told(
        "In a message read out by his spokesman, Bo Holm, on Friday, Leonardo Quispe condemned the raid.",
        ["title"],
      ).join(),
    ).not.toContain("Message"));
});
