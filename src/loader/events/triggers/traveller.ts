import type { Clause } from "../clauses/clauses.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import type { SentenceView } from "../clauses/view.ts";
import { isArmed } from "./fallback.ts";

/** "She crossed the border", "Refugees crossed into Chad": a person, or people without arms. */
export function isTraveller(view: SentenceView, clause: Clause): boolean {
  if (isArmed(view, clause)) return false;
  const { from, to } = subjectRange(view, clause);
  const isPerson = view.mentions.some(
    (m) => m.sort === "person" && m.last === to - 1 && m.first >= from && m.form !== "office",
  );
  return isPerson || view.tokens.slice(from, to).some(({ lower }) => unarmed.test(lower));
}

const unarmed =
  /^(?:refugees|civilians|migrants|villagers|families|residents|journalists|aid|workers|labourers|laborers|fishermen|fishers|farmers|herders|traders|tourists|pilgrims|travellers|travelers|returnees|students|women|children|she|he)$/;
