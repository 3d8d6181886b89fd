// A stretch of an article's text.
//
// All spans count UTF-16 code units of `Article.text`, the unit of JavaScript strings.
// (The W3C Web Annotation standard counts code points; convert before exporting.)

/** Half-open: `start` is inside, `end` is outside. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where `outer` holds every unit of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where the two share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The order of telling: by start, the longer first where two start together. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
