// Words that point at a time without bounding it.

import type { Match, TimeRule } from "../rule.ts";
import type { VagueReference } from "../spec.ts";
import type { Tags } from "../word.ts";

function vagueTags(ref: VagueReference, days: readonly [number, number] | null): () => Tags {
  return () => ({ spec: { kind: "vague", ref, days } });
}

export const vagueTimes: readonly TimeRule[] = [
  { name: "vague", pattern: "more? {vague}", build: singleWord },
  { name: "vague", pattern: "just|right|until|by now", build: vagueTags("PRESENT_REF", [0, 0]) },
  { name: "vague", pattern: "at present", build: vagueTags("PRESENT_REF", [0, 0]) },
  { name: "vague", pattern: "present - day", build: vagueTags("PRESENT_REF", null) },
  { name: "vague", pattern: "modern day", build: vagueTags("PRESENT_REF", null) },
  { name: "vague", pattern: "these days", build: vagueTags("PRESENT_REF", null) },
  {
    name: "vague",
    pattern: "of late",
    build: (m) => (isNoun(m.after()) || m.next?.tags ? null : vagueTags("PAST_REF", [-70, 0])()),
  },
  { name: "vague", pattern: "long ago", build: vagueTags("PAST_REF", null) },
  { name: "vague", pattern: "a later date|stage", build: vagueTags("FUTURE_REF", null) },
  { name: "vague", pattern: "that time", build: vagueTags("PAST_REF", null) },
  {
    name: "vague",
    pattern: "the? future",
    // "its future": what becomes of it.
    build: (m) =>
      /^(?:my|your|his|her|its|our|their|whose|'s|no|a)$/.test(m.before())
        ? null
        : vagueTags("FUTURE_REF", null)(),
  },
  { name: "vague", pattern: "at this time|moment", build: vagueTags("PRESENT_REF", null) },
  {
    name: "vague",
    pattern: "the past",
    build: (m) =>
      /^(?:in|from|of|than)$/.test(m.before()) && !isNoun(m.after())
        ? vagueTags("PAST_REF", null)()
        : null,
  },
];

/** "in the past it …", "in the past and …", but not "in the past tense". */
function isNoun(after: string): boolean {
  return (
    /^\p{L}/u.test(after) &&
    !/^(?:and|but|or|to|by|has|have|had|been|was|were|is|are|when|as|for|that|with|because|it|he|she|they|we|i|you|the|this|not)$/.test(
      after,
    )
  );
}

/** "recent" and "current" only beside a noun of their own; "soon after" and "shortly before" hang on an event. */
function singleWord(m: Match): Tags | null {
  if (m.before() === "most" || m.after() === "-") return null;
  // "for three days now"
  if (m.has("now") && /^(?:hours|days|weeks|months|years|decades)$/.test(m.before())) return null;
  if (/^(?:after|afterwards|afterward|before|as|thereafter|that)$/.test(m.after())) return null;
  return { spec: { kind: "vague", ...m.get("vague") } };
}
