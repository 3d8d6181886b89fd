// Whom "they" of the next sentence does not mean: what others spoke about, and whose post was attacked.

import { functionWords } from "../lexicon/nameWords.ts";
import { companyAt, isPerson, type Story, type Told } from "./story.ts";

/** Those told in a sentence before, without whose post it only is, and without its topics where others could be meant. */
export function besideTopics(story: Story, told: readonly Told[]): readonly Told[] {
  const doers = told.filter((one) => !isOfPost(story, one));
  const others = doers.filter((one) => !isTopic(story, one));
  if (others.length === doers.length) return doers;
  const people = others.filter(({ figures }) => figures.every(isPerson));
  const isMany = others.some(
    ({ figures: [one, more] }, n) =>
      more !== undefined || one?.sort === "group" || companyAt(story, others, n).length > 1,
  );
  return isMany || people.length > 1 ? others : doers;
}

/** "Ministers meet to take stock of the bids of Peru and Chile. They last met in May": not those two. */
function isTopic({ lines }: Story, { draft: { line, from } }: Told): boolean {
  const words = lines[line]?.words ?? [];
  const to = words.findLastIndex(({ lower }, at) => at < from && lower === "to");
  const verb = words[to + 1];
  if (to < 2 || verb === undefined || !pondering.has(verb.lemma)) return false;
  if (
    /^(?:take|go|look)$/.test(verb.lemma) &&
    !/^(?:stock|over|at)$/.test(words[to + 2]?.lower ?? "")
  )
    return false;
  return words
    .slice(to + 2, from)
    .every(
      ({ pos, lower }) => !/^(?:VERB|AUX)$/.test(pos) && !/^(?:with|by|between|;)$/.test(lower),
    );
}

const pondering: ReadonlySet<string> = new Set(
  "discuss review consider assess examine debate address weigh ponder take go look".split(" "),
);

/** "Gunmen attacked a police post. They fled": not the police, who stand there only as whose post it is. */
function isOfPost(
  { lines }: Story,
  { draft: { line, from, to, possessive }, figures: [one, more] }: Told,
) {
  const words = lines[line]?.words ?? [];
  const [article, next] = [words[from - 1], words[to]];
  return (
    one?.sort === "group" &&
    !more &&
    !possessive &&
    article?.pos === "DET" &&
    next?.pos === "NOUN" &&
    next.joined &&
    !functionWords.has(next.lower)
  );
}
