// Endings of names and verbs.

/** "Holm’s", "the Hagues’". */
export function possessive(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}

/** "meets", "carries", "goes on". */
export function thirdPerson(lemma: string): string {
  const [verb = lemma, ...particle] = lemma.split(" ");
  const form =
    verb === "be"
      ? "is"
      : verb === "have"
        ? "has"
        : /(?:s|x|ch|sh|o)$/.test(verb)
          ? `${verb}es`
          : /[^aeiou]y$/.test(verb)
            ? `${verb.slice(0, -1)}ies`
            : `${verb}s`;
  return [form, ...particle].join(" ");
}
