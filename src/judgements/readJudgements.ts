// Reads `judgements.yaml`: what a person has decided on which events, and which people, are one.
//
//     - same:
//         2024-06-14-government: met his Peruvian counterpart
//         2024-06-16-coast: met in Arica on Friday
//       why: Both tell of the Friday.
//     - different: [Orlo, Matis Orlo]

import { type SideName, type Verdict, verdicts } from "#model/judging.ts";
import type { Span } from "#model/span.ts";
import { type Diagnostic, diagnose, type Rule, type Source } from "#loader/diagnostic.ts";
import { isRecord, type SidecarPart, unknownKey } from "#loader/sidecar/complaints.ts";
import { type Path, readYaml, type Yaml } from "#loader/sidecar/yaml.ts";

/** One side of a judgement, and its place in the file. */
export interface JudgedSide extends SideName {
  readonly at: Span;
  /** Of the article's id. */
  readonly from: Span;
}

/** All sides are events, or all are people. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Two or more. */
  readonly sides: readonly JudgedSide[];
  readonly why: string | null;
  /** The key of the verdict. */
  readonly at: Span;
}

export interface ReadJudgements {
  /** Without entries that have an error. */
  readonly judgements: readonly Judgement[];
  readonly diagnostics: readonly Diagnostic[];
}

const keys = [...verdicts, "why"];

const howToWrite =
  "Write articles with words of theirs, as in `- same: {2024-06-14-coast: met on Friday, 2024-06-15-post: held talks}`, or names, as in `- same: [Roca, Ana Roca]`.";

/** @param source null where there is no such file */
export function readJudgements(source: Source | null): ReadJudgements {
  if (source === null) return { judgements: [], diagnostics: [] };
  const { yaml, diagnostics } = readYaml(source);
  if (yaml === null) return { judgements: [], diagnostics };
  const value = yaml.value ?? [];
  if (!Array.isArray(value)) {
    const fault = "The file is not a list: each judgement starts with a hyphen.";
    return { judgements: [], diagnostics: [refuse(source, yaml.spanOf([]), fault)] };
  }
  const read = value.map((entry: unknown, i) => readEntry(source, yaml, i, entry));
  return {
    judgements: read.flatMap((one) => ("verdict" in one ? one : [])),
    diagnostics: read.flatMap((one) => ("verdict" in one ? [] : one)),
  };
}

function readEntry(
  source: Source,
  yaml: Yaml,
  i: number,
  entry: unknown,
): Judgement | readonly Diagnostic[] {
  const part: SidecarPart = { source, yaml, path: [i], called: "a judgement", keys };
  if (!isRecord(entry) || Array.isArray(entry))
    return [refuse(source, yaml.spanOf([i]), "This is not a judgement.")];
  const unknown = Object.keys(entry).filter((key) => !keys.includes(key));
  if (unknown.length > 0) return unknown.map((key) => unknownKey(part, key));
  const [verdict, other] = verdicts.filter((one) => one in entry);
  if (verdict === undefined)
    return [refuse(source, yaml.spanOf([i]), "It says neither same, different nor unsure.")];
  if (other !== undefined)
    return [
      refuse(
        source,
        yaml.spanOfKey([i], other),
        `It says both ${verdict} and ${other}.`,
        "Keep one, or write two judgements.",
      ),
    ];
  const { why = null } = entry;
  if (why !== null && (typeof why !== "string" || why.trim() === ""))
    return [refuse(source, yaml.spanOf([i, "why"]), "`why` is not text.", "Say why in words.")];
  const sides = readSides(yaml, [i, verdict], entry[verdict]);
  const at = yaml.spanOfKey([i], verdict);
  if (sides === null) return [refuse(source, at, `\`${verdict}\` does not say what is meant.`)];
  if (sides.length < 2)
    return [refuse(source, at, `\`${verdict}\` has one side: it takes two or more.`)];
  return { verdict, sides, why, at };
}

/** null where it is neither articles with words nor names. */
function readSides(yaml: Yaml, path: Path, value: unknown): readonly JudgedSide[] | null {
  if (!isRecord(value)) return null;
  const isNames = Array.isArray(value);
  const sides = Object.entries(value).flatMap(([key, words]) => {
    if (typeof words !== "string" || words.trim() === "") return [];
    const step = isNames ? Number(key) : key;
    const at = yaml.spanOf([...path, step]);
    return [{ article: isNames ? null : key, words, at, from: yaml.spanOfKey(path, key) }];
  });
  return sides.length === Object.keys(value).length ? sides : null;
}

/** An error in the form of the file, or in what it says of others. */
export function refuse(
  source: Source,
  at: Span,
  message: string,
  mend = howToWrite,
  rule: Rule = "judgement/form",
): Diagnostic {
  return diagnose(source, at, { severity: "error", rule, message, mend });
}
