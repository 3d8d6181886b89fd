// Normalises names and titles for comparison.

const articles =
  "the a an of in on at to for and with by his her their its from as over after before is are be will may also";
const little = new Set(articles.split(" "));

/** Related words with different stems, mapped to one word. */
const families = [
  ["meet", "met meets meeting meetings"],
  ["hold", "held holds"],
  ["speak", "spoke spoken"],
  ["say", "said says"],
  ["tell", "told"],
  ["visit", "visited visits"],
  ["talk", "talks"],
  ["cancel", "canceled cancelled"],
  ["reject", "declined declines refuses refused rejects rejected"],
  ["phone", "call calls telephone"],
] as const;
const heads = new Map<string, string>(
  families.flatMap(([head, forms]) => forms.split(" ").map((form) => [form, head] as const)),
);

/** Lower case, without diacritics, words separated by single spaces. */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'`]s(?![\p{L}\p{N}])/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\bu ([sk])\b/g, "u$1")
    .trim();
}

/** The stems of the content words. */
export function stems(text: string): ReadonlySet<string> {
  const words = plain(text).split(" ");
  return new Set(words.filter((word) => word !== "" && !little.has(word)).map(stem));
}

function stem(word: string): string {
  const head = heads.get(word) ?? word;
  return head.replace(/(?:ations?|ings?|ied|ies|ed|es|s|e)$/, "").slice(0, 8);
}

/** The fraction of the shorter one's words that the other also has, 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shorter = Math.min(a.size, b.size);
  return b.size === 0 ? 0 : [...b].filter((word) => a.has(word)).length / Math.max(1, shorter);
}
