import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { toIcs } from "#format/ics.ts";
import { printable } from "#format/told.ts";
import type { NewsEvent, When } from "#model/event.ts";
import { dated as toWhen } from "../told.ts";
import { hostile, odd, seeds, site, tell, undated } from "./corpora.ts";

/** The calendar as ical.js reads it. */
function open(text: string) {
  const calendar = ICAL.Component.fromString(text);
  const entries = calendar.getAllSubcomponents("vevent").map((entry) => new ICAL.Event(entry));
  return { calendar, entries };
}

const days = (text: string) =>
  open(text).entries.map(({ startDate, endDate }) =>
    [startDate, endDate].map((day) => day.toString()).join(" "),
  );

describe("toIcs(name, told, siteUrl)", () => {
  it("is a calendar with an entry for every event of the seeds that has a day", () => {
    const { entries, calendar } = open(toIcs("All", seeds, site));
    const dated = seeds.filter(({ event }) => event.when !== null);
    for (const [i, { summary }] of entries.entries())
      expect(summary.startsWith(dated[i]?.event.title ?? "-")).toBe(true);
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(dated.length);
    for (const [i, { component, description }] of entries.entries()) {
      expect(component.getFirstPropertyValue("url")).toBe(`${site}event/${dated[i]?.event.slug}/`);
      expect(description).toMatch(/\. (?:Held|Planned|Possible|Hoped for|Cancelled|Declined)/);
    }
  });

  it("covers all days that an event may have, including the last", () => {
    expect(days(toIcs("Odd", odd, null))).toEqual([
      "2021-03-02 2021-03-03",
      "2021-02-01 2021-03-01",
      "2020-12-30 2021-01-03",
      "2021-03-02 2021-03-03",
      "2021-03-02 2021-03-03",
      "1-01-01 1-01-02",
    ]);
  });

  it("says in an entry's title how sure its days are", () => {
    const name = (over: Partial<NewsEvent>) =>
      open(toIcs("", [tell({ title: "They meet", ...over })], null)).entries.map(
        ({ summary }) => summary,
      );
    const when = (edtf: string, over: Partial<When> = {}) => name({ when: toWhen(edtf, over) });
    expect(when("2021-03-02")).toEqual(["They meet"]);
    expect(when("2021-02")).toEqual(["They meet (some time in these 28 days)"]);
    expect(when("2021-02", { extent: "throughout" })).toEqual(["They meet"]);
    expect(when("2021-03-01/2021-03-02")).toEqual(["They meet (on one of these two days)"]);
    expect(when("../2021-03-02")).toEqual(["They meet (on this day or before)"]);
    expect(when("2021-03-02/..")).toEqual(["They meet (on this day or after)"]);
    expect(when("2021-03-02/..", { extent: "throughout" })).toEqual([
      "They meet (from this day on)",
    ]);
    expect(when("../2021-03-02", { extent: "throughout" })).toEqual(["They meet (until this day)"]);
    expect(when("2021-03-02~")).toEqual(["They meet (about this day)"]);
    expect(name({ status: "cancelled" })).toEqual(["They meet, cancelled"]);
    expect(name({ status: "planned", certainty: "hoped", when: toWhen("2021-04") })).toEqual([
      "They meet, hoped for (some time in these 30 days)",
    ]);
  });

  it("gives the status", () => {
    const told = (status: "held" | "planned" | "cancelled" | "declined") => [tell({ status })];
    const status = (text: string) =>
      open(text).entries.map(({ component }) => component.getFirstPropertyValue("status"));
    expect(status(toIcs("", told("held"), null))).toEqual(["CONFIRMED"]);
    expect(status(toIcs("", told("planned"), null))).toEqual(["TENTATIVE"]);
    expect(status(toIcs("", told("cancelled"), null))).toEqual(["CANCELLED"]);
    expect(status(toIcs("", told("declined"), null))).toEqual(["CANCELLED"]);
  });

  it("counts the events that it leaves out", () => {
    const about = (text: string) => open(text).calendar.getFirstPropertyValue("x-wr-caldesc");
    expect(about(toIcs("All", [undated, ...odd], null))).toBe(
      "Without three events: no day that a calendar can show.",
    );
    expect(about(toIcs("All", odd.slice(0, 2), null))).toBeNull();
  });

  it("is the same each time, and keeps its ids when the site moves", () => {
    const uids = (text: string) => open(text).entries.map(({ uid }) => uid);
    expect(toIcs("All", seeds, null)).toBe(toIcs("All", seeds, null));
    expect(uids(toIcs("All", seeds, site))).toEqual(uids(toIcs("All", seeds, null)));
  });

  it("has no line longer than 75 octets and splits no character", () => {
    const whole = hostile.filter(({ event }) => !/\p{Surrogate}/u.test(event.title));
    const text = toIcs("All", [...seeds, ...whole], site);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    for (const line of text.slice(0, -2).split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\n\r\uFFFD]$/);
    }
  });

  it("escapes hostile text: none starts a line or an entry", () => {
    const { entries } = open(toIcs("All", hostile, null));
    expect(entries.map(({ summary }) => summary)).toEqual(
      hostile.map(({ event }) => printable(event.title).replaceAll("\t", " ")),
    );
  });
});
