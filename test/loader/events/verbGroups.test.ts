import { describe, expect, it } from "vitest";
import { toVerbGroups, type VerbGroup } from "#loader/events/clauses/verbGroups.ts";
import { sentenceOf, wordsOf } from "./told.ts";

/** "was scrapped = scrap, past passive" for each verb group. */
function groups(text: string, zone: "headline" | "body" = "body"): readonly string[] {
  const sentence = sentenceOf(text, zone);
  return toVerbGroups(sentence.tokens, zone === "headline").map((group) => {
    const said = wordsOf(sentence, group.first, group.last);
    return `${said} = ${group.lemma}, ${[group.form, ...marks(group)].join(" ")}`;
  });
}

function marks(group: VerbGroup): readonly string[] {
  return (["perfect", "progressive", "passive", "negated"] as const).filter((mark) => group[mark]);
}

const rows = (table: readonly (readonly [text: string, ...groups: string[]])[]) =>
  it.each(table)("%s", (text, ...expected) => expect(groups(text)).toEqual(expected));

describe("toVerbGroups(tokens, headline)", () => {
  describe("tells the tense", () => {
    rows([
      ["Roca met Holm in Lima.", "met = meet, past"],
      ["Roca meets Holm in Lima.", "meets = meet, present"],
      ["Roca has met Holm.", "has met = meet, present perfect"],
      ["Roca had met Holm.", "had met = meet, past perfect"],
      ["Roca is meeting Holm.", "is meeting = meet, present progressive"],
      ["Roca will meet Holm.", "will meet = meet, future"],
      ["She’ll meet Holm.", "’ll meet = meet, future"],
      ["Roca may meet Holm.", "may meet = meet, modal"],
      ["Roca may have met Holm.", "may have met = meet, modal perfect"],
      ["Roca would meet Holm.", "would meet = meet, modal"],
    ]);
  });

  describe("tells the passive", () => {
    rows([
      ["The visit was scrapped.", "was scrapped = scrap, past passive"],
      ["The visit has been postponed.", "has been postponed = postpone, present perfect passive"],
      ["The visit will be postponed.", "will be postponed = postpone, future passive"],
      // not a passive: no form of "be"
      ["Roca scrapped the visit.", "scrapped = scrap, past"],
      ["Roca had scrapped the visit.", "had scrapped = scrap, past perfect"],
    ]);
  });

  describe("tells a negation", () => {
    rows([
      ["Roca did not meet Holm.", "did not meet = meet, past negated"],
      ["Roca didn’t meet Holm.", "didn’t meet = meet, past negated"],
      ["Roca won't meet Holm.", "won't meet = meet, future negated"],
      ["Roca has never met Holm.", "has never met = meet, present perfect negated"],
      ["Roca would not meet Holm.", "would not meet = meet, modal negated"],
    ]);
  });

  describe("keeps an infinitive apart from the verb it hangs on", () => {
    rows([
      ["Roca is to meet Holm.", "is = be, present", "to meet = meet, infinitive"],
      ["Roca refused to meet Holm.", "refused = refuse, past", "to meet = meet, infinitive"],
      [
        "Roca is expected to meet Holm.",
        "is expected = expect, present passive",
        "to meet = meet, infinitive",
      ],
      // a place, not an infinitive
      ["Roca flew to Lima.", "flew = fly, past"],
    ]);
  });

  describe("takes adverbs and marks of quotation into the group", () => {
    rows([
      ["Roca has also recently met Holm.", "has also recently met = meet, present perfect"],
      ["Roca will probably meet Holm.", "will probably meet = meet, future"],
      ["It was “gravely harmed” by the raid.", "was “gravely harmed = harm, past passive"],
    ]);
  });

  describe("knows a phrasal verb, also with its object between", () => {
    rows([
      ["Roca turned down a meeting.", "turned down = turn down, past"],
      ["Roca put the trip off.", "put = put off, past"],
      ["Holm’s visit was cut short.", "was cut short = cut short, past passive"],
      ["The talks will take place in Lima.", "will take place = take place, future"],
      // the particle belongs to another word
      ["Roca put the note, off the record, aside.", "put = put, past"],
    ]);
  });

  describe("finds no verb in", () => {
    rows([
      ["A power-sharing accord."],
      ["The United States of Peru."],
      ["Including a two-day visit."],
      ["According to the ministry."],
    ]);
  });

  it("finds a headline’s verb by its form, and nothing in its nouns", () => {
    expect(groups("Roca Meets Holm in Lima", "headline")).toEqual(["Meets = meet, present"]);
    expect(groups("Visits to Lima", "headline")).toEqual([]);
  });
});
