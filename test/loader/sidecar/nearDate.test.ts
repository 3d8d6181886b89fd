import { describe, expect, it } from "vitest";
import { nearDate, nearNames, whyNoDay } from "#loader/sidecar/nearDate.ts";

describe("nearDate(text)", () => {
  it.each([
    ["18 June 2023", "2023-06-18"],
    ["June 18, 2023", "2023-06-18"],
    ["18 jun 2023", "2023-06-18"],
    ["2023/6/18", "2023-06-18"],
    ["2023-18-06", "2023-06-18"],
    ["20230618", "2023-06-18"],
    ["2023-06-18T10:00:00Z", "2023-06-18"],
    ["June 2023", "2023-06"],
    ["2023-6", "2023-06"],
    ["summer 2023", "2023-22"],
    ["Q4 2022", "2022-36"],
    ["2022-Q4", "2022-36"],
    ["about 1985", "1985~"],
    ["c. June 1985", "1985-06~"],
    ["1 to 3 June 2023", "2023-06-01/2023-06-03"],
    ["June 1–3, 2023", "2023-06-01/2023-06-03"],
    ["June 2023 to August 2023", "2023-06/2023-08"],
    ["2023-06-04/2023-06-01", "2023-06-01/2023-06-04"],
  ])("takes %s for %s", (text, edtf) => expect(nearDate(text)).toBe(edtf));

  it.each(["", "6/7/2023", "soon", "last June", "June", "2023-02-30", "30 February 2023", "May I"])(
    "guesses nothing for “%s”",
    (text) => expect(nearDate(text)).toBeNull(),
  );
});

describe("whyNoDay(text)", () => {
  it.each([
    ["2023-02-29", "February 2023 has 28 days"],
    ["2024-02-30", "February 2024 has 29 days"],
    ["2023-04-31", "April 2023 has 30 days"],
    ["2023-06-00", "June 2023 has 30 days"],
    ["2023-13-01", "there is no month 13"],
  ])("%s: %s", (text, why) => expect(whyNoDay(text)).toBe(why));

  it.each(["2024-02-29", "2023-6-1", "soon"])("has nothing to say of %s", (text) =>
    expect(whyNoDay(text)).toBeNull(),
  );
});

describe("nearNames(id)", () => {
  it.each([
    ["20060928-talks", ["2006-09-28-talks"]],
    ["2006_09_28_talks", ["2006-09-28-talks"]],
    ["28-09-2006-talks", ["2006-09-28-talks"]],
    ["9.28.2006", ["2006-09-28"]],
    ["5-6-2006-talks", ["2006-06-05-talks", "2006-05-06-talks"]],
    ["20061399-talks", []],
    ["2024-05-011-talks", []],
    ["12345678901-talks", []],
    ["talks-20060928", []],
  ])("reads %s", (id, names) => expect(nearNames(id)).toEqual(names));
});
