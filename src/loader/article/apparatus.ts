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

/** What a page prints around the text that was copied from it: buttons, clocks, who took the picture. */
const controls = new RegExp(
  `^(?:${[
    "share(?: (?:this|on|via|with)\\b.{0,30})?|save|print(?: this)?|e-?mail(?: this)?|copy link|subscribe|sign (?:in|up)|log in|menu|search|close",
    "(?:skip|back) to (?:main )?(?:content|top|navigation)|follow us.{0,30}|listen(?: to (?:this )?(?:article|story))?|read aloud",
    "advertisement|ad|article continues below.{0,20}|comments?(?: \\(\\d+\\))?|\\d+ comments?|no comments?",
    "\\d+[ -]min(?:ute)?s?(?: read)?|\\d+ (?:minutes?|hours?|days?) ago",
    "(?:(?:first |last )?(?:published|updated|posted|modified)(?: (?:on|at))?:? ?)?(?:\\d+ (?:minutes?|hours?|days?) ago|\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: \\(?[a-z]{2,4}\\)?)?)",
    "(?:image|media|photo|picture|video) (?:source|caption|credit)s?[,:].{0,200}|(?:photo|picture|image)s?(?: by)?: .{0,60}|getty images|file photo|afp via getty images",
    "(?:reuters|afp|ap|associated press|agence france-presse|xinhua|bbc news|staff (?:writer|reporter)|editor: .{0,40}|source: .{0,40})",
    "(?:tags|topics|keywords|categories|filed under): .{0,160}",
    "[-–—* ]*ends?[-–—* ]*|#{2,}|\\*{3,}|(?:for )?immediate release|press release|media release",
  ].join("|")})$`,
  "i",
);

/** Units of a title or a source at most. */
const longestTitle = 160;

/** For each line of an article, in order, whether it is furniture. */
export function apparatusOf(lines: readonly string[]): readonly boolean[] {
  let list: "sources" | "related" | null = null;
  return lines.map((line, index) => {
    if (index === 0) return false;
    if (notices.test(line) || (line.length < longestTitle && controls.test(line))) return true;
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
