import { describe, expect, it } from "vitest";
import type { NewsEvent, When } from "#model/event.ts";
import { byTime, inOrder, isOnePlace, placeInTime } from "#model/order.ts";
import { type Given, made, within } from "../find/made.ts";

function titles(events: readonly NewsEvent[]): readonly string[] {
  return events.map(({ title }) => title);
}

const later = within("2023-05-18", null);
const earlier = within(null, "2023-05-18");
const thatDay = within("2023-05-18", "2023-05-18");
const dayAfter = within("2023-05-19", "2023-05-19");
const twoDays = within("2023-05-18", "2023-05-19");
const inPart = (part: When["part"]) => thatDay && { ...thatDay, part };

const given: readonly Given[] = [
  { title: "without a date", when: null },
  { title: "or later, a visit", when: later, kind: "CONSULT", mode: "visit" },
  { title: "the day after", when: dayAfter },
  { title: "one of two days", when: twoDays },
  { title: "that evening", when: inPart("evening") },
  { title: "that day", when: thatDay },
  { title: "that morning", when: inPart("morning") },
  { title: "or earlier", when: earlier },
];

const inTime = [
  "or earlier",
  "that morning",
  "that day",
  "that evening",
  "or later, a visit",
  "one of two days",
  "the day after",
  "without a date",
];

describe("inOrder(events)", () => {
  it("goes by the middle of the days, and has an open end before or behind its day", () =>
    expect(titles(inOrder(made(given).events))).toEqual(inTime));
});

describe("byTime(a, b)", () => {
  const [one, other] = ["a", "b"].map((article) =>
    inOrder(made(given).events).map((event, i) => ({ ...event, article, number: i + 1 })),
  );
  const mixed = [...(other ?? []), ...(one ?? [])].toSorted(byTime);

  it("puts what was that day, or later, behind the day in every article", () => {
    const places = mixed.map(({ when }) => placeInTime(when)).filter((place) => place !== null);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("leaves each article’s own order", () =>
    expect(titles(mixed.filter(({ article }) => article === "b"))).toEqual(inTime));
});

describe("isOnePlace(a, b)", () => {
  it("is for an editor to order, and says nothing of what has no date", () => {
    expect(isOnePlace({ when: thatDay }, { when: inPart("evening") ?? null })).toBe(true);
    expect(isOnePlace({ when: thatDay }, { when: later })).toBe(false);
    expect(isOnePlace({ when: null }, { when: null })).toBe(false);
  });
});
