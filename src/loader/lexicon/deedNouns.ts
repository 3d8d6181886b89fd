// Nouns of deeds by the verbs that they are made from: "the storming of", "the shutdown", "her arrival".
// Source: any English grammar, on derivation; irregular ones by our own reading.

/** An ending of a noun, and what may stand in its place at the end of its verb. */
export const deedEndings: readonly (readonly [ending: string, verb: readonly string[]])[] = [
  ["ing", ["", "e"]],
  ["ation", ["", "e", "ate"]],
  ["ition", ["", "e"]],
  ["tion", ["t", "te"]],
  ["sion", ["d", "de", "se", "t"]],
  ["ment", [""]],
  ["al", ["", "e"]],
  ["ance", ["", "e"]],
  ["ure", ["", "e"]],
  // "handover", "walkout"
  ...["down", "over", "up", "out", "off", "back", "in"].map(
    (particle) => [particle, [` ${particle}`]] as const,
  ),
  ["", [""]],
];

export const irregularDeeds: ReadonlyMap<string, string> = new Map(
  "expulsion:expel entry:enter intrusion:intrude abolition:abolish".split(" ").flatMap((pair) => {
    const [noun, verb] = pair.split(":");
    return noun && verb ? [[noun, verb] as const] : [];
  }),
);

/** What sours or breaks out by a deed: the day that ends "the row began with the raid on Friday" is that of the raid. */
export const strainNouns: ReadonlySet<string> = new Set(
  "row crisis dispute quarrel feud spat standoff tie relation tension friction rift conflict unrest war".split(
    " ",
  ),
);
