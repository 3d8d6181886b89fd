// What a clause says behind its verb, in the article's words and order, for a title: what the verb needs,
// and as much of the rest as there is room for. Times, asides and relative clauses are left out.

import { covers } from "#model/span.ts";
import { looseCases } from "../lexicon/cases.ts";
import { timeWords } from "../lexicon/timesWords.ts";
import { isPassive, isVerb } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { caseOf, childBy, isRelation, textOf } from "../tree/walk.ts";

/** A name for the phrase of this word; null where its own words are to stand. */
type NameOfPhrase = (node: Node) => string | null;

/** From the fullest to the tersest; the last may be "". */
export function restsOf(verb: Node, named: NameOfPhrase): readonly string[] {
  const pieces = verb.children.filter((one) => one.at > verb.at && isPiece(one, verb));
  const isNeeded = (one: Node) => isRelation(one.relation, ["obj", "iobj", "xcomp", "ccomp"]);
  const more = pieces.filter((one) => !isNeeded(one));
  const rest = (isTerse: boolean, omitted: readonly Node[]) =>
    pieces
      .filter((one) => !omitted.includes(one))
      .map((one) => written(one, named, isTerse))
      .join(" ");
  const said = pieces.filter((one) => isRelation(one.relation, ["ccomp"]));
  return [
    rest(false, more.slice(3)),
    rest(false, more.slice(2)),
    rest(false, more.slice(1)),
    rest(false, more),
    rest(true, more),
    // half of what is said says something else
    rest(true, [...more, ...said]),
  ];
}

/** The words of a phrase or clause as a title has them. */
function written(node: Node, named: NameOfPhrase, isTerse = false): string {
  const parts: (readonly Node[] | string)[] = [];
  let run: Node[] = [];
  for (const one of partsOf(node, named, isTerse))
    if (typeof one !== "string") run.push(one);
    // a name that the parser cut in two
    else if (run.length > 0 || parts.at(-1) !== one) {
      parts.push(run, one);
      run = [];
    }
  return [...parts, run]
    .map((one) => (typeof one === "string" ? one : textOf(one)))
    .filter((words) => words !== "")
    .join(" ");
}

function partsOf(node: Node, named: NameOfPhrase, isTerse: boolean): readonly (Node | string)[] {
  const name = named(node);
  const isKept = (one: Node) =>
    name === null
      ? isTold(one, node, isTerse)
      : isRelation(one.relation, ["case", "mark", "cc"]) || isCharge(one);
  return [node, ...node.children.filter(isKept)]
    .toSorted((a, b) => a.at - b.at)
    .flatMap((one) => (one === node ? [name ?? node] : partsOf(one, named, isTerse)));
}

function isPiece(one: Node, verb: Node): boolean {
  if (isRelation(one.relation, ["obj", "iobj"])) return true;
  if (isRelation(one.relation, ["xcomp", "ccomp"])) return !isQuoted(one);
  if (isRelation(one.relation, ["advcl"])) return isInfinitive(one) || isCharge(one);
  // "walked out", "stayed home"
  if (one.relation === "advmod")
    return one.at === verb.at + 1 && !timeWords.has(one.lower) && !one.lower.endsWith("ly");
  // "gave the junta two weeks"
  if (one.relation === "obl:unmarked") return childBy(verb, "iobj") !== null;
  return (
    isRelation(one.relation, ["obl"]) &&
    // "in what he called a raid"
    one.xpos !== "WP" &&
    !isTime(one) &&
    !isLoose(one) &&
    !(isPassive(verb) && caseOf(one) === "by")
  );
}

const asides = ["appos", "parataxis", "discourse", "vocative", "orphan"];

/** Whether a word below `node` is told with it. */
function isTold(one: Node, node: Node, isTerse: boolean): boolean {
  const { relation, text } = one;
  if (relation === "punct") return text === "-" || (text === "," && node.relation === "conj");
  if (isRelation(relation, asides) || isTime(one)) return false;
  // "what it called a raid"
  if (relation === "acl:relcl") return node.xpos === "WP";
  if (isRelation(relation, ["advcl", "acl"]))
    return isInfinitive(one) || isCharge(one) || (one.xpos === "VBG" && !isTerse);
  if (isRelation(relation, ["conj"])) return !isVerb(one);
  if (isRelation(relation, ["obl", "nmod"]) && relation !== "nmod:poss")
    return isTerse ? caseOf(one) === "of" : relation === "nmod" || !isLoose(one);
  return true;
}

/** "to leave", "to be lifted" */
const isInfinitive = (one: Node): boolean => childBy(one, "mark")?.lower === "to";

/** "accused Peru of spying", and not "left, saying that" */
const isCharge = (one: Node): boolean =>
  isRelation(one.relation, ["advcl", "acl"]) && caseOf(one) === "of";

const isQuoted = (clause: Node): boolean =>
  clause.tree.quotations.some((one) => covers(one, clause));

/** "on Friday", but also "on the sidelines"; "sanctions on twelve officials" is none. */
const isLoose = (one: Node): boolean =>
  looseCases.has(caseOf(one)) && !(caseOf(one) === "on" && isSomebodyOrPlace(one));

const isSomebodyOrPlace = ({ entity }: Node): boolean =>
  /^(?:person|organization|place)$/.test(entity);

function isTime(one: Node): boolean {
  if (!isRelation(one.relation, ["obl", "nmod", "advmod"]) || one.relation === "nmod:poss")
    return false;
  return one.relation === "obl:unmarked" || one.entity === "time" || isTimeWord(one.lower);
}

function isTimeWord(lower: string): boolean {
  const tags = timeWords.get(lower) ?? {};
  return "season" in tags || "weekday" in tags || "month" in tags || /^\d{4}$/.test(lower);
}
