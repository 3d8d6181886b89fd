// What a clause says behind its verb, in the article's words and order, for a title: what the verb needs,
// and as much of the rest as there is room for. Times, asides and relative clauses are left out.
//
// Whether it is whole is proved on the words that are kept: the tree says what each of them needs, and that
// it was parsed so when it stood in its sentence. A second parse of a title could only guess this again.

import { looseCases, siteCases } from "../lexicon/cases.ts";
import { barePronouns } from "../lexicon/openWords.ts";
import { particles } from "../lexicon/particles.ts";
import { timeWords } from "../lexicon/timesWords.ts";
import {
  asVerbs,
  looseAdverbs,
  occasionNouns,
  plainNouns,
  toldVerbs,
  twoObjectVerbs,
} from "../lexicon/titles.ts";
import { isPassive, isPredicate, isVerb } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import {
  ancestorsOf,
  caseOf,
  childBy,
  childrenBy,
  conjunctsOf,
  isRelation,
  textOf,
} from "../tree/walk.ts";
import { lemmaOf } from "./match.ts";

/** A name for the phrase of this word; null where its own words are to stand. */
export type NameOfPhrase = (node: Node) => string | null;

export interface Rest {
  readonly words: string;
  /** Whether all is there that the verb and each kept word needs. */
  readonly isWhole: boolean;
}

/** A word, or a name in place of a phrase. */
interface Wording {
  readonly node: Node;
  readonly name: string | null;
}

/** From the fullest to the tersest; the last may be "". @param naming gives each its own names, told once */
export function restsOf(verb: Node, naming: () => NameOfPhrase): readonly Rest[] {
  const pieces = piecesOf(verb);
  const needed = neededBy(pieces);
  const more = pieces.filter((one) => !needed.includes(one));
  const rest = (kept: readonly Node[], terse: readonly Node[], isBarest = false): Rest => {
    const named = naming();
    const told = pieces.filter((one) => kept.includes(one));
    const parts = told
      .flatMap((one) => partsOf(one, named, terse.includes(one)))
      .filter(({ node }) => !(isBarest && isSpare(node)))
      .toSorted((a, b) => a.node.at - b.node.at);
    return { words: written(parts), isWhole: areWhole(parts) && hasContent(verb, told) };
  };
  const first = more.slice(0, 1);
  const core = pieces.filter((one) => isCore(one) && !isRelation(one.relation, ["ccomp"]));
  // half of what is said says something else
  const bare = rest(core, pieces);
  return [
    ...[3, 2, 1].map((n) => rest([...needed, ...more.slice(0, n)], [])),
    rest([...needed, ...first], first),
    rest(needed, []),
    rest([...needed, ...first], pieces),
    rest(needed, pieces),
    rest(needed, pieces, true),
    { ...bare, isWhole: bare.isWhole && !needed.some((one) => !core.includes(one)) },
  ];
}

/** "the immediate and full release of the men"; not of "an immediate release". */
const isSpare = (node: Node): boolean =>
  [node, ...ancestorsOf(node)].some(
    ({ relation, upos, head }) =>
      relation === "amod" &&
      upos === "ADJ" &&
      head !== null &&
      !/^an?$/.test(childBy(head, "det")?.lower ?? ""),
  );

/** Objects and clauses. */
const isCore = ({ relation }: Node): boolean =>
  isRelation(relation, ["obj", "iobj", "xcomp", "ccomp", "advmod"]);

/** Without these the verb says little: its objects and clauses, or else the phrase behind it. */
function neededBy(pieces: readonly Node[]): readonly Node[] {
  const core = pieces.filter(isCore);
  const hasObject = core.some(({ relation }) => relation !== "advmod");
  return hasObject ? core : [...core, ...pieces.filter((one) => !isCore(one)).slice(0, 1)];
}

/** "asks Chile for help", "agrees to a truce"; not "asks Chile", "agrees in Lima". */
function hasContent(verb: Node, told: readonly Node[]): boolean {
  const lemma = lemmaOf(verb);
  if (!plainNouns.has(lemma) || isPassive(verb)) return true;
  const needsWhat = toldVerbs.has(lemma);
  // "told a rally"
  const isTelling = /^(?:tell|inform)$/.test(lemma);
  return told.some((one) => {
    // "orders the envoy to leave", "agrees in principle to a truce"
    if (childrenBy(one, "acl").some(isInfinitive)) return true;
    if (isBare(one) && childrenBy(one, "nmod").some((below) => caseOf(below) === "to")) return true;
    if (isRelation(one.relation, ["obj", "iobj"]))
      return !needsWhat || !(isTelling || /^(?:person|organization|place)$/.test(one.entity));
    if (!isRelation(one.relation, ["obl"])) return one.relation !== "advmod";
    const preposition = caseOf(one);
    return needsWhat
      ? /^(?:of|about|for)$/.test(preposition)
      : preposition === "on" || !siteCases.has(preposition);
  });
}

function areWhole(parts: readonly Wording[]): boolean {
  const kept = new Set(parts.map(({ node }) => node));
  const last = parts.at(-1);
  if (last?.name === null && isOpen(last.node)) return false;
  return parts.every(({ node, name }) => name !== null || isWhole(node, kept));
}

const isOpen = ({ relation, lower }: Node): boolean =>
  isRelation(relation, ["case", "mark", "cc", "det", "aux"]) || barePronouns.has(lower);

/** A finite verb has its subject, a participle no object, "that" its clause, a phrase its preposition. */
function isWhole(node: Node, kept: ReadonlySet<Node>): boolean {
  const { relation, head, xpos } = node;
  if (relation === "mark" && node.lower === "that") return head !== null && isPredicate(head);
  if (relation === "nmod" && head && node.at > head.at) return marksOf(node).length > 0;
  const preposition = childBy(node, "case");
  if (isRelation(relation, ["nmod", "obl"]) && preposition && !kept.has(preposition)) return false;
  if (isVerb(node) && xpos === "VBN" && relation === "acl" && childBy(node, "obj")) return false;
  const isFinite = [node, ...childrenBy(node, "aux", "cop")].some((one) =>
    /^(?:VBD|VBZ|VBP|MD)$/.test(one.xpos),
  );
  // elsewhere a finite tag is most often a mistaken one
  const isClause = isRelation(relation, ["ccomp", "acl", "advcl"]) && isPredicate(node);
  if (!isClause || !isFinite || isInfinitive(node)) return true;
  return childrenBy(node, "nsubj", "csubj", "expl").some((one) => kept.has(one));
}

function written(parts: readonly Wording[]): string {
  const words: string[] = [];
  let run: Node[] = [];
  const close = () => {
    if (run.length > 0) words.push(textOf(run));
    run = [];
  };
  for (const { node, name } of parts) {
    const word = name ?? (isFutureInPast(node) ? "will" : null);
    if (word === null) run.push(node);
    else {
      close();
      // a name that the parser cut in two
      if (words.at(-1) !== word) words.push(word);
    }
  }
  close();
  return words.filter((one) => one !== "").join(" ");
}

/** "said that it would go" is "says that it will go"; not "would have gone" */
const isFutureInPast = ({ lower, relation, head }: Node): boolean =>
  lower === "would" &&
  relation === "aux" &&
  head !== null &&
  isRelation(head.relation, ["ccomp"]) &&
  !childrenBy(head, "aux").some((one) => one.lower === "have");

function partsOf(node: Node, named: NameOfPhrase, isTerse: boolean): readonly Wording[] {
  const own = named(node);
  const kept =
    own === null
      ? node.children.filter((one) => isTold(one, node, isTerse))
      : [...marksOf(node), ...node.children.filter(isCharge)];
  return [node, ...kept]
    .toSorted((a, b) => a.at - b.at)
    .flatMap((one) => (one === node ? [{ node, name: own }] : partsOf(one, named, isTerse)));
}

/** The preposition of a name, which a parser may hang on the office before it. */
function marksOf(node: Node): readonly Node[] {
  const own = childrenBy(node, "case", "mark", "cc");
  if (own.some(({ relation }) => relation !== "cc")) return own;
  const parts = childrenBy(node, "nmod:desc", "amod", "compound");
  return [...own, ...parts.flatMap((one) => childrenBy(one, "case")).slice(0, 1)];
}

const piecesOf = (verb: Node): readonly Node[] =>
  verb.children.filter((one) => one.at > verb.at && isPiece(one, verb));

function isPiece(one: Node, verb: Node): boolean {
  if (isRelation(one.relation, ["obj"])) return !isSecondObject(one, verb);
  if (isRelation(one.relation, ["iobj", "xcomp", "ccomp"])) return true;
  if (isRelation(one.relation, ["advcl"]))
    return isInfinitive(one) || isCharge(one) || caseOf(one) === "whether";
  // "walked out", "stayed home", "turned the offer down"
  if (one.relation === "advmod")
    return one.at === verb.at + 1 ? !isLooseAdverb(one) : isParticle(one);
  if (isGivenTime(one, verb)) return true;
  return (
    isRelation(one.relation, ["obl"]) &&
    // "in what he called a raid"
    one.xpos !== "WP" &&
    !isTime(one) &&
    !isLoose(one, verb) &&
    !isBehindLoose(one, verb) &&
    !(isPassive(verb) && caseOf(one) === "by")
  );
}

const isParticle = ({ lower, at, tree }: Node): boolean =>
  particles.has(lower) && tree.nodes[at - 1]?.text !== ",";

/** "visited Lima, the first such visit"; not "Nagorno-Karabakh" */
const isSecondObject = (one: Node, verb: Node): boolean =>
  one.tree.nodes[one.at - 1]?.text !== "-" &&
  childrenBy(verb, "obj").some(({ at, upos }) => at < one.at && upos !== "ADJ") &&
  !twoObjectVerbs.has(verb.lemma);

/** "gave the junta two weeks", "gave it until Friday" */
const isGivenTime = (one: Node, verb: Node | null): boolean =>
  verb !== null &&
  (caseOf(one) === "until" ||
    (isRelation(one.relation, ["obl:unmarked", "nmod:unmarked"]) &&
      childBy(one, "nummod") !== null)) &&
  (childBy(verb, "iobj") !== null || twoObjectVerbs.has(verb.lemma));

const asides = ["appos", "parataxis", "discourse", "vocative", "orphan"];

/** Whether a word below `node` is told with it. */
function isTold(one: Node, node: Node, isTerse: boolean): boolean {
  const { relation, text } = one;
  if (relation === "punct") return text === "-" || (text === "," && node.relation === "conj");
  // "charge d'affaires"
  if (isRelation(relation, asides)) return one.upos === "NOUN" && one.at === node.at + 1;
  if (isGivenTime(one, node.head)) return true;
  if (isTime(one) || isLooseAdverb(one) || one.lower === "such") return false;
  // "a May 3 meeting"
  if (relation === "compound" && one.entity === "time" && one.upos !== "NOUN") return false;
  // "a forum slated for 25 March"
  if (relation === "amod" && one.xpos === "VBN" && one.at > node.at) return false;
  // "what it called a raid"
  if (relation === "acl:relcl") return node.xpos === "WP";
  if (isRelation(relation, ["advcl", "acl"]) && !isInfinitive(one) && !isCharge(one))
    return one.xpos === "VBG" && !isTerse;
  if (isRelation(relation, ["conj"])) return !isVerb(one) && isLike(one, node);
  if (isTerse && isVerb(node) && one.at > node.at && isPiece(one, node))
    return neededBy(piecesOf(node)).includes(one);
  if (isRelation(relation, ["obl", "nmod"]) && relation !== "nmod:poss") {
    // "in Lima, Peru"
    if (caseOf(one) === "" && one.entity === "place" && childBy(one, "punct")?.text === ",")
      return false;
    return isTerse
      ? caseOf(one) === "of" || isBare(node)
      : relation === "nmod" || !isLoose(one, node);
  }
  return true;
}

/** "the men and women"; not "2,000 people and Peru", "release of the men, and to Peru", "Lima, Peru" */
const isLike = (one: Node, node: Node): boolean =>
  conjunctsOf(node).some((other) => other !== node && childBy(other, "cc") !== null) &&
  (caseOf(one) === "" || caseOf(one) === caseOf(node)) &&
  !(node.upos === "NOUN" && one.upos === "PROPN" && one.entity !== "person");

/** "in conjunction with", "in return for" */
const isBare = (noun: Node): boolean =>
  noun.xpos === "NN" &&
  isRelation(noun.relation, ["obl"]) &&
  !childBy(noun, "det", "amod", "nmod:poss");

/** "to leave", "to be lifted" */
const isInfinitive = (one: Node): boolean => childBy(one, "mark")?.lower === "to";

/** "accused Peru of spying", and not "left, saying that" */
const isCharge = (one: Node): boolean =>
  isRelation(one.relation, ["advcl", "acl"]) && caseOf(one) === "of";

/** "on the sidelines", "after the vote"; "on twelve officials", "described it as a raid" are none. */
function isLoose(one: Node, verb: Node): boolean {
  const preposition = caseOf(one);
  if (preposition === "before" && verb.lemma === "appear") return false;
  if (preposition === "on") return occasionNouns.has(one.lemma);
  return looseCases.has(preposition) && !(preposition === "as" && asVerbs.has(verb.lemma));
}

/** "after 47 days in captivity" */
const isBehindLoose = ({ at }: Node, verb: Node): boolean =>
  childrenBy(verb, "obl").some(
    (one) => one.at + 2 === at && looseCases.has(caseOf(one)) && childBy(one, "nummod") !== null,
  );

function isTime(one: Node): boolean {
  if (!isRelation(one.relation, ["obl", "nmod", "advmod"]) || one.relation === "nmod:poss")
    return false;
  return one.relation === "obl:unmarked" || one.entity === "time" || isTimeWord(one.lower);
}

/** "late on Sunday", "only in May", "as soon as Friday", "meets here" */
const isLooseAdverb = (one: Node): boolean =>
  one.relation === "advmod" &&
  (looseAdverbs.has(one.lower) ||
    timeWords.has(one.lower) ||
    childBy(one, "advmod")?.lower === "as");

function isTimeWord(lower: string): boolean {
  const tags = timeWords.get(lower) ?? {};
  return "season" in tags || "weekday" in tags || "month" in tags || /^\d{4}$/.test(lower);
}
