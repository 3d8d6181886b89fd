// A title stands alone: "its", "him" and "it" give way to the name they stand for, or to an article.

import type { Entity } from "../../names/name.ts";
import { carriedWords } from "../triggers/carriedObject.ts";
import { runFrom } from "../triggers/nounRun.ts";
import { isTerm } from "../../names/vocabulary.ts";
import { calledIn, list } from "./called.ts";
import { carriedOver } from "./carriedOver.ts";
import type { SentenceView } from "../clauses/view.ts";
import { gather } from "../../gather.ts";

const owning: ReadonlySet<string> = new Set("its his her their".split(" "));
const standing: ReadonlySet<string> = new Set("it him them her".split(" "));

/** What a title says for a pronoun of the article; null where the word may stay. */
export function pronounWord(
  view: SentenceView,
  views: readonly SentenceView[],
  at: number,
  actors: readonly Entity[],
  others: readonly Entity[],
): string | null {
  const { lower, pos } = view.tokens[at] ?? { lower: "", pos: "" };
  if (lower === "theirs") return theirThing(view, at, actors);
  if (lower === "own") return ownThing(view, at);
  if (lower === "our") return ours(actors);
  const both = bothCalled(view, views, at, actors, others);
  if (both !== null) return both;
  // "gave her three days to leave"
  const isGiven =
    nextPos(view, at) === "NUM" && /^g(?:a|i)ve/.test(view.tokens[at - 1]?.lower ?? "");
  const owns =
    !isGiven && owning.has(lower) && /^(?:NOUN|ADJ|PROPN|NUM|VERB|ADV)$/.test(nextPos(view, at));
  if (!owns && (!standing.has(lower) || pos === "DET")) return null;
  if (owns && isRefusedOf(view, at)) {
    const names = gather(others, ({ id }) => calledIn(views, id, others) ?? []);
    return names.length === 1 ? owned(names[0] ?? "", true) : "the";
  }
  const carried = owns ? null : (carriedWords(view, at) ?? carriedOver(view, views, at));
  if (carried !== null) return carried;
  const mention = view.mentions.find((m) => m.first === at && m.last === at);
  const ids = mention?.entities ?? [];
  if (ids.length > 0) {
    if (ids.every((id) => actors.some((actor) => actor.id === id))) return null;
    // "named Bo Holm to replace him": not by his name again
    if (
      isOfMates(view, at, ids, owns) ||
      isJustNamed(view, at, ids, owns) ||
      isRightBehind(view, at, ids)
    )
      return null;
    const isAlone = ids.length === 1;
    const names = gather(ids, (id) => calledIn(views, id, [...actors, ...others], isAlone) ?? []);
    // behind many or long names there is no room for theirs
    const isShort = list(view, actors).length < nameRoom;
    const isHit = names.length === 0 && owns && isShort && isDoneToTheirs(view, at);
    const theirs = isHit ? groupCalled(view, ids, others) : null;
    const he = names.length === 0 && !owns ? unnamedCalled(ids, others) : null;
    return theirs ?? he ?? (names.length === 1 ? owned(names[0] ?? "", owns) : null);
  }
  if (owns && actors.length > 0 && actors.every((actor) => fits(lower, actor))) return null;
  // "The bloc suspended Niger from its ranks": the bloc's
  if (owns && actors.length === 0 && /^(?:its|their)$/.test(lower) && at > 2) return null;
  // "initialled it", "vetoed it": a paper, and no state
  if (lower === "it" && papers.test(view.tokens[at - 1]?.lower ?? "")) return null;
  // "put their names to it"
  const signed = view.tokens[at - 1]?.lower === "to" ? view.tokens[at - 2]?.lower : undefined;
  if (lower === "it" && /^(?:names?|signatures?)$/.test(signed ?? "")) return null;
  // "closed its border with Chile and massed troops along it": along the border
  if (lower === "it" && /^(?:along|across)$/.test(view.tokens[at - 1]?.lower ?? "")) return null;
  // "condemned the coup on the day it happened": that is no name told before
  if (lower === "it" && /^(?:VERB|AUX)$/.test(nextPos(view, at))) return null;
  const before = view.mentions.findLast(
    (m) =>
      m.last < at &&
      m.form === "name" &&
      m.sort !== "person" &&
      /^(?:it|its)$/.test(lower) &&
      !m.entities.some((id) => isOfActors(id, actors, others)),
  );
  // "Chile listed it, and Peru banned it": the same one, whom a pronoun means twice
  const same = view.mentions.findLast(
    (m) =>
      m.last < at &&
      m.first > (before?.last ?? at) &&
      /^it$/i.test(view.tokens[m.first]?.lower ?? ""),
  );
  const twice =
    same && !owns
      ? gather(same.entities, (id) => calledIn(views, id, [...actors, ...others]) ?? [])
      : [];
  if (twice.length === 1) return twice[0] ?? null;
  // "urged Mali to investigate it": not itself
  const isAsked =
    before && !owns && view.tokens[before.last + 1]?.lower === "to" && at - before.last < 6;
  if (isAsked || (before && !owns && isDoerOf(view, before, at))) return null;
  // "a complaint to the Council, where Chile dismissed it": not the Council
  const joint = before && view.tokens[before.last + 1]?.text === "," ? before.last + 2 : -1;
  if (/^(?:where|which|who)$/.test(view.tokens[joint]?.lower ?? "")) return owns ? "the" : null;
  if (before) return owned(view.text.slice(before.head.start, before.head.end), owns);
  return owns ? "the" : null;
}

/** "invited both to Lima", "shuttled between them": the two by their names, where these are short; null for others. */
function bothCalled(
  view: SentenceView,
  views: readonly SentenceView[],
  at: number,
  actors: readonly Entity[],
  others: readonly Entity[],
): string | null {
  if (!/^(?:both|them)$/.test(view.tokens[at]?.lower ?? "")) return null;
  const ids = view.mentions.find((m) => m.first === at && m.last === at)?.entities ?? [];
  const arePeople = ids.every((id) => others.some((o) => o.id === id && o.sort === "person"));
  if (ids.length !== 2 || !arePeople || actors.some(({ id }) => ids.includes(id))) return null;
  const names = gather(ids, (id) => calledIn(views, id, [...actors, ...others]) ?? []);
  const words = names.join(" and ");
  return names.length === 2 && words.length < pairRoom ? words : null;
}

/** So many letters of a title two names may take. */
const pairRoom = 40;

/** "eight Peruvian sailors": people, and no band of one name. */
const many = /^\p{Lu}.* \p{Ll}+(?:s|men|women)$/u;

/** "It freed a Norwegian tourist. It had detained him": "the Norwegian tourist", who has no name; null for others. */
function unnamedCalled(ids: readonly number[], others: readonly Entity[]): string | null {
  const one = others.find(
    ({ id, sort, named, name }) =>
      ids.includes(id) && !named && (sort === "person" || (sort === "group" && many.test(name))),
  );
  // "the Peruvian ambassador to Chile": where he is posted, the words before tell
  const name = one?.name.replace(/ to .*$/, "") ?? "";
  return name !== "" && ids.length === 1 && name.length < nameRoom ? `the ${name}` : null;
}

/** "overran | their camps", "condemned | their attacks": what somebody does to what is theirs. */
function isDoneToTheirs({ clauses }: SentenceView, at: number): boolean {
  return clauses.some(
    ({ verb }) =>
      verb.last === at - 1 &&
      /^(?:overrun|attack|bomb|shell|seize|capture|storm|raid|retake|destroy|condemn|denounce|praise)$/.test(
        verb.lemma,
      ),
  );
}

/** So many letters of a title its actors may take where it names others besides. */
const nameRoom = 30;

/** "overran their camps": "the rebels’", people of no name; null for others. */
function groupCalled(view: SentenceView, ids: readonly number[], others: readonly Entity[]) {
  const group = others.find(
    ({ id, sort, named }) => ids.includes(id) && sort === "group" && !named,
  );
  if (!group || ids.length > 1) return null;
  const words = list(view, [group]).replace(/^the /i, "");
  return owned(
    `the ${/^\p{Lu}\p{Ll}+s$/u.test(words) && !isTerm(words) ? words.toLowerCase() : words}`,
    true,
  );
}

/** "demanded that Chile remove it": not Chile. */
function isDoerOf(
  { clauses }: SentenceView,
  { last }: { readonly last: number },
  at: number,
): boolean {
  return clauses.some(({ verb }) => verb.last === at - 1 && last === verb.first - 1);
}

/** One of those who act, or the state of one: "Roca accused it", and not her own. */
function isOfActors(id: number, actors: readonly Entity[], others: readonly Entity[]): boolean {
  const land = others.find((one) => one.id === id)?.country ?? null;
  return actors.some((one) => one.id === id || (land !== null && one.country === land));
}

/** "turned down its demand": the other one's, for nobody refuses what he asks himself. */
function isRefusedOf({ tokens, clauses }: SentenceView, at: number): boolean {
  const verb = clauses.find((clause) => clause.verb.last === at - 1)?.verb;
  return (
    verb !== undefined &&
    !verb.passive &&
    /^(?:turn down|reject|refuse|dismiss|deny|decline|rebuff|spurn|accept|grant|ignore|heed)$/.test(
      verb.lemma,
    ) &&
    /^(?:demands?|requests?|offers?|proposals?|invitations?|appeals?|calls?|ultimatum|bid|plea|overtures?)$/.test(
      tokens[at + 1]?.lower ?? "",
    )
  );
}

/** "Ghana kept its envoy; Peru and Chile withdrew theirs": their envoys; null where no such noun stands before. */
function theirThing(
  { tokens }: SentenceView,
  at: number,
  actors: readonly Entity[],
): string | null {
  const owner = tokens.findLastIndex(
    ({ lower }, n) => n < at && /^(?:its|their)$/.test(lower) && tokens[n + 1]?.pos === "NOUN",
  );
  const noun = tokens[owner + 1];
  if (owner < 0 || !noun || tokens[owner + 2]?.pos === "NOUN") return null;
  const [only, more] = actors;
  if (only && !more && only.sort === "state") return `its ${noun.lower}`;
  if (actors.length < 2 || noun.lower.endsWith("s")) return `their ${noun.lower}`;
  return `their ${/[^aeou]y$/.test(noun.lower) ? `${noun.lower.slice(0, -1)}ies` : `${noun.lower}s`}`;
}

/** The "own" of "expelled the Chilean envoy and recalled its own": "own envoy"; null where its noun stands behind it. */
function ownThing(view: SentenceView, at: number): string | null {
  const { tokens, clauses } = view;
  const isLast = !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(nextPos(view, at));
  if (!isLast || !owning.has(tokens[at - 1]?.lower ?? "")) return null;
  const clause = clauses.find(({ verb }) => verb.last === at - 2);
  const before = clauses.find(({ index }) => index === clause?.parent);
  if (clause?.link !== "and" || !before || before.verb.passive) return null;
  const run = runFrom(view, before.verb.last + 1, Math.min(before.end, clause.start));
  const head = tokens[run.at(-1) ?? -1];
  return head?.pos === "NOUN" ? `own ${head.lower}` : null;
}

/** "We recalled our envoy": the state's; "conveyed our concerns": whose, a title cannot say. */
function ours(actors: readonly Entity[]): string {
  const [only] = actors;
  if (actors.length > 1) return "their";
  return only?.sort === "state" || only?.sort === "body" ? "its" : "the";
}

/** "thanked Chile for its part", "condemned Chile over its raid": as the article has it, and no name twice. */
function isRightBehind({ mentions, tokens }: SentenceView, at: number, ids: readonly number[]) {
  return (
    /^(?:for|over)$/.test(tokens[at - 1]?.lower ?? "") &&
    mentions.some(
      ({ last, entities }) => last === at - 2 && ids.every((id) => entities.includes(id)),
    )
  );
}

/** "freed Bo Vik and his crew": his, who stands right before. */
function isOfMates(
  { mentions, tokens }: SentenceView,
  at: number,
  ids: readonly number[],
  owns: boolean,
) {
  return (
    owns &&
    tokens[at - 1]?.lower === "and" &&
    mentions.some(
      ({ form, last, entities }) =>
        form === "name" && last === at - 2 && ids.every((id) => entities.includes(id)),
    )
  );
}

function isJustNamed(
  { mentions, tokens }: SentenceView,
  at: number,
  ids: readonly number[],
  owns: boolean,
) {
  const named = mentions.findLast(
    ({ last, entities }) => last < at && at - last < 6 && ids.every((id) => entities.includes(id)),
  );
  if (!named) return false;
  // "stripped Bo Holm of his seat"
  const link = owns ? "of" : "to";
  if (owns && (named.sort !== "person" || at - named.last > 2)) return false;
  return tokens.slice(named.last + 1, at).some(({ lower }) => lower === link);
}

const papers =
  /^(?:sign|ratify|initial|adopt|veto|approve|implement|honou?r|respect|observe|uphold|lift|scrap|renew|extend|amend|revise)(?:p?ed|d)?$|^(?:ratified|initialled|tabled|endorsed|upheld)$/;

function nextPos({ tokens }: SentenceView, at: number): string {
  return tokens[at + 1]?.pos ?? "";
}

function owned(name: string, owns: boolean): string {
  if (!owns) return name;
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}

/** "its" goes with a state or a body, "his" with a person, "their" with many. */
function fits(lower: string, { sort, name }: Entity): boolean {
  switch (lower) {
    case "its":
      return sort === "state" || sort === "body";
    case "their":
      return sort !== "person" || / and /.test(name);
    default:
      return sort === "person";
  }
}
