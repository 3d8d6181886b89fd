// Mentions by name: people, states, bodies and places, as the tables, the order of words and the
// network have them.

import type { Country, Place } from "#model/event.ts";
import { placeCases } from "../lexicon/cases.ts";
import { regions } from "../lexicon/regions.ts";
import { townOf } from "./gazetteer.ts";
import type { Node, Tree } from "../tree/node.ts";
import { caseOf, childrenBy, headOf, isRelation, textOf } from "../tree/walk.ts";
import type { Mention, MentionForm } from "./mention.ts";
import type { NameRun } from "./nameRuns.ts";
import { officeOf, type TermOf } from "./office.ts";
import type { Registry } from "./registry.ts";
import { acronym, sortOfRun } from "./sortOfRun.ts";
import { countryOfTerm, type Term } from "./terms.ts";

/** @param runs of this tree, in the order of the text */
export function nameMentions(
  tree: Tree,
  runs: readonly NameRun[],
  termOf: TermOf,
  registry: Registry,
): readonly Mention[] {
  readShortForms(tree, runs, termOf, registry);
  const named = runs.flatMap((run) => ofRun(run, termOf, registry));
  const taken = new Set(named.flatMap(({ nodes }) => nodes));
  const terms = termRuns(tree, termOf)
    .filter((nodes) => !nodes.some((node) => taken.has(node)))
    .flatMap((nodes) => ofTerm(nodes, termOf, registry));
  return [...named, ...terms].toSorted((a, b) => a.head.at - b.head.at);
}

/** "the Moro Front (MF)" */
function readShortForms(
  { nodes }: Tree,
  runs: readonly NameRun[],
  termOf: TermOf,
  registry: Registry,
): void {
  for (const [at, node] of nodes.entries()) {
    const [open, close] = [nodes[at - 1], nodes[at + 1]];
    if (open?.text !== "(" || close?.text !== ")" || !acronym.test(node.text)) continue;
    const before = nodes[at - 2];
    const term = before && termOf(before);
    const run = runs.find((one) => one.nodes.at(-1) === before);
    const body = term?.body
      ? registry.bodyOf(term.body.name, term.body.country)
      : run && run.words.length > 1 && !termOf(node)
        ? registry.bodyOf(run.text, null)
        : null;
    if (body) registry.nameBody(node.text, body);
  }
}

function ofRun(run: NameRun, termOf: TermOf, registry: Registry): readonly Mention[] {
  const { tree, nodes, head, text, office } = run;
  const sort = sortOfRun(run, registry);
  const name = { nodes, head, form: "name" as const };
  if (sort === "person") {
    const person = registry.personOf(run);
    const behind = officeBeside(head, termOf);
    if (behind) registry.tell(person, { office: behind.name, country: behind.country });
    const first = office?.first ?? nodes[0]?.at ?? 0;
    const whole = tree.nodes.slice(first, (nodes.at(-1)?.at ?? first) + 1);
    return [{ nodes: whole, head: headOf(whole), form: "name", entities: [person], place: null }];
  }
  if (sort === "body") {
    const before = tree.nodes[(nodes[0]?.at ?? 0) - 1];
    const term = before && termOf(before);
    const known = registry.bodyNamed(text);
    const body = known ?? registry.bodyOf(text, term ? countryOfTerm(term) : null);
    return [{ ...name, entities: [body], place: null }];
  }
  if (sort === "place") return [{ ...name, entities: [], place: placeNamed(text) }];
  return [];
}

/** "Ana Roca, Peru's foreign minister,"; "the foreign minister, Ana Roca," */
function officeBeside(head: Node, termOf: TermOf) {
  const beside = [
    ...childrenBy(head, "appos"),
    ...(isRelation(head.relation, ["appos", "flat"]) && head.head ? [head.head] : []),
  ];
  return beside.map((node) => officeOf(node, termOf)).find((office) => office !== null) ?? null;
}

function placeNamed(text: string): Place {
  const town = townOf(text, null);
  if (town) {
    const { country, latitude, longitude } = town;
    return { name: text, country, latitude, longitude };
  }
  return { name: text, country: regions.get(text) ?? null, latitude: null, longitude: null };
}

/** The words of each term of a sentence. */
function termRuns({ nodes }: Tree, termOf: TermOf): readonly (readonly Node[])[] {
  const runs: Node[][] = [];
  for (const node of nodes) {
    const term = termOf(node);
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (term === null) continue;
    const goesOn =
      before?.at === node.at - 1 &&
      termOf(before) === term &&
      (last?.length ?? 0) < term.words.length;
    if (goesOn) last?.push(node);
    else runs.push([node]);
  }
  return runs;
}

function ofTerm(nodes: readonly Node[], termOf: TermOf, registry: Registry): readonly Mention[] {
  const head = headOf(nodes);
  const term = termOf(head);
  if (!term || term.thing) return [];
  const isModifier =
    isRelation(head.relation, ["compound", "amod", "nmod:desc"]) &&
    !nodes.includes(head.head ?? head);
  const form: MentionForm = isModifier ? "modifier" : "name";
  const made = { nodes, head, form, place: placeOfTerm(term, nodes) };
  const state = (country: Country) => ({ ...made, entities: [registry.stateOf(country)] });
  const isWhere =
    placeCases.has(caseOf(head)) && isRelation(head.relation, ["obl", "nmod", "conj"]);
  if (term.body && (!term.state || !isWhere) && !term.adjective)
    return [{ ...made, entities: [registry.bodyOf(term.body.name, term.body.country)] }];
  if (term.state) return [state(term.state.code)];
  if (term.adjective && !term.seat)
    return [
      { ...state(term.adjective), form: isModifier || head.upos === "ADJ" ? "modifier" : "name" },
    ];
  // "Armenians fled": they, and not Armenia
  if (term.people) return [{ ...made, entities: [registry.unnamed(textOf(nodes), term.people)] }];
  if (term.seat) return isWhere ? [{ ...made, entities: [] }] : [state(term.seat.code)];
  if (term.folk && !isModifier) return [{ ...made, entities: [registry.bodyOf(term.folk, null)] }];
  return [{ ...made, entities: [] }];
}

function placeOfTerm(term: Term, nodes: readonly Node[]): Place | null {
  const name = textOf(nodes);
  if (term.place) {
    const { country, latitude, longitude } = term.place;
    return { name, country, latitude, longitude };
  }
  if (term.seat) {
    const town = townOf(name, term.seat.code);
    const { latitude, longitude } = town ?? { latitude: null, longitude: null };
    return { name, country: term.seat.code, latitude, longitude };
  }
  if (!term.state) return null;
  return { name: term.state.name, country: term.state.code, latitude: null, longitude: null };
}
