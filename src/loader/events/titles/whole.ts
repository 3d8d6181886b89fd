// The last look at a title: no brackets, no full stop, and no quotation mark without its other half.

/** "African Union (AU) summit", "Leaders of the Army (UCK negotiate": without what brackets hold. */
export function whole(sentence: string): string {
  // "to let inspectors in."
  const ended = /[a-z]{2}\.$/.test(sentence) ? sentence.slice(0, -1) : sentence;
  // "in Rome as early as Monday", without the day
  const named = withoutLand(ended);
  const title = withPairs(named.replace(/ as (?:early|late|soon)(?: as)?$/, ""));
  if (!title.includes("(")) return title;
  return title.includes(")")
    ? title.replace(/ \([^()]*\)(?= \p{L})/gu, "")
    : title.replace(/ \(\S*/, "");
}

/** "The country's interim president is arrested": of which, a title by itself does not say. */
function withoutLand(title: string): string {
  return title.replace(/^(?:The )?(?:country|nation)['’]s (?=\p{L})(.)/iu, (_, first: string) =>
    first.toUpperCase(),
  );
}

/** "Group "Lions seize Gao": the mark alone goes, and the word stays. */
function withPairs(title: string): string {
  const count = (mark: RegExp) => title.match(mark)?.length ?? 0;
  if (count(/"/g) === 1) return title.replace('"', "");
  if (count(/[“”]/g) === 1) return title.replace(/[“”]/, "");
  return title;
}

const named = /\b(?:maoist|marxist|sandinista)s?\b/g;

/** "maoist rebels", as some articles have it: a word made from a name. */
export function withCapitals(title: string): string {
  return title.replace(named, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}
