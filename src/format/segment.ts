// Text with emphasis: strong parts are bold on the page, plain elsewhere.

export interface Segment {
  readonly text: string;
  readonly strong: boolean;
}

export function soft(text: string): Segment {
  return { text, strong: false };
}

export function strong(text: string): Segment {
  return { text, strong: true };
}

/** The text without emphasis: for screen readers, titles and descriptions. */
export function toText(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join("");
}
