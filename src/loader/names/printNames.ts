// Mentions written into their text, for the tests and for `dateline show`:
// "[Bo Holm|Bo Holm] flew to <Oslo|to>".

import type { Span } from "#model/span.ts";
import type { Names } from "./name.ts";
import { gather } from "../gather.ts";

export function printNames(
  text: string,
  names: Names,
  span: Span = { start: 0, end: text.length },
): string {
  const marks = [
    ...names.mentions.map((mention) => ({
      ...mention,
      open: "[",
      close: `|${mention.entities.map((id) => names.entities[id]?.name ?? "?").join(" + ")}]`,
    })),
    ...names.places.map((place) => ({
      ...place,
      open: "<",
      close: `|${place.preposition ? `${place.preposition} ` : ""}${place.place.name}${place.place.country ? ` ${place.place.country}` : ""}>`,
    })),
  ].filter((mark) => mark.start >= span.start && mark.end <= span.end);
  const cuts = gather(marks, (mark) => [
    { at: mark.start, order: -mark.end, text: mark.open },
    { at: mark.end, order: -text.length - mark.start, text: mark.close },
  ]);
  cuts.sort((a, b) => a.at - b.at || a.order - b.order);
  let out = "";
  let at = span.start;
  for (const cut of cuts) {
    out += text.slice(at, cut.at) + cut.text;
    at = cut.at;
  }
  return out + text.slice(at, span.end);
}
