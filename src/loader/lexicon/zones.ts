// What a line of an article is, told by its shape.
// Source: wire services' and newsrooms' own furniture (Reuters, AP, AFP, Bloomberg, Wikinews), our reading.

import type { Zone } from "#model/article.ts";

/** What may follow "by" in a credit line: names and what joins them, so no sentence ("Reporting by local media was …"). */
const names =
  "(?:[\\s,;:&/|().–—-]|\\p{Lu}[\\p{L}.'’-]*(?![\\p{L}.'’-])|(?:and|in|at|by|for|of|de|del|van|von|al|el|bin|" +
  "reporting|writing|editing|additional|staff|writers?|reporters?|correspondents?|editors?)(?!\\p{L}))+$";

/** Tried from the top on a trimmed line; the first that fits names the zone. */
export const zoneShapes: readonly { readonly zone: Zone; readonly shape: RegExp }[] = [
  { zone: "copyright", shape: /^(?:©|\(c\)\s*\d{4}|copyright\s*(?:©|\(c\)|\d{4}|by\b))/i },
  { zone: "copyright", shape: /^all rights reserved\b/i },
  {
    zone: "update",
    shape: /^\((?:updates?|adds?|corrects?|recasts?|rewrites?|refiles?)\b.{0,200}\)\.?$/i,
  },
  {
    zone: "update",
    shape: /^(?:this (?:story|article|report) (?:has been|was) (?:updated|corrected))\b/i,
  },
  {
    zone: "credits",
    shape: new RegExp(`^[–—-]*\\s*[Ww]ith (?:assistance|reporting|help) (?:from|by) ${names}`, "u"),
  },
  {
    zone: "credits",
    shape: new RegExp(
      `^\\(?(?:[Aa]dditional |[Rr]eporting |[Ww]riting |[Ee]diting |[Cc]ompiled |and )+by ${names}`,
      "u",
    ),
  },
  {
    zone: "credits",
    shape: new RegExp(`^(?:By|BY) \\p{Lu}[\\p{L}.'’-]* (?=\\p{Lu})${names}`, "u"),
  },
  { zone: "credits", shape: /^to contact the (?:reporter|editor)s?\b/i },
  { zone: "credits", shape: /^more stories like this\b/i },
  {
    zone: "promo",
    shape:
      /^(?:also|read more|read next|related(?: stor(?:y|ies))?|see also|watch|listen|more on this)\s*:/i,
  },
  {
    zone: "pull-quote",
    shape: /^["“]?[^"”]{10,300}["”]?\s+[—–]\s*[A-Z][\p{L}.'’-]+(?: [A-Z][\p{L}.'’-]+){0,3}$/u,
  },
];

/** "(Agency) —", "LIMA, May 6 (Agency) -", "PARIS (Agency) —": what opens a wire's first paragraph. */
export const agencyTag = new RegExp(
  [
    // "(Agency) —", "PARIS, March 3 (Agency) -", "Lima/Oslo (dpa) - ", "Lima, March 3 (Agency): "
    String.raw`^(?:\p{Lu}[\p{L}\d .,'’/-]{1,60}\s*)?\((?:\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,2}|dpa|apa|ddp|anp|ntb|stt)\)\s*(?:(?:\.\s?)?[—–_-]+|:)\s*`,
    // "ALMATY. May 10 (Agency). "
    String.raw`^\p{Lu}{2}[\p{Lu} .'’/-]{1,40}[.,] (?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+\.?)(?:,? \d{4})? \(\p{Lu}[\p{L}. -]+\)\.\s+`,
    // "ZURICH, Oct 10 (AGENCY) A move", "PARIS (Reuters) Three"
    String.raw`^\p{Lu}{2}[\p{Lu} .'’/-]{1,40}(?:, (?:[A-Z][a-z]+\.? ?\d{1,2}|\d{1,2} [A-Z][a-z]+\.?))? \((?:\p{Lu}{2,7}|Reuters|Xinhua|Bloomberg)\)\s+(?=["“\p{Lu}])`,
    // "LIMA. ANDINA – Peru said"
    String.raw`^\p{Lu}{3}[\p{Lu} -]{0,20}\. \p{Lu}{4,14}(?: ?[—–-])? (?=\p{Lu}(?:\p{Ll}| ))`,
    // "ALMATY. May 10. Interfax - ", "ALMATY. May 10. AGENCY "
    String.raw`^\p{Lu}{2}[\p{Lu} .'’/-]{1,40}\. (?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+\.?)(?:,? \d{4})?[.,] (?:\p{Lu}[\p{L}.-]{2,20}(?: \/[^/]{2,30}\/)? ?[—–-]+\s+|\p{Lu}{4,14} (?=\p{Lu}\p{Ll}))`,
    // "Lima, May 6, AGENCY -- ", "Lima, 6 May, Agency --"
    String.raw`^(?!(?:On|In|At|By|From|Since|Until|After) )\p{Lu}[\p{L} .'’-]{1,40}, (?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+\.?)(?:,? \d{4})?, (?:\p{Lu}{3,10}|Kyodo|Interfax|Xinhua|Yonhap|Tass) ?[—–-]+\s+`,
    // "OSLO, Sept. 3, Kyodo -", "OSLO, Sept. 3. /TASS/. "
    String.raw`^\p{Lu}{2}[\p{Lu} .'’/-]{0,40}, (?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+\.?)(?:,? \d{4})?(?:,? \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?\s+[—–-]+\s+|\.? \/\p{Lu}[\p{L}-]+\/(?:\.|\.? ?[—–-]+)\s+)`,
    // "OSLO, Norway, Sept. 3 —", "PARIS —"
    String.raw`^\p{Lu}{2}[\p{Lu} .'’/-]{0,40}(?:, \p{Lu}(?:[\p{L} .]|-(?=\p{Lu})){1,30}){0,2}(?:, (?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+\.?)(?:,? \d{4})?)?\s*[—–-]+\s+`,
    // "Lima, 6 May 2024 —", "(May 6, 2024) -": capitals only, so that no sentence is one; a bare date heads an entry
    String.raw`^(?!\p{Lu}[a-z]+\.? \d|\d)\(?(?!(?:On|In|At|By|From|Since|Until) )(?:\p{Lu}[\p{L}.'’-]*[ ,/]+){0,5}(?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+\.?),? \d{4}\)?\s*[—–-]+\s+`,
    // "Buenos Aires - Peru said"; "Monday - " heads an entry
    String.raw`^(?!\p{L}+day )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+){0,2} [–—-] (?=\p{Lu}\p{Ll}+ \p{L})`,
    // "Lima [Peru], May 6 (Agency): ", "Lima, May 6 (Agency): "
    String.raw`^\p{Lu}[\p{L} .'’-]{1,40}(?: \[\p{Lu}[\p{L} .]{1,30}\])?, (?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+\.?) \(\p{Lu}[\p{L}. /-]+\): `,
    // "Lima, Peru | THE CHRONICLE | "
    String.raw`^\p{Lu}[\p{L} .'’-]{1,40}(?:, \p{Lu}[\p{L} .]{1,30})? \| [^|]{2,40} \| `,
    // "Lima 06.05.2024 "
    String.raw`^\p{Lu}\p{Ll}[\p{L} -]{1,30} \d{2}\.\d{2}\.\d{4} (?=\p{Lu})`,
    // "DELHI: "
    String.raw`^\p{Lu}{3}[\p{Lu} .'’-]{0,30}: (?=\p{Lu}\p{Ll})`,
  ].join("|"),
  "u",
);

/** Heads a list at the end of an article. */
export const sourceHeadings =
  /^(?:sources?|external links?|sister links|see also|have an opinion on this story\?|share this:?)\s*:?$/i;
/** Heads a list of titles anywhere. */
export const relatedHeadings =
  /^(?:related (?:news|articles?|stories|wikinews|pages?)|wikinews (?:has|needs) .{0,60}|(?:more|other) (?:news|stories)|earlier stories|background reading)\s*:?$/i;
/** "From Wikinews, the free news source you can write!", the archive’s notice. */
export const pageNotices =
  /^(?:from wikinews\b|jump to(?: navigation)?\b|wikinews$|this (?:page|article) (?:has been|is) (?:automatically )?(?:archived|protected)|this (?:text|article) is (?:released|available) under)/i;

/** What a page prints around the text that was copied from it: buttons, clocks, who took the picture. */
export const pageControls = new RegExp(
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
