// How a title spells a verb.

/** As the article spells it: "recognise". */
export function spelling(lemma: string, told: string): string {
  return /is(?:e|es|ed|ing)$/.test(told) && lemma.endsWith("ize")
    ? `${lemma.slice(0, -3)}ise`
    : lemma;
}
