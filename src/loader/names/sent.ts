// Whom "the delegation" and "the visitor" mean: who was told to lead it, who was told to come.

import type { Country } from "#model/event.ts";
import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import type { Read } from "./reader.ts";
import { type Story, type Told, isPerson, subjectOf, toldIn } from "./story.ts";
import { distinct, gather, joinLists } from "../gather.ts";

/** How many sentences these words look back. */
const reach = 6;

const led: ReadonlySet<string> = new Set("delegation mission team party".split(" "));
const determiners: ReadonlySet<string> = new Set("the his her".split(" "));
const came: ReadonlySet<string> = new Set("visitor guest".split(" "));

export function opensSent(lower: string): boolean {
  return determiners.has(lower);
}

/** "the delegation", "the visitor", "his guest", with nothing that says whose; "the Peruvian guest" says of which state. */
export function readSent({ words, terms, title }: Line, at: number): Read | null {
  if (title || !determiners.has(words[at]?.lower ?? "")) return null;
  const found = terms[at + 1];
  const country = found?.term.adjective ?? null;
  const head = country !== null && came.has(words[found?.end ?? 0]?.lower ?? "") ? found?.end : 0;
  const noun = words[head || at + 1];
  if (!noun?.joined || noun.capital || !(led.has(noun.lower) || came.has(noun.lower))) return null;
  const to = (head || at + 1) + 1;
  const next = words[to];
  // "the mission statement", "the delegation of Peru", "the party led by Holm"
  if (next?.joined && (/^(NOUN|PROPN)$/.test(next.pos) || /^(of|from|led|to)$/.test(next.lower)))
    return null;
  const what = { kind: "sent" as const, noun: noun.lower, country: head ? country : null };
  const from = head ? at + 1 : at;
  return { drafts: [{ from, to, headFrom: to - 1, form: "office", what }], to };
}

/** @returns null where the text tells of nobody who led it or came */
export function whoWasSent(
  story: Story,
  draft: Draft,
  noun: string,
  country: Country | null,
): Figure | null {
  for (let line = draft.line; line >= Math.max(0, draft.line - reach); line--) {
    const people = toldIn(story, line).filter(({ figures: [figure, more] }) =>
      figure && !more
        ? isPerson(figure) && (country === null || (figure.country ?? country) === country)
        : false,
    );
    const found = led.has(noun)
      ? people.findLast((told) => leads(story, told, noun))
      : comer(story, people, line);
    if (found) return found.figures[0] ?? null;
  }
  if (country !== null) return onlyOneOf(story, draft, country);
  return led.has(noun) ? whoSent(story, draft) : null;
}

/** "Roca received the Chilean guest": the one Chilean with a name who was told before. */
function onlyOneOf(story: Story, { line }: Draft, country: Country): Figure | null {
  const told = story.told.slice(Math.max(0, line - reach), line + 1);
  const people = distinct(gather(joinLists(told), ({ figures }) => figures)).filter(
    (one) => isPerson(one) && one.named && one.country === country,
  );
  const [only, more] = people;
  return only && !more ? only : null;
}

/** "A Commonwealth team arrived. The delegation met Roca": with nobody told to lead it, whose it was. */
function whoSent(story: Story, { line: last }: Draft): Figure | null {
  for (let line = last; line >= Math.max(0, last - reach); line--) {
    const words = story.lines[line]?.words ?? [];
    const senders = toldIn(story, line).filter(
      ({ draft: { from, to, possessive }, figures: [figure, more] }) =>
        figure !== undefined &&
        !more &&
        /^(?:body|state|group)$/.test(figure.sort) &&
        (sentNouns.test(words[to - 1]?.lower ?? "") ||
          (!possessive && sentNouns.test(words[to]?.lower ?? "")) ||
          (/^(?:from|of)$/.test(words[from - 1]?.lower ?? "") &&
            sentNouns.test(words[from - 2]?.lower ?? ""))),
    );
    const [own, other] = senders;
    if (own) return other ? null : (own.figures[0] ?? null);
  }
  return null;
}

const sentNouns = /^(?:delegation|mission|team)$/;

/** "a delegation led by Holm", "Holm, head of the delegation": the noun is the same. */
function leads({ lines }: Story, { draft: { line, from } }: Told, noun: string): boolean {
  const words = lines[line]?.words ?? [];
  // "Holm, who arrived at the head of a large delegation"
  const head = words.findIndex(({ lower }, n) => n > from && n < from + 20 && lower === "head");
  if (head > 0 && words[head + 1]?.lower === "of" && words[head - 2]?.lower === "at")
    return words.slice(head + 2, head + 7).some(({ lower }) => lower === noun);
  if (words[from - 1]?.lower === "the") return leadsAt(words, from - 1, noun);
  return leadsAt(words, from, noun);
}

function leadsAt(words: Line["words"], at: number, noun: string): boolean {
  return (
    words[at - 1]?.lower === "by" &&
    /^(led|headed)$/.test(words[at - 2]?.lower ?? "") &&
    words.slice(Math.max(0, at - 9), at - 2).some(({ lower }) => lower === noun)
  );
}

/** Who came to somewhere in that sentence. */
function comer(story: Story, people: readonly Told[], line: number): Told | null {
  const subject = subjectOf(story, people);
  const after = (story.lines[line]?.words ?? []).slice(subject?.draft.to);
  const verb = after.find(({ pos }) => pos === "VERB");
  // "Roca received Vik in Lima. The guest …"
  if (verb && /^(?:receive|welcome|host|greet)$/.test(verb.lemma))
    return people.find(({ draft }) => draft.from >= (subject?.draft.to ?? 0)) ?? null;
  // "Vik left Lima today. Roca saw the guest off"
  return verb && /^(arrive|visit|fly|travel|land|come|leave|depart)$/.test(verb.lemma)
    ? subject
    : null;
}
