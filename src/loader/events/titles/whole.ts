// The last look at a title: no brackets, and no full stop.

/** "African Union (AU) summit", "Leaders of the Army (UCK negotiate": without what brackets hold. */
export function whole(sentence: string): string {
  // "to let inspectors in."
  const ended = /[a-z]{2}\.$/.test(sentence) ? sentence.slice(0, -1) : sentence;
  // "in Rome as early as Monday", without the day
  const title = ended.replace(/ as (?:early|late|soon)(?: as)?$/, "");
  if (!title.includes("(")) return title;
  return title.includes(")")
    ? title.replace(/ \([^()]*\)(?= \p{L})/gu, "")
    : title.replace(/ \(\S*/, "");
}
