// What stands in a paragraph in front of its first sentence: a bullet, an agency's dateline, "Also:".

import type { Paragraph } from "#model/article.ts";
import type { Span } from "#model/span.ts";
import { tagLength } from "./zones.ts";

/** The paragraph without its opening; empty where nothing else is in it. */
export function withoutOpening(text: string, paragraph: Paragraph): Span {
  const { start, end } = paragraph;
  return { start: Math.min(end, start + openingLength(text, paragraph)), end };
}

/** Length of what precedes the first sentence: "12.", "Q." or a bullet, an agency tag, a promo's "Also:". */
function openingLength(text: string, { start, end, zone }: Paragraph): number {
  const line = text.slice(start, Math.min(end, start + 160));
  if (zone === "promo") return /^[^:]{1,20}:\s*/.exec(line)?.[0].length ?? 0;
  if (zone !== "body") return 0;
  const sign = (listSign.exec(line) ?? questionSign.exec(line))?.[0].length ?? 0;
  return sign + tagLength(line.slice(sign));
}

/** Not "1. FC", nor a meaningful number ("3 - 2"). */
const listSign = /^(?:\(?\d{1,3}[.)]|[•·▪‣◦*–—-])\s+(?=["“([]?\p{Lu}\S* \S)/u;

/** The "Q." of a briefing, "Q. India withdrew its offer", is not an initial. */
const questionSign = /^Q\.\s+(?=\p{Lu})/u;
