// A run of text with what matters in it set strong: bold on the page, plain elsewhere.

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

/** The words without their weight: for screen readers, titles and descriptions. */
export function toText(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join("");
}
