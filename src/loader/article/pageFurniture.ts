// Page furniture around an article: sources, related articles, share buttons. A heading opens such
// a list.

import { pageControls, pageNotices, relatedHeadings, sourceHeadings } from "../lexicon/zones.ts";

/** The greatest length of a title or a source, UTF-16 units. */
const longestTitle = 160;
/** This many paragraphs of prose after a "sources" heading mean that the article continues. */
const proseBehind = 3;

/** For each line of an article, whether it is page furniture. */
export function apparatusOf(lines: readonly string[]): readonly boolean[] {
  const ends = proseEnds(lines);
  let list: "sources" | "related" | null = null;
  return lines.map((line, index) => {
    if (index === 0) return false;
    if (pageNotices.test(line) || (line.length < longestTitle && pageControls.test(line)))
      return true;
    if (line.length < 80 && sourceHeadings.test(line)) list = "sources";
    else if (list === null && line.length < 80 && relatedHeadings.test(line)) list = "related";
    else if (list === "related" && !isTitle(line)) list = null;
    else if (list === "sources" && isProse(line) && (ends[index] ?? 0) >= proseBehind) list = null;
    return list !== null;
  });
}

/** For each line, the number of prose paragraphs from it to the next "sources" heading. */
function proseEnds(lines: readonly string[]): readonly number[] {
  const counts: number[] = [];
  let count = 0;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i] ?? "";
    if (line.length < 80 && sourceHeadings.test(line)) count = 0;
    else if (isProse(line)) count += 1;
    counts[i] = count;
  }
  return counts;
}

/** Whether a line is a paragraph of sentences, not a source ("“Talks open”. Mercury, May 6, 2011"). */
function isProse(line: string): boolean {
  return line.length >= longestTitle && /[.!?]["”’]?$/.test(line) && !pageNotices.test(line);
}

/** Whether a line is a title: no full stop, or a source after a dash. */
function isTitle(line: string): boolean {
  return (
    line.length < longestTitle && (!/[.!?]["”’]?$/.test(line) || /^["“].*["”]\s*[—–-]/.test(line))
  );
}
