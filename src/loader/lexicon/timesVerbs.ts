// Verbs and joining words that show whether a clause is about the past or about what is to come.
// Lower case; the planning words are lemmas.

export const modals: ReadonlySet<string> = new Set([
  "will",
  "'ll",
  "’ll",
  "wo",
  "won't",
  "shall",
  "would",
  "may",
  "might",
  "can",
  "could",
  "should",
  "must",
]);

export const pastForms: ReadonlySet<string> = new Set(["was", "were", "had", "did"]);

/** Their past looks like their present, which news of one who does it would end in an "s". */
export const ofOneForm: ReadonlySet<string> = new Set(
  "cut hit put set shut quit let split spread cast bid beat burst hurt upset shed thrust".split(
    " ",
  ),
);

/** Past only before another verb: "has met", not "has a plan". */
export const perfectForms: ReadonlySet<string> = new Set(["has", "have", "'ve", "’ve"]);

export const presentForms: ReadonlySet<string> = new Set(["is", "are", "am", "'re", "’re", "be"]);

/** Before an infinitive they make it a plan: "agreed to meet", "an invitation to visit". */
export const planning: ReadonlySet<string> = new Set([
  "plan",
  "expect",
  "hope",
  "schedule",
  "intend",
  "want",
  "agree",
  "promise",
  "pledge",
  "vow",
  "prepare",
  "aim",
  "seek",
  "invite",
  "wish",
  "propose",
  "decide",
  "offer",
  "volunteer",
  "ready",
  "invitation",
  "likely",
]);

/** "scheduled for Friday", "due in March" */
export const pending: ReadonlySet<string> = new Set([
  "scheduled",
  "expected",
  "planned",
  "slated",
  "due",
  "set",
  "poised",
  "penciled",
  "pencilled",
  "upcoming",
]);

/** Words that open another clause. */
export const joining: ReadonlySet<string> = new Set([
  "and",
  "but",
  "who",
  "which",
  "that",
  "when",
  "while",
  "after",
  "before",
  "as",
  "because",
  "since",
  "if",
  "where",
]);

/** Forms that give what was planned another day: "postponed until Friday". */
export const puttingOff: ReadonlySet<string> = new Set([
  "postponed",
  "postpones",
  "adjourned",
  "adjourns",
  "delayed",
  "deferred",
  "rescheduled",
  "put",
  "pushed",
  "moved",
  "shifted",
  "rearranged",
  "brought",
  "advanced",
]);

/** What is asked for by a day is to come: "demanded a vote before March". Lemmas. */
export const demanding: ReadonlySet<string> = new Set(
  `demand urge order call give ask want require warn insist press request instruct oblige appeal threaten direct command
    promise pledge vow`.split(/\s+/),
);

/** In the present tense they tell of a timetable: "the Games open on Friday". Lemmas. */
export const timetabled: ReadonlySet<string> = new Set(
  "begin start open end close expire resume conclude reopen convene leave arrive depart return travel fly meet visit host go come head attend tour dine lunch receive address chair".split(
    " ",
  ),
);

/** What will be done with what is over: "Sunday's final will be remembered". */
export const lookedBackOn: ReadonlySet<string> = new Set(
  "argued debated remembered recalled discussed reviewed replayed investigated examined studied analysed analyzed celebrated mourned".split(
    " ",
  ),
);

/** Pasts of what is done on one day and is over then: "expelled four envoys in July". */
export const donePasts: ReadonlySet<string> = new Set(
  `expelled recalled withdrew severed restored recognised recognized signed ratified visited arrested detained
  seized jailed sentenced convicted released freed killed attacked bombed shelled invaded overthrew ousted toppled elected
  re-elected reelected won lost died resigned joined left closed reopened vetoed rejected summoned struck hit deported evicted
  sacked dismissed fired executed assassinated captured recaptured abducted kidnapped cut broke
  suspended imposed`.split(/\s+/),
);

/** Pasts that no participle of what is to come sounds like: over, wherever they stood, "in Lima in July". */
export const metPasts: ReadonlySet<string> = new Set(
  "met travelled traveled flew arrived landed clashed toured fought collapsed apologised apologized".split(
    " ",
  ),
);

/** What one does to a sitting that is over, "in July". */
export const sittingPasts: ReadonlySet<string> = new Set(
  "held hosted attended convened chaired boycotted skipped".split(" "),
);
