// Names and figures of speech that hold a word of time: "the Sunday Times", "USA Today", "in her 40s".
//
// A row fits a time expression when every part of it fits: what stands before it, its own words,
// what comes after. Most look at capitals: "the winter palace" is a palace in winter.

export interface NotTime {
  /** Ends where the expression begins. */
  readonly before?: RegExp;
  readonly itself?: RegExp;
  /** Begins where the expression ends. */
  readonly after?: RegExp;
}

const papers =
  "Times|Mail|News|Express|Telegraph|Post|Herald|Star|Standard|Mirror|Record|Journal|Tribune|Observer|Mercury";
const roads = "Street|St\\.|Avenue|Road|Lane|Drive|Boulevard|Square|Bridge";
const sites =
  "Stadium|Airport|Hospital|University|School|Library|Park|Plaza|Prison|Barracks|Dam|Hall|Highway|Monument|" +
  "Memorial|Mosque|Brigade|Battalion|Division|Regiment|Movement|Front|Party|Palace";
const things =
  "Agreement|Accords?|Inquiry|Tribunal|Football|Palace|Olympics?|Olympic|Paralympics?|Games|Island|Islands|" +
  "Revolution|Fox|Valley|Museum|Tower|Hotel|Records";

export const notTimes: readonly NotTime[] = [
  // "the Sunday Times", "the Winter Palace", "10 June Road", "20th Century Fox"
  {
    itself: /(?:^|[ -])\p{Lu}\p{Ll}+$/u,
    after: new RegExp(`^ (?:${papers}|${roads}|${things})(?![\\p{L}-])`, "u"),
  },
  // "the March 8 bloc", "the 14 March alliance": called after a day
  {
    before: /\b[Tt]he $/,
    itself: /^(?:\p{Lu}\p{Ll}+ \d{1,2}|\d{1,2} \p{Lu}\p{Ll}+)$/u,
    after: /^ (?:bloc|alliance|coalition|camp|[Mm]ovement)\b/,
  },
  // "the November 11 Stadium", "the May 9 Brigade"
  {
    itself: /^(?:\p{Lu}\p{Ll}+ \d{1,2}|\d{1,2}(?: de)? \p{Lu}\p{Ll}+)$/u,
    after: new RegExp(`^ (?:${roads}|${sites})(?![\\p{L}-])`, "u"),
  },
  // "Bloody Sunday", "Black Wednesday", "Good Friday": which one, the words do not say.
  { before: /\b(?:Bloody|Black|Good|Ruby|TGI|Fat|Ash) $/, itself: /^\p{Lu}\p{Ll}+day$/u },
  // "the Arab Spring", "the Prague Spring"
  { before: /\b(?:Arab|Prague|Croatian|Palm|Silver|Colorado) $/, itself: /^Springs?$/ },
  // "USA Today", "Mr. Friday", "Miss January"
  { before: /\b(?:USA|India|Russia|Psychology) $/, itself: /^Today$/ },
  { before: /\b(?:Mr|Mrs|Ms|Miss|Dr|Man)\.? $/, itself: /^\p{Lu}\p{Ll}+$/u },
  // "Tuesday Weld", "January Jones"
  { itself: /^(?:Tuesday|Wednesday)$/, after: /^ (?:Weld|Addams)\b/ },
  { itself: /^January$/, after: /^ Jones\b/ },
  // "Sunday Molefe, a party agent, said"
  {
    before: /(?:^|[.!?]["”]? )$/,
    itself: /^(?:Sunday|Friday|Monday)$/,
    after: /^ \p{Lu}\p{Ll}+(?:, (?:an?|the|who|\d+),? | (?:told|said|says) )/u,
  },
  // "reads The Week", "wrote in The Day": a paper has its article with a capital within the sentence.
  { before: /[\p{Ll},;:] $/u, itself: /^The (?:Week|Day|Month|Year)$/ },
  // "told the daily Novosti that …": a paper, by how often it comes
  {
    before: /\b[Tt]he $/,
    itself: /^(?:daily|weekly|monthly)$/,
    after:
      /^ \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*(?:[,.;]| (?:that|on|newspaper|reported|said|wrote)(?!\p{L}))/u,
  },
  // "on a normal Friday": none in particular
  {
    before: /\b[Aa]n? (?:normal|typical|ordinary|average|usual|regular|given|busy|quiet) $/,
    itself: /^\p{Lu}\p{Ll}+day$/u,
  },
  // "in the last years of the Inca Empire", "in the last days of the war": of what ended then
  {
    itself: /^the last (?:\p{Ll}+ )?(?:days|weeks|months|years|decades)$/u,
    after:
      /^ of (?:the|his|her|its|their) (?!\p{Ll}*(?:year|month|decade|century|term)\b)(?!last|past|next|19|20)/u,
  },
  // "ate at Friday's with her"
  {
    before: /\bat $/,
    itself: /^\p{Lu}\p{Ll}+day$/u,
    after: /^['’]s(?:[.,;]| (?:with|in|on|and)\b)/,
  },
  // "in her 40s", "in his late seventies"
  {
    before: /\b(?:my|your|his|her|our|their) $/i,
    itself: /^(?:(?:early|mid|late)[ -])?(?:\d0s|\p{Ll}+ties)$/u,
  },
  // "in the 90s in the shade", "rose to the mid 80s against the euro"
  {
    itself: /^(?:the )?(?:(?:low|mid|high)[ -])?\d0s$/,
    after: /^ (?:in the shade|against|degrees)\b/,
  },
  { after: /^ and age\b/, itself: /\bday$/ },
  // "spring water", "a day-care centre"
  { itself: /\bspring$/, after: /^ (?:water|onions?|rolls?|mattress|chicken|broke|snapped)\b/ },
  { itself: /\b[Dd]ay$/, after: /^-care\b/ },
  // "three quarters of them", "the third quarter of the match"
  { itself: /\bquarters$/, after: /^ of (?:the|them|all|its|his|her|their|those|these|voters)\b/ },
  { itself: /\bquarter$/, after: /^ of the (?:match|game|final|tie)\b/ },
  // "Flight BA 2019", "No. 2005", "exit 2001", "pp. 1990 to 2010"
  {
    before: /\b(?:[Ff]light [A-Z]{2}|Nos?\.|[Ee]xit|pp?\.) $/,
    itself: /^\d{4}/,
  },
  // "Call +47 2205 1990", "0800 1945"
  { before: /(?:\+\d+|\d{4}) $/, itself: /^\d{4}$/ },
  // "2010 March Street"
  { itself: /^\d{4}$/, after: new RegExp(`^ \\p{Lu}\\p{Ll}+ (?:${roads})(?!\\p{L})`, "u") },
];
