// Events as a calendar: iCalendar, RFC 5545.
//
// A calendar cannot represent doubt, so an entry covers all days that the event may have, as
// transparent all-day time (it does not block the day). The entry's title says that it may be only
// one of these days; the description has the date in words.

import { parseDay } from "#model/day.ts";
import type { NewsEvent, Status, When } from "#model/event.ts";
import { basicDay, calendarDays, hasDays } from "./calendarDays.ts";
import { editorPhrase } from "./editor.ts";
import { kindWord } from "./kind.ts";
import {
  dateLine,
  differenceLines,
  lastPublished,
  quoteSources,
  slashed,
  statusLine,
  surePlace,
  titleLine,
} from "./oneLine.ts";
import { counted } from "./number.ts";
import { pageAddress, printable, type Told } from "./told.ts";
import { uuidOf } from "./uuid.ts";
import { placeLine } from "./where.ts";
import { leeway } from "./why.ts";

/**
 * A calendar of the events that have days, with CRLF line ends. Its description counts the events
 * left out. RFC 5545 does not allow a calendar without entries: check `hasDays` first.
 * `name` is the calendar's name; `siteUrl` is absolute and ends with a slash, or is null.
 */
export function toIcs(name: string, told: readonly Told[], siteUrl: string | null): string {
  const dated = told.filter(({ event }) => hasDays(event));
  const dateless = told.length - dated.length;
  const about = dateless > 0 ? [`X-WR-CALDESC:${escapeText(leftOut(dateless))}`] : [];
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Dateline//Dateline//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escapeText(name)}`,
    ...about,
    ...dated.flatMap((one) => toEntry(one, siteUrl)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function leftOut(count: number): string {
  const events = counted(count, "event");
  return `Without ${events}: no day that a calendar can show.`;
}

/** The status, as far as calendars support it. */
const statuses: Readonly<Record<Status, string>> = {
  held: "CONFIRMED",
  planned: "TENTATIVE",
  cancelled: "CANCELLED",
  declined: "CANCELLED",
};

function toEntry(told: Told, siteUrl: string | null): readonly string[] {
  const { event } = told;
  const days = calendarDays(event);
  if (!days) return [];
  const where = slashed(event, "where", ({ place: own }) => (own ? placeLine(own) : ""));
  const place = surePlace(event);
  const sources = quoteSources(told);
  const said = [
    `${[dateLine(event), statusLine(event), editorPhrase(event)].filter(Boolean).join(". ")}.`,
    ...differenceLines(told),
    ...sources.flatMap(({ quoted, source }) => [quoted, source]),
  ].join("\n\n");
  const stamp = parseDay(lastPublished(sources) ?? "");
  return [
    "BEGIN:VEVENT",
    `UID:${uuidOf(event.id)}`,
    // The last day of publication, so that the output does not depend on the time of the build.
    `DTSTAMP:${basicDay(stamp ?? 0) ?? "19700101"}T000000Z`,
    `DTSTART;VALUE=DATE:${days.first}`,
    `DTEND;VALUE=DATE:${days.after}`,
    `SUMMARY:${escapeText(summary(event))}`,
    `DESCRIPTION:${escapeText(said)}`,
    ...(slashed(event, "status") === null ? [`STATUS:${statuses[event.status]}`] : []),
    `CATEGORIES:${escapeText(kindWord(event))}`,
    "TRANSP:TRANSPARENT",
    ...((where ?? place)
      ? [`LOCATION:${escapeText(where ?? (place ? placeLine(place) : ""))}`]
      : []),
    ...(place?.latitude != null && place.longitude !== null
      ? [`GEO:${place.latitude.toFixed(6)};${place.longitude.toFixed(6)}`]
      : []),
    ...(siteUrl === null ? [] : [`URL:${pageAddress(event, siteUrl)}`]),
    "END:VEVENT",
  ];
}

/** The only text in a month view: "They meet, hoped for (some time within about 3 months)". */
function summary(event: NewsEvent): string {
  const days = slashed(event, "when");
  const doubt = days === null ? event.when && doubtOf(event.when) : `sources differ: ${days}`;
  return titleLine(event) + (doubt === null ? "" : ` (${doubt})`);
}

/** The doubt that an entry's days cannot show; null if the event took all of them. */
function doubtOf(when: When): string | null {
  const { earliest, latest, extent, edtf } = when;
  if (earliest === null) return extent === "within" ? "on this day or before" : "until this day";
  if (latest === null) return extent === "within" ? "on this day or after" : "from this day on";
  const about = edtf.includes("~");
  return (
    leeway(when) ?? (about ? `about ${earliest === latest ? "this day" : "these days"}` : null)
  );
}

function escapeText(text: string): string {
  return printable(text)
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n")
    .replaceAll("\t", " ");
}

/** The most octets in a line, without its line end (RFC 5545). */
const longest = 75;

/** Folds a long line between characters; continuation lines start with a space. */
function fold(line: string): string {
  let folded = "";
  let length = 0;
  for (const letter of line) {
    const size = octets(letter);
    if (length + size > longest) {
      folded += "\r\n ";
      length = 1;
    }
    folded += letter;
    length += size;
  }
  return folded;
}

/** Length in UTF-8, where a lone surrogate becomes U+FFFD. */
function octets(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
}
