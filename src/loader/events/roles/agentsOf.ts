// By whom something is done, where the words behind a passive say so.

import type { Clause } from "../clauses/clauses.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";
import { isOfNoun } from "./reduced.ts";
import { behind } from "./behind.ts";

/** "freed by Peru"; "were pardoned and freed on Monday by Peru": both by whoever stands behind the second. */
export function agentsOf(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  const { verb, end, index } = clause;
  const own = behind(view, verb.last + 1, end, /^by$/).filter(
    (m) => !verb.passive || !isOfNoun(view, m.first),
  );
  const next = view.clauses[index + 1];
  // "expelled from Peru": none but Peru can do so
  if (own.length === 0 && verb.passive && /^(?:expel|deport|banish)$/.test(verb.lemma))
    return behind(view, verb.last + 1, end, /^from$/).filter(({ sort }) => sort === "state");
  if (own.length > 0 || !verb.passive || next?.link !== "and") return own;
  // "Two bases were vacated and taken over by Peru": by others
  if (!befallen.test(verb.lemma) || next.verb.lemma === "kill") return own;
  const isShared = next.joint === verb.last + 1 && next.verb.first === verb.last + 2;
  return isShared && next.verb.first === next.verb.main && next.verb.form === "past"
    ? behind(view, next.verb.last + 1, next.end, /^by$/)
    : own;
}

const befallen =
  /^(?:pardon|free|release|arrest|detain|seize|capture|kidnap|abduct|expel|deport|extradite|disarm|try|sentence|convict|jail|question|beat|attack|surround|stop|search|intercept|board|escort|receive|welcome|greet|praise|condemn|criticise|criticize|reject|accept|approve|sign|adopt)$/;
