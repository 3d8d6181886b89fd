// Whether a text writes the day before the month: then "7/8/07" is of August.

/** Words of British spelling. */
const british =
  /£|\bper cent\b|\b(?:programme|centre|colour|labour|defence|metres|organis|favour|licence|tonnes|Ltd|MPs?)\b/g;

const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d\d)(?![\d/])/g;

const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const dayMonth = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${month}\\b`, "g");
const monthDay = new RegExp(`\\b${month} \\d{1,2}\\b(?! \\d)`, "g");

/** What leaves no doubt decides; else how days are written in words, then the spelling. */
export function isDayFirst(text: string): boolean {
  const dates = [...text.matchAll(slashed)];
  if (dates.length === 0) return false;
  if (dates.some(([, first]) => Number(first) > 12)) return true;
  if (dates.some(([, , second]) => Number(second) > 12)) return false;
  const [a, b] = [count(text, dayMonth), count(text, monthDay)];
  return a === b ? count(text, british) > 0 : a > b;
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
