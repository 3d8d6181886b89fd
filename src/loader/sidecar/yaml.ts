// YAML in which every value is text with a place in the file.
//
// The failsafe schema has no numbers, dates or booleans: `published: 2023` is the text "2023", and
// `no` is the text "no". So a diagnostic can quote what was typed.

import { type Document, isAlias, isMap, isNode, isScalar, parseDocument, visit } from "yaml";
import type { Span } from "#model/span.ts";
import { type Diagnostic, diagnose, type Source } from "../diagnostic.ts";
import { type Explanation, explain } from "./yamlFaults.ts";

export type Path = readonly PropertyKey[];

export interface Yaml {
  /** Plain objects, arrays and strings; null for a file without content. */
  readonly value: unknown;
  /** The place of a value; of the nearest enclosing one if the path does not exist. */
  spanOf(path: Path): Span;
  /** The place of a key in the map at a path. */
  spanOfKey(path: Path, key: string): Span;
}

/** @returns `yaml: null` if the text is not valid YAML, since a partial value would mislead */
export function readYaml(source: Source): {
  readonly yaml: Yaml | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const doc = parseDocument(source.text, { schema: "failsafe", prettyErrors: false });
  const diagnostics = [
    ...(doc.errors.length > 0 ? [complainOfYaml(source, explain(source.text, doc))] : []),
    ...(doc.errors.length > 0 ? [] : clever(source, doc)),
  ];
  if (diagnostics.length > 0) return { yaml: null, diagnostics };
  const value: unknown = doc.toJS();
  return { yaml: { value, ...spans(doc, source.text.length) }, diagnostics };
}

function spans(doc: Document, length: number): Pick<Yaml, "spanOf" | "spanOfKey"> {
  function spanOf(path: Path): Span {
    const node: unknown = path.length === 0 ? doc.contents : doc.getIn(path, true);
    if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] };
    return path.length === 0 ? { start: 0, end: Math.min(1, length) } : spanOf(path.slice(0, -1));
  }
  function spanOfKey(path: Path, key: string): Span {
    const map: unknown = path.length === 0 ? doc.contents : doc.getIn(path, true);
    const found = isMap(map)
      ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const range = isNode(found?.key) ? found.key.range : null;
    return range ? { start: range[0], end: range[1] } : spanOf(path);
  }
  return { spanOf, spanOfKey };
}

/** Anchors, aliases and tags: sidecars do not need them, and editors rarely mean them. */
function clever(source: Source, doc: Document): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(doc, {
    Node(_, node) {
      const sign = isAlias(node) ? "*" : node.tag ? "!" : node.anchor ? "&" : null;
      if (sign === null || !node.range) return;
      const start = source.text.lastIndexOf(sign, node.range[0]);
      const message = `A value that starts with \`${sign}\` has a special meaning in YAML.`;
      const mend = "Put the value in quotes.";
      found.push(complainOfYaml(source, { at: { start, end: start + 1 }, message, mend }));
    },
  });
  return found.slice(0, 1);
}

function complainOfYaml(source: Source, { at, message, mend }: Explanation): Diagnostic {
  return diagnose(source, at, { severity: "error", rule: "sidecar/yaml", message, mend });
}
