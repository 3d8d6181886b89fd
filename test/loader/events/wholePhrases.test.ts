import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("a title takes over its phrase with its number", () => {
  table(
    ["title"],
    [
      [
        "Peru condemned the abduction of more than 200 girls in Talara in March.",
        "Abduction of more than 200 girls",
        "Peru condemns the abduction of more than 200 girls in Talara",
      ],
      [
        "Peru condemned the abduction of more girls in Talara in March.",
        "Abduction of more girls",
        "Peru condemns the abduction of more girls in Talara",
      ],
      [
        "The $3 billion grant for the army was announced in March.",
        "$3 billion grant for the army is announced",
      ],
      ["A 3 million-dollar loan was agreed on Friday.", "3 million-dollar loan is agreed"],
      [
        "The directors-general of the two ministries spoke on Friday.",
        "Directors-general of the two ministries speak",
      ],
    ],
  );
});

describe("“that meeting” opens no clause", () => {
  table(
    ["title", "date"],
    [
      ["That meeting took place in Lima on Friday.", "Meeting takes place in Lima | 2024-05-03"],
      ["That talks failed on Friday is known."],
    ],
  );
});

describe("a swap that is agreed agrees to nothing", () => {
  table(
    ["title", "date"],
    [
      [
        "A fuel swap agreed in Lima in March was never carried out.",
        "Fuel swap is agreed in Lima | 2024-03",
      ],
      [
        "A fuel supplier agreed in Lima in March to deliver gas.",
        "Fuel supplier agrees in Lima to deliver gas | 2024-03",
      ],
    ],
  );
});
