// Why an event that was read is held back: its reading is not sure enough to be printed as a fact.

export const doubtReasons = [
  "open-title",
  "no-object",
  "no-doer",
  "no-source",
  "pronoun",
  "two-readings",
  "unsure-parse",
] as const;
export type DoubtReason = (typeof doubtReasons)[number];

export const doubtWords: Readonly<Record<DoubtReason, string>> = {
  "open-title": "Its title breaks off at a word that needs another one behind it.",
  "no-object": "The words say what was done, and not to whom or with whom.",
  "no-doer":
    "Somebody attacks or accuses, and the one found for it is not told beside that word as who does it.",
  "no-source": "The words are a claim, and nobody was found who makes it.",
  pronoun: "It takes part, they take part: the words do not make sure who that is.",
  "two-readings":
    "They, both, the two leaders: the text tells of others nearby whom these words may mean as well.",
  "unsure-parse": "The grammar of its sentence can be read in several ways.",
};
