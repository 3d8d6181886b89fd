// Words that say what a time is of.

/** What is told of a quarter that is over: "third-quarter results". */
export const resultNouns: ReadonlySet<string> = new Set(
  "result results earnings figures profit profits accounts report numbers".split(" "),
);

/** What is so had come to an end before: "They were restored in February". */
export const mendingPasts: ReadonlySet<string> = new Set(
  "restored reestablished resumed reopened lifted reinstated readmitted normalised normalized mended patched".split(
    " ",
  ),
);
