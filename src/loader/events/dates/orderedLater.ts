// "met Vik in May 2001, and ordered the army to retake it a year later": counted from the clause before, it is when he gave the order.

import { bounds, type Edtf } from "#model/edtf.ts";
import type { Timex } from "../../times/timex.ts";
import type { Clause } from "../clauses/clauses.ts";
import { timesOf } from "../clauses/stays.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";
import { gather } from "../../gather.ts";

/** The times behind what is ordered, where they go on from the date of the clause that the order is joined to. */
export function orderedLater(view: SentenceView, clause: Clause): readonly (Timex & Placed)[] {
  const { link, verb, index, parent } = clause;
  if (link !== "and" || parent === null || verb.form !== "past" || !ordering.test(verb.lemma))
    return [];
  if (timesOf(view, clause).length > 0) return [];
  const above = view.clauses[parent];
  const told = above ? timesOf(view, above) : [];
  const orders = view.clauses.filter((one) => one.link === "infinitive" && one.parent === index);
  return gather(orders, (one) => timesOf(view, one)).filter(
    ({ reference, edtf }) =>
      (reference?.to === "words" && told.some(({ start }) => start === reference.words.start)) ||
      // "and ordered the army to retake it in June 2002"
      (told.length > 0 && edtf !== null && isOver(view, edtf)),
  );
}

const ordering = /^(?:order|send|dispatch|instruct|direct|command|force|tell|move|deploy)$/;

const isOver = ({ published }: SentenceView, edtf: Edtf) =>
  published !== null && bounds(edtf).latest < published;
