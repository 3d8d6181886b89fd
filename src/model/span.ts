// A part of an article's text.
//
// All spans count UTF-16 code units of `Article.text`, the unit of JavaScript strings.
// (The W3C Web Annotation standard counts code points; convert before exporting.)

/** Half-open: `start` is inside, `end` is outside. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `outer` contains every unit of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Sorts by start; of two with the same start the longer comes first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
