// Suggests an EDTF date for a date in another form.

import { months } from "#model/calendar.ts";
import { daysInMonth, parseDay, two } from "#model/day.ts";
import { parseEdtf } from "#model/edtf.ts";

const seasons: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

/** `18 June 2023` → `2023-06-18`; null if it is ambiguous, such as `6/7/2023`. */
export function nearDate(text: string): string | null {
  const words = text.trim().replace(/\s+/g, " ");
  const guess = guessDate(words);
  return guess !== null && parseEdtf(guess) !== null ? guess : null;
}

function guessDate(words: string): string | null {
  const about = /^(?:about |around |circa |c\. ?|ca\. ?|~ ?)(.+)$/i.exec(words);
  if (about?.[1]) return suffixed(exact(about[1]), "~");
  const days =
    /^(\d{1,2}) ?(?:to|-|–) ?(\d{1,2}) (\p{L}+,? \d{4})$/u.exec(words) ??
    /^(\p{L}+) (\d{1,2}) ?(?:to|-|–) ?(\d{1,2}),? (\d{4})$/u.exec(words);
  if (days) return guessDays(days);
  const ends = words.split(/ (?:to|until|till|and|-) | ?[–—/] ?/i);
  const [from, to] = ends.map(exact);
  if (ends.length === 2 && from && to) return from <= to ? `${from}/${to}` : `${to}/${from}`;
  return exact(words);
}

/** `1 to 3 June 2023`, `June 1–3, 2023` */
function guessDays([, a = "", b = "", c = "", year]: RegExpExecArray): string | null {
  const [first, last, rest] = year === undefined ? [a, b, c] : [b, c, `${a} ${year}`];
  const [from, to] = [exact(`${first} ${rest}`), exact(`${last} ${rest}`)];
  return from !== null && to !== null ? `${from}/${to}` : null;
}

function suffixed(date: string | null, sign: string): string | null {
  return date === null ? null : date + sign;
}

function exact(words: string): string | null {
  if (parseEdtf(words)) return words;
  const numbers = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?(?:[T ].*)?$/.exec(words);
  if (numbers) return fromNumbers(numbers[1] ?? "", Number(numbers[2]), numbers[3]);
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(words);
  if (packed) return fromNumbers(packed[1] ?? "", Number(packed[2]), packed[3]);
  const quarter = /^(?:Q([1-4]) (\d{4})|(\d{4})[- ]Q([1-4]))$/i.exec(words);
  if (quarter) return `${quarter[2] ?? quarter[3]}-${32 + Number(quarter[1] ?? quarter[4])}`;
  return fromWords(words);
}

function fromNumbers(year: string, first: number, second: string | undefined): string {
  if (second === undefined) return `${year}-${two(first)}`;
  const swapped = first > 12 && Number(second) <= 12;
  const [month, day] = swapped ? [Number(second), first] : [first, Number(second)];
  return `${year}-${two(month)}-${two(day)}`;
}

function fromWords(words: string): string | null {
  const year = /\b\d{4}\b/.exec(words)?.[0];
  const name = /\p{L}+/u.exec(words)?.[0]?.toLowerCase();
  if (year === undefined || name === undefined || name.length < 3) return null;
  const month = months.findIndex((full) => full.toLowerCase().startsWith(name)) + 1;
  const season = seasons[name];
  const rest = words.replace(year, "").replace(/\p{L}+/u, "");
  const day = /^\D*(\d{1,2})\D*$/.exec(rest)?.[1];
  if (season !== undefined && /^\W*$/.test(rest)) return `${year}-${season}`;
  if (month === 0) return null;
  if (day !== undefined) return `${year}-${two(month)}-${two(Number(day))}`;
  return /^\W*$/.test(rest) ? `${year}-${two(month)}` : null;
}

/** Why `2023-02-30` is not valid: "February 2023 has 28 days"; null for other forms and valid days. */
export function whyNoDay(text: string): string | null {
  const match = /^(-?\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match || parseDay(text) !== null) return null;
  const [year, month] = [Number(match[1]), Number(match[2])];
  const name = months[month - 1];
  if (name === undefined) return `there is no month ${match[2]}`;
  return `${name} ${year} has ${daysInMonth(year, month)} days`;
}

/**
 * `20060928-x`, `28-09-2006-x` → `2006-09-28-x`: suggestions for a file name that starts with a numeric
 * date; two if day and month are ambiguous, none for other names.
 */
export function nearNames(id: string): readonly string[] {
  const big = /^(\d{4})([-._ ]?)(\d{2})\2(\d{2})(?!\d)/.exec(id);
  const little = /^(\d{1,2})([-._ ])(\d{1,2})\2(\d{4})(?!\d)/.exec(id);
  const [match = "", a = "", , b = "", c = ""] = big ?? little ?? [];
  const rest = id.slice(match.length).replace(/^[-._ ]+/, "");
  const read = big
    ? [[a, b, c]]
    : [
        [c, b, a],
        [c, a, b],
      ];
  const days = read.map(
    ([year, month, day]) => `${year}-${two(Number(month))}-${two(Number(day))}`,
  );
  const real = new Set(days.filter((day) => parseDay(day) !== null));
  return [...real].map((day) => (rest === "" ? day : `${day}-${rest}`));
}
