// Formatted words with what matters in them set strong.

import type { Segment } from "#format/segment.ts";

export function Segments({ of }: { readonly of: readonly Segment[] }) {
  return of.map(({ text, strong }) => (strong ? <b key={text}>{text}</b> : text));
}
