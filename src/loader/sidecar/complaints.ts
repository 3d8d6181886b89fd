// Turns zod's issues into diagnostics with a place in the file, in words for editors.

import type { z } from "zod";
import { type Diagnostic, diagnose, type Rule, type Source } from "../diagnostic.ts";
import { forms } from "./forms.ts";
import { nearest } from "../nearest.ts";
import type { Path, Yaml } from "./yaml.ts";

/** The part of a sidecar that a schema was applied to. */
export interface SidecarPart {
  readonly source: Source;
  readonly yaml: Yaml;
  readonly path: Path;
  /** "a sidecar", "`amend`" */
  readonly called: string;
  /** The keys that it allows. */
  readonly keys: readonly string[];
}

/** The keys of values that are maps. */
const innerKeys: Readonly<Record<string, readonly string[]>> = {
  who: ["name", "office", "country", "sort"],
  place: ["name", "country", "latitude", "longitude"],
  passages: ["words", "prefix", "suffix"],
  zones: ["paragraph", "zone"],
};

export function toDiagnostics(
  part: SidecarPart,
  issues: readonly z.core.$ZodIssue[],
): readonly Diagnostic[] {
  return issues.flatMap((issue) => {
    const path = [...part.path, ...issue.path];
    if (issue.code === "unrecognized_keys") {
      const keys = innerKeys[last(issue.path)];
      const at = keys ? { ...part, path, called: `\`${last(path)}\``, keys } : part;
      return issue.keys.map((key) => unknownKey(at, key));
    }
    if (issue.code === "custom") {
      return complain(part, path, "sidecar/value", issue.message, String(issue.params?.["mend"]));
    }
    return unfit(part, path);
  });
}

/** A key that is missing or empty, or has a value of the wrong form. */
function unfit(part: SidecarPart, path: Path): Diagnostic {
  const key = last(path);
  const form = forms.get(key);
  const value = path.reduce<unknown>(
    (inner, step) => (isRecord(inner) ? inner[String(step)] : undefined),
    part.yaml.value,
  );
  const mend = form
    ? `Give it ${form.takes}, as in \`${form.example}\`.`
    : "Write each line as `key: value`, with a colon and a space.";
  const called = form ? `\`${key}\`` : `This part of ${part.called}`;
  if (value === undefined) {
    const map = path.slice(0, -1);
    const missing = `${capital(part.called)} has no \`${key}\`.`;
    return complain(part, map, "sidecar/missing-key", missing, mend);
  }
  if (typeof value === "string" && value.trim() === "") {
    return complain(part, path, "sidecar/missing-key", `${called} is empty.`, mend);
  }
  const held = Array.isArray(value) ? "a list" : isRecord(value) ? "keys" : "text";
  return complain(part, path, "sidecar/form", `${called} contains ${held}.`, mend);
}

export function unknownKey(part: SidecarPart, key: string): Diagnostic {
  const near =
    nearest(key, part.keys) ??
    part.keys.find((known) => forms.get(known)?.synonyms.includes(key.toLowerCase())) ??
    null;
  const hint = near === null ? "" : ` Did you mean \`${near}\`?`;
  return diagnose(part.source, part.yaml.spanOfKey(part.path, key), {
    severity: "error",
    rule: "sidecar/unknown-key",
    message: `\`${key}\` is not a key of ${part.called}.${hint}`,
    mend:
      near === null
        ? `Use ${listed(part.keys)}, or delete the line.`
        : "Rename it, or delete the line.",
  });
}

export function complain(
  { source, yaml }: SidecarPart,
  path: Path,
  rule: Rule,
  message: string,
  mend: string,
): Diagnostic {
  return diagnose(source, yaml.spanOf(path), { severity: "error", rule, message, mend });
}

/** `a`, `b` or `c` */
export function listed(keys: readonly string[]): string {
  const quoted = keys.map((key) => `\`${key}\``);
  const [end = ""] = quoted.slice(-1);
  return quoted.length < 2 ? end : `${quoted.slice(0, -1).join(", ")} or ${end}`;
}

function last(path: Path): string {
  return path.findLast((step) => typeof step === "string") ?? "";
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
