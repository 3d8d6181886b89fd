// A subject that waits behind an aside: "X, who is in Oslo, also rejected".

import { officeNouns } from "../../lexicon/verbs.ts";
import { adjectival } from "../clauses/adjectival.ts";
import type { Clause } from "../clauses/clauses.ts";
import { beforeAlias } from "../clauses/beforeAlias.ts";
import { isBehindPause } from "../clauses/innerTime.ts";
import { governor, listEndingIn, type PlacedMention, withMates } from "../clauses/lists.ts";
import { whichNoun } from "./whichNoun.ts";
import { beforeTime } from "./beforeTime.ts";
import { peopleFrom } from "./peopleFrom.ts";
import { isBehindAside, isUndergoneAside } from "../clauses/subjectRange.ts";
import type { SentenceView } from "../clauses/view.ts";

/** The noun before a relative pronoun: "X and Y — who met". */
export function antecedent(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  const joint = beforeAlias(view, clause.joint ?? clause.start);
  const whose = view.tokens[joint]?.lower === "whose";
  // The "his" of "his counterpart, Bo Holm, who" stands inside a longer mention.
  const own = view.mentions
    .filter((m) => m.last < joint && (!m.possessive || whose))
    .toSorted((a, b) => a.last - b.last || b.first - a.first);
  // "Bo Holm, a Danish photographer who"
  const person = own.findLast(({ form }) => form !== "demonym");
  const isNamed = person && isApposed(person, view.tokens.slice(person.last + 1, joint));
  const last = isNamed ? person : own.at(-1);
  // "a dinner for the premier, which was attended by envoys": the dinner was
  if (!last || (last.sort === "person" && view.tokens[joint]?.lower === "which")) return [];
  const noun = whichNoun(view, clause);
  // "the Peruvian government of unity, which was sworn in": it, where somebody is called so
  if (noun !== null)
    return own.filter(
      (m) =>
        m.last === noun && /^(?:body|group)$/.test(m.sort) && !/^(?:demonym|pair)$/.test(m.form),
    );
  // "a delegation led by Holm, formerly ambassador to Peru, which arrived": no land came
  if (view.tokens[joint]?.lower === "which" && isPostOf(view, last)) return [];
  // "the war in Peru that killed thousands": a name takes no "that"
  const isThat = view.tokens[joint]?.lower === "that";
  if (isThat && last.sort === "state" && last.form === "name" && governor(view, last) !== "")
    return [];
  const isClose = last.last === joint - 1 || governor(view, last) === "for";
  if (isClose && isFollowed(view, last)) return [];
  const comma = view.tokens[joint - 1]?.text === "," ? joint - 1 : joint;
  const isTimed = view.tokens[joint]?.lower === "who" && beforeTime(view, comma) === last.last + 1;
  const between = view.tokens.slice(isTimed ? comma : last.last + 1, joint);
  const isPlain = between.every((t) => /^(?:PUNCT|ADP)$/.test(t.pos));
  if (!isPlain && !isApposed(last, between) && !isFrom(last, between)) return [];
  if (isOneOf(view, clause, last)) return [last];
  const lists = view.mentions
    .filter((m) => m.last < joint)
    .map((m) => withMates(view, m).filter((x) => x.last < joint));
  return lists.find((list) => list.includes(last) && list.length > 1) ?? [last];
}

/** "between Peru and the league, which imposed sanctions", "Peru and Chile, which recalled its envoy": the last alone. */
function isOneOf(view: SentenceView, { joint, start, end }: Clause, last: PlacedMention): boolean {
  const which = joint ?? start;
  if (view.tokens[which]?.lower !== "which") return false;
  return (
    governor(view, last) === "between" ||
    view.tokens.slice(which, end).some(({ lower }) => lower === "its")
  );
}

/** "supporters of President Bo Holm who gathered": they did, and not he. */
export function isFollowed(view: SentenceView, mention: PlacedMention): boolean {
  // "remarks of a spokesman for President Holm, who said": the spokesman did
  if (governor(view, mention) === "for") {
    const link = view.tokens.findLastIndex(
      ({ lower }, at) => at < mention.first && lower === "for",
    );
    return voices.test(view.tokens[link - 1]?.lower ?? "");
  }
  if (governor(view, mention) !== "of") return false;
  const of = view.tokens.findLastIndex(({ lower }, at) => at < mention.first && lower === "of");
  return followers.has(view.tokens[of - 1]?.lower ?? "");
}

/** The "Peru" of "ambassador to Peru", "envoy to the United Nations". */
function isPostOf(view: SentenceView, mention: PlacedMention): boolean {
  if (mention.sort === "person" || governor(view, mention) !== "to") return false;
  const to = view.tokens.findLastIndex(({ lower }, at) => at < mention.first && lower === "to");
  return isPost(view, to - 1);
}

/** The "ambassador" of "ambassador to Peru". */
export function isPost({ tokens }: SentenceView, at: number): boolean {
  return officeNouns.has(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "to";
}

const voices = /^(?:spokesman|spokeswoman|spokesperson|lawyer|attorney|interpreter)$/;

const followers: ReadonlySet<string> = new Set(
  "supporters followers relatives families backers opponents loyalists allies critics victims survivors aides sympathisers sympathizers sons brothers".split(
    " ",
  ),
);

/** "Bo Holm, a freelance photographer who was": what he is stands between. */
function isApposed({ sort, possessive }: PlacedMention, [comma, ...words]: Tokens): boolean {
  return (
    sort === "person" &&
    !possessive &&
    comma?.text === "," &&
    /^(?:an?|the)$/.test(words[0]?.lower ?? "") &&
    words.at(-1)?.pos === "NOUN" &&
    words.slice(1).every(({ pos, text }) => /^(?:ADJ|NOUN|NUM|PROPN)$/.test(pos) || text === "-")
  );
}

/** "Senator Bo Holm of Florida, who was": where he is from stands between. */
function isFrom({ sort, possessive }: PlacedMention, [link, ...words]: Tokens): boolean {
  if (sort !== "person" || possessive || !/^(?:of|from)$/.test(link?.lower ?? "")) return false;
  return words.every(({ pos, text }) => pos === "PROPN" || text === ",");
}

type Tokens = SentenceView["tokens"];

/** "X — who is … — also rejected": the sentence's subject waits while a relative clause runs. */
export function pendingSubject(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  const inner = view.clauses.findLast((c) => c.index < clause.index && isAboutWho(c));
  if (!inner) return beforeAside(view, clause);
  const opened = outermost(view, inner);
  // "X, which chairs it, then left"
  const last = view.tokens[clause.verb.first - 1]?.pos === "ADV" ? 2 : 1;
  if (view.tokens[clause.verb.first - last]?.text !== "," && opened.start !== 0) return [];
  const waiting = antecedent(view, opened);
  // "Relatives of Bo Holm, who was killed in May, protested"
  if (waiting[0] && isFollowed(view, waiting[0])) return [];
  const front = (waiting[0]?.first ?? 0) - 1;
  const opens = view.tokens[view.tokens[front]?.pos === "DET" ? front - 1 : front];
  const fresh =
    opens === undefined ||
    // "said Minister Vik, who arrived on Friday, met Roca"
    /^(?:[;:—–,"”]|and|but|while|as|that|after|before|when|because|since|until|though|although|said|says|announced|confirmed)$/.test(
      opens.lower,
    );
  if (opened.start === 0 && waiting.length === 0) return aheadOf(view, opened);
  return opened.start === 0 || fresh ? waiting : [];
}

const isAboutWho = ({ link, joint }: Clause) => /^(?:relative|where)$/.test(link) && joint !== null;

/** "Roca, who left the summit that Holm had called, met Vik": the first of the clauses that lie in one another. */
function outermost(view: SentenceView, inner: Clause): Clause {
  let found = inner;
  let above = inner.parent === null ? undefined : view.clauses[inner.parent];
  while (above && above.parent !== null && above.parent < above.index) {
    if (isAboutWho(above)) found = above;
    above = view.clauses[above.parent];
  }
  return above && isAboutWho(above) ? above : found;
}

/** "Envoys who had come were received": whom the relative clause at the front is about. */
export function beforeRelative(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  const { link, start, joint } = clause;
  if (link !== "relative" || start !== 0 || joint === null) return [];
  const told = antecedent(view, clause);
  const [first] = told;
  const isGoverned = first !== undefined && governor(view, first) !== "";
  const people = isGoverned ? peopleFrom(view, 0, joint) : undefined;
  return people ? [people] : isGoverned ? [] : told;
}

/** "Rebels from the north, who had come, left": the first that no preposition governs. */
function aheadOf(view: SentenceView, { joint }: Clause): readonly PlacedMention[] {
  const head = view.mentions.find(
    (m) => m.last < (joint ?? 0) && m.form !== "demonym" && governor(view, m) === "",
  );
  const between = head ? view.tokens.slice(head.last + 1, joint ?? 0) : [];
  const isPhrase = between.every(({ pos }) =>
    /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PUNCT|ADV)$/.test(pos),
  );
  const isOf = /^(?:from|of|in|at|with|on)$/.test(between[0]?.lower ?? "");
  return head && !head.possessive && isPhrase && isOf ? [head] : [];
}

/** Who stands at the front, before a comma. */
function beforeComma(view: SentenceView, { verb }: Clause): readonly PlacedMention[] {
  const head = view.mentions.find((m) => m.last < verb.first && governor(view, m) === "");
  const list = head && !head.possessive && head.form !== "demonym" ? withMates(view, head) : [];
  return view.tokens[(list.at(-1)?.last ?? -2) + 1]?.text === "," ? list : [];
}

/** "rose after Peru, accusing Chile of spying, expelled an envoy": who does both behind the word that joins them. */
export function underJoint(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  if (clause.index === 0) return [];
  const { clauses, tokens, mentions } = view;
  const isBehind = clause.link === "main" && tokens[clause.start]?.text === ",";
  const aside =
    clause.link === "participle"
      ? clause
      : isBehind
        ? clauses.find((c) => c.index > 0 && c.index < clause.index && c.link === "participle")
        : undefined;
  if (!aside || tokens[aside.verb.first - 1]?.text !== ",") return [];
  const waiting = mentions.find(({ last }) => last === aside.verb.first - 2);
  const list = waiting ? listEndingIn(view, waiting) : [];
  const before = (list[0]?.first ?? 0) - 1;
  // "since Mr. Marc Roca, abandoned by the army, handed over power"
  const joint = /^(?:mr|mrs|ms|dr)\.?$/.test(tokens[before]?.lower ?? "") ? before - 1 : before;
  return joints.test(tokens[joint]?.lower ?? "") ? list : [];
}

const joints = /^(?:after|before|when|while|as|because|although|though|since|until|once)$/;

/** "X, speaking after the talks, accused Y": the subject stands before the participle's comma. */
function beforeAside(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  const [aside] = view.clauses;
  // "Holm, on crutches after breaking a leg, met Roca"
  const isAbout =
    aside?.verb.form === "gerund" && /^(?:after|before|while|since)$/.test(aside.link);
  if (aside && isAbout && aside.start === 0 && clause.index === 1) return beforeComma(view, aside);
  if (aside && isBehindAside(view, clause)) return beforeComma(view, aside);
  // "Holm, saying that it could fail, told Roca": behind what the aside reports
  const isBehind = clause.index < 4 && isBehindPause(view.tokens, clause.verb.first);
  // "Roca of Peru and Holm of Chile, sent by Vik, had arrived"
  if (aside && clause.index === 1 && isUndergoneAside(view, aside))
    return view.tokens[clause.start]?.text === "," ? frontBefore(view, aside.verb.first - 1) : [];
  if (aside?.link !== "participle" || !(clause.index === 1 || isBehind)) return [];
  // "Holm, then leading the party, signed"
  const first = aside.verb.first - Number(view.tokens[aside.verb.first - 1]?.pos === "ADV");
  if (view.tokens[first - 1]?.text !== "," || view.tokens[clause.start]?.text !== ",") return [];
  const waiting = view.mentions.find((m) => m.last === first - 2 && governor(view, m) === "");
  if (waiting) return listEndingIn(view, waiting);
  // "The presidents of Peru and Chile, speaking in Lima, failed to agree"
  const people = peopleFrom(view, aside.start, first - 1);
  if (people) return withMates(view, people).filter(({ last }) => last < first - 1);
  // "Peruvian jets, flying low, bombed it"
  const land = adjectival(view, aside.start, first - 1);
  return land ? [land] : [];
}

/** Whoever stands first before a comma, with mates. */
function frontBefore(view: SentenceView, comma: number): readonly PlacedMention[] {
  const head = view.mentions.find((m) => m.last < comma && governor(view, m) === "");
  if (!head || head.possessive || head.form === "demonym") return [];
  return withMates(view, head).filter(({ last }) => last < comma);
}

/** "after vessels trailed, blocked and rammed a ship": the clause that has the subject of the row; undefined elsewhere. */
export function rowOf(view: SentenceView, { link, index, parent }: Clause): Clause | undefined {
  const before = view.clauses[index - 1];
  return link === "main" && before?.index === parent && before?.link !== "main"
    ? before
    : undefined;
}

/** "said that troops, backed by tanks, crossed": the clause in which the subject stands, before what is said of it. */
export function aidedBefore(
  { clauses, tokens }: SentenceView,
  { index, link, start, verb }: Clause,
): Clause | undefined {
  if (link !== "main" || tokens[start]?.text !== "," || start < verb.first - 2) return undefined;
  let aside = clauses[index - 1];
  // "that the envoy, recalled after a man was shot, would return"
  if (aside && /^(?:after|when|because|since)$/.test(aside.link)) aside = clauses[index - 2];
  if (!aside || aside.joint === null || aside.joint > aside.verb.first) return undefined;
  const { first, main, last, form } = aside.verb;
  const isAside = form === "past" && first === main && tokens[first - 1]?.text === ",";
  return isAside && asideWords.test(tokens[last + 1]?.lower ?? "") ? aside : undefined;
}

const asideWords = /^(?:by|over|at|in|on|with|for|from|near|since|after|when|because)$/;
