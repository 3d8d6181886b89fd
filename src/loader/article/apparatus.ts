// What stands around an article and is none of it: its sources, what else there is to read, where to
// share it. A heading of its own opens such a list.

import { pageControls, pageNotices, relatedHeadings, sourceHeadings } from "../lexicon/zones.ts";

/** Units of a title or a source at most. */
const longestTitle = 160;
/** Paragraphs of prose that no list of sources has behind it, only more of the article or another one. */
const proseBehind = 3;

/** For each line of an article, in order, whether it is furniture. */
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

/** How many paragraphs of prose stand from each line to the next heading of sources. */
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

/** A paragraph of sentences, and no source ("“Talks open”. Mercury, May 6, 2011"). */
function isProse(line: string): boolean {
  return line.length >= longestTitle && /[.!?]["”’]?$/.test(line) && !pageNotices.test(line);
}

/** No full stop, or a source behind a dash. */
function isTitle(line: string): boolean {
  return (
    line.length < longestTitle && (!/[.!?]["”’]?$/.test(line) || /^["“].*["”]\s*[—–-]/.test(line))
  );
}
