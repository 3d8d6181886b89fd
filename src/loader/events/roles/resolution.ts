import type { Names } from "../../names/name.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "Resolution 1466, adopted on 14 March, extended the mission": the Council did; none where no such paper begins the sentence. */
export function councilOf(
  { tokens }: SentenceView,
  clause: Clause | null,
  { entities }: Names,
): readonly number[] {
  if (tokens[0]?.lower !== "resolution" || tokens[1]?.pos !== "NUM" || !clause) return [];
  const { link, verb } = clause;
  const isOwn = /^(?:main|participle|relative|and)$/.test(link);
  if (!isOwn || (verb.passive && !/^(?:adopt|pass|approve)$/.test(verb.lemma))) return [];
  const council = entities.find(({ name }) => name === "UN Security Council");
  return council ? [council.id] : [];
}
