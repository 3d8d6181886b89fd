// Adverbs that make another verb of a verb: "call off", "pull out".
// Source: the compound:prt relations of the English treebanks of Universal Dependencies.

export const particles: ReadonlySet<string> = new Set(
  "in off out up down away back over through apart in aside home around along forward together on".split(
    " ",
  ),
);
