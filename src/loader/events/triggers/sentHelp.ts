// "sent two planes with blankets", "sent ships to bring home its citizens": help that a craft brings, and teams that heal.

import { armedNouns } from "../../lexicon/plainVerbs.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import { verbSenses } from "../../lexicon/verbSenses.ts";
import type { Clause } from "../clauses/clauses.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import type { SentenceView } from "../clauses/view.ts";
import { aid } from "./aided.ts";

type Tokens = SentenceView["tokens"];

/** What sending planes, ships or a team is, by what they carry or are to do; undefined where that is not told. */
export function sentSense(view: SentenceView, clause: Clause): Sense | undefined {
  if (!/^(?:send|dispatch|despatch|fly)$/.test(clause.verb.lemma) || clause.verb.passive)
    return undefined;
  const words = view.tokens.slice(clause.verb.last + 1, clause.end);
  const stop = words.findIndex(({ pos, lower }) => pos === "ADP" && lower !== "of");
  const object = words.slice(0, stop < 0 ? undefined : stop);
  if (object.some(({ lower }, at) => lower === "of" && isHelper(object.slice(at + 1)))) return aid;
  if (isOfExperts(view, clause, object)) return aid;
  const at = object.findIndex(({ lower }) => crafts.test(lower));
  if (at < 0) return undefined;
  const isLoaded = words
    .slice(at + 1)
    .some(({ lower, lemma }) => goods.test(lower) || goods.test(lemma));
  if (isLoaded) return aid;
  if (!isToRescue(view, clause)) return undefined;
  return isOfForces(view, clause) ? verbSenses.get("deploy") : aid;
}

/** "Peru sent experts to Chile", "to help find the girls"; but "to inspect the site", "to Chile for talks", nor who watches over others */
function isOfExperts(view: SentenceView, { index, verb, end }: Clause, object: Tokens): boolean {
  const { tokens, clauses, mentions } = view;
  if (!/^(?:experts|advisers|advisors|trainers|specialists)$/.test(object.at(-1)?.lower ?? ""))
    return false;
  const next = clauses[index + 1];
  const isToHelp =
    next?.link !== "infinitive" ||
    /^(?:help|assist|aid|train|advise|support)$/.test(next.verb.lemma);
  const to = verb.last + 1 + object.length;
  const land = mentions.find(({ first }) => first === to + 1);
  const isAbroad = tokens[to]?.lower === "to" && land?.sort === "state" && land.form === "name";
  const isSitting = tokens
    .slice(to, end)
    .some(({ lower }) => /^(?:for|talks|meeting|session|conference)$/.test(lower));
  const sender = mentions.find(({ last }) => last < verb.first);
  return isToHelp && isAbroad && !isSitting && sender?.sort === "state";
}

/** The "25 doctors" of "a team of 25 doctors" */
function isHelper(words: Tokens): boolean {
  const head = words.find(
    ({ pos, lower }) => pos === "NOUN" && !/^(?:members|people)$/.test(lower),
  );
  return helpers.test(head?.lower ?? "");
}

/** "to evacuate its citizens", "to bring home its nationals"; but "to bring home its ambassador" */
function isToRescue({ clauses, tokens }: SentenceView, { index }: Clause): boolean {
  const next = clauses[index + 1];
  if (next?.link !== "infinitive" || next.parent !== index || !rescues.test(next.verb.lemma))
    return false;
  return !tokens
    .slice(next.verb.last + 1, next.end)
    .some(({ lower }) =>
      /^(?:ambassador|envoy|troops|soldiers|forces|diplomats|submarines?|rebels|militants|fugitives|gunmen)$/.test(
        lower,
      ),
    );
}

/** "The Peruvian army sent five aircraft": a move of forces, whatever for. */
function isOfForces(view: SentenceView, clause: Clause): boolean {
  const { from, to } = subjectRange(view, clause);
  return view.tokens
    .slice(from, to)
    .some(({ lower }) => armedNouns.has(lower) || /^(?:military|forces|troops)$/.test(lower));
}

const crafts =
  /^(?:planes?|airplanes?|aeroplanes?|aircraft|airliners?|jets|helicopters?|ships?|boats?|vessels?|ferr(?:y|ies)|trucks?|lorr(?:y|ies)|buses|trains?|convoys?|flights?)$/;
const goods =
  /^(?:blankets?|tents?|food|medicines?|medical|relief|aid|humanitarian|divers?|rescuers?|doctors?|medics?|nurses?|firefighters?|pumps?|generators?|water-pumps?|rations?|vaccines?)$/;
const helpers =
  /^(?:doctors|medics|nurses|surgeons|rescuers|firefighters|divers|paramedics|aid|rescue|relief|medical)$/;
const rescues =
  /^(?:evacuate|rescue|bring home|bring back|fly home|fly back|repatriate|ferry|search|look for|search for)$/;
