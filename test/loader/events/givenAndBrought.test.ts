import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("to whom somebody is returned is not told of who seized him", () => {
  table(
    ["title", "who"],
    [
      [
        "Chile on Friday returned a sailor it had seized near Talara to Peru.",
        "Chile returns a sailor it had seized near Talara to Peru | Chile",
        "Chile seizes a sailor near Talara | Chile",
      ],
      [
        "Chile on Friday returned the documents it had sent in March to Peru.",
        "Chile sends the documents to Peru | Chile + Peru",
        "Chile returns the documents it had sent to Peru | Chile",
      ],
    ],
  );
});

describe("the case that a state brought is what it brought", () => {
  table(
    ["title", "kind"],
    [
      [
        "Chile rejected on Friday the case Peru brought before the court in January 2023.",
        "Peru brings the case before the court | ACCUSE investigate",
        "Chile rejects the case Peru brought before the court | REJECT",
      ],
      ["In the case Peru won, Chile paid damages on Friday.", "Chile pays damages | CONCEDE"],
    ],
  );
});
