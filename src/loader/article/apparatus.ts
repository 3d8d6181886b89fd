// What stands around an article and is none of it: its sources, what else there is to read, where to
// share it. A heading of its own opens such a list.

/** At the end: all that follows is of the list. */
const sources =
  /^(?:sources?|external links?|sister links|see also|have an opinion on this story\?|share this:?)\s*:?$/i;
/** Anywhere: the titles that follow are of the list, up to the next line of prose. */
const related =
  /^(?:related (?:news|articles?|stories|wikinews|pages?)|wikinews (?:has|needs) .{0,60}|(?:more|other) (?:news|stories)|earlier stories|background reading)\s*:?$/i;
/** "From Wikinews, the free news source you can write!", the archive’s notice. */
const notices =
  /^(?:from wikinews\b|jump to(?: navigation)?\b|wikinews$|this (?:page|article) (?:has been|is) (?:automatically )?(?:archived|protected)|this (?:text|article) is (?:released|available) under)/i;

/** Units of a title or a source at most. */
const longestTitle = 160;

/** For each line of an article, in order, whether it is furniture. */
export function apparatusOf(lines: readonly string[]): readonly boolean[] {
  let list: "sources" | "related" | null = null;
  return lines.map((line, index) => {
    if (index === 0) return false;
    if (notices.test(line)) return true;
    if (line.length < 80 && sources.test(line)) list = "sources";
    else if (list === null && line.length < 80 && related.test(line)) list = "related";
    else if (list === "related" && !isTitle(line)) list = null;
    return list !== null;
  });
}

/** No full stop, or a source behind a dash. */
function isTitle(line: string): boolean {
  return (
    line.length < longestTitle && (!/[.!?]["”’]?$/.test(line) || /^["“].*["”]\s*[—–-]/.test(line))
  );
}
