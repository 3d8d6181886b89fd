import { describe, expect, it } from "vitest";
import { readMarked } from "./readMarked.ts";
import { readMarkedTexts } from "./texts.ts";

/** TIMEX3: calendar dates with any part unknown, weeks, parts of years and days, lengths, references. */
const timex3 =
  /^(?:(?:BC)?[\dX]{2,4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:WE|WD|\d))?|Q[1-4X]|H[12X]|S[PU]|FA|WI))?(?:T(?:[\dX]{2}(?::?[\dX]{2}){0,2}(?:Z|[+-]\d\d(?::?\d\d)?)?|MO|MI|AF|EV|NI|DT))?(?:TMO)?|T\d\d(?::\d\d)?|P(?:[\dX.]+(?:DE|CE|ML|[YQMWD]))*(?:T(?:[\dX.]+[HMS])+|T[HMS])?(?:WE)?|P[\dX]+(?:WE|SP|SU|FA|WI|N)|FY\d{4}|(?:PAST|PRESENT|FUTURE)_REF)$/;

describe("the marked texts", () => {
  it("give values of TIMEX3 only, and a name of its own to each text", () => {
    for (const [kind, texts] of readMarkedTexts()) {
      const values = texts.flatMap(({ times }) => times.map(({ value }) => value));
      expect(
        values.filter((value) => !timex3.test(value)),
        kind,
      ).toEqual([]);
      expect(new Set(texts.map(({ id }) => id)).size, kind).toBe(texts.length);
    }
  });
});

describe("readMarked(file)", () => {
  it("takes the marks out of the text and keeps where they stood", () => {
    const [first, second] = readMarked(
      "## a | 2019-08-15\n\nThey met [[today|2019-08-15]].\n\n## b | -\n\nNever.\n",
    );
    expect(first).toEqual({
      id: "a",
      half: "open",
      published: "2019-08-15",
      text: "They met today.",
      times: [{ start: 9, end: 14, value: "2019-08-15" }],
    });
    expect(second).toMatchObject({ half: "closed", published: null, times: [] });
  });

  it.each(["## a\n\nText.", "## a | 2019-08-15\n\nThey met [[today]]."])(
    "refuses what is no heading and no mark: %s",
    (file) => expect(() => readMarked(file)).toThrow("Not “"),
  );
});
