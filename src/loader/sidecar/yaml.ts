// YAML in which everything is text, and every value knows where it stands.
//
// The failsafe schema makes no numbers, dates or booleans: `published: 2023` is the text "2023",
// and `no` is the text "no". So a complaint can quote what was typed.

import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import type { Span } from "#model/span.ts";
import { type Diagnostic, diagnose, type Source } from "../diagnostic.ts";

export type Path = readonly PropertyKey[];

export interface Yaml {
  /** Plain objects, arrays and strings; null for a file without content. */
  readonly value: unknown;
  /** Where a value stands; the nearest one around it where the path leads nowhere. */
  spanOf(path: Path): Span;
  /** Where a key of the map at a path stands. */
  spanOfKey(path: Path, key: string): Span;
}

/** @returns no value where the text is no YAML: what could be read of it would mislead */
export function readYaml(source: Source): {
  readonly yaml: Yaml | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const doc = parseDocument(source.text, { schema: "failsafe", prettyErrors: false });
  const diagnostics = [
    ...(doc.errors.length > 0 ? [toDiagnostic(source, doc, doc.errors)] : clever(source, doc)),
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

/** Anchors, aliases and tags: no sidecar needs them, and an editor seldom means them. */
function clever(source: Source, doc: Document): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(doc, {
    Node(_, node) {
      const sign = isAlias(node) ? "*" : node.tag ? "!" : node.anchor ? "&" : null;
      if (sign === null || !node.range) return;
      const start = source.text.lastIndexOf(sign, node.range[0]);
      found.push(
        diagnose(
          source,
          { start, end: start + 1 },
          {
            severity: "error",
            rule: "sidecar/yaml",
            message: `A value that begins with \`${sign}\` has a meaning of its own in YAML.`,
            mend: "Put the value in quotes.",
          },
        ),
      );
    },
  });
  return found.slice(0, 1);
}

function toDiagnostic(source: Source, doc: Document, errors: readonly YAMLError[]): Diagnostic {
  const [first] = errors;
  if (!first) throw new Error("yaml: a complaint needs an error");
  const lines = errors.find((error) => error.code === "MULTILINE_IMPLICIT_KEY");
  const [span, message, mend] = lines ? explainLines(source.text, lines) : explain(first, doc);
  const start = Math.min(span.start, source.text.length);
  const complaint = { severity: "error", rule: "sidecar/yaml", message, mend } as const;
  return diagnose(source, { start, end: Math.max(span.end, start + 1) }, complaint);
}

type Explanation = readonly [at: Span, message: string, mend: string];

/** YAML took two lines for one: the first lacks its colon, or the second is indented too far. */
function explainLines(text: string, error: YAMLError): Explanation {
  const [start, end] = error.pos;
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const lineEnd = text.indexOf("\n", start);
  const line = text.slice(start, lineEnd);
  if (/^[\s-]*$/.test(before)) {
    const colon = line.indexOf(":");
    const at =
      colon < 0 ? { start, end: lineEnd } : { start: start + colon, end: start + colon + 1 };
    const message =
      colon < 0
        ? "The line has no colon."
        : "No space follows the colon, so it is part of the word.";
    return [at, message, "Write the line as `key: value`, with a colon and a space."];
  }
  const next = lineEnd + 1 + text.slice(lineEnd + 1).search(/\S/);
  return [{ start: next, end }, "The line is indented deeper than the key above it.", align];
}

const quote = "Put the value in quotes.";
const requote = "Put the whole value in the other sort of quotation marks: \"…\" or '…'.";
const align = "Let the keys of one entry begin in the same column.";

/** The faults that editors make: what went wrong, and how to mend it. */
const explanations: Partial<Record<YAMLError["code"], readonly [string, string]>> = {
  DUPLICATE_KEY: ["This key stands twice in the same place.", "Keep one of the two."],
  TAB_AS_INDENT: ["The line begins with a tab.", "Indent it with spaces, like the lines above."],
  BAD_INDENT: ["A bracket is opened and not closed.", "Close it, or put the value in quotes."],
  MULTIPLE_DOCS: ["A second document begins here.", "Delete the line `---`."],
  BLOCK_AS_IMPLICIT_KEY: [
    "A colon and a space stand inside the value, so the line reads as two keys.",
    quote,
  ],
  BAD_SCALAR_START: ["A value cannot begin with this sign.", quote],
};

function explain(error: YAMLError, doc: Document): Explanation {
  const at = { start: error.pos[0], end: error.pos[1] };
  const what = error.message.slice(0, 1).toLowerCase() + error.message.slice(1);
  const known = explanations[error.code];
  if (known) return [at, ...known];
  if (error.code === "MISSING_CHAR") return explainMissing(at, what, doc);
  if (error.code === "UNEXPECTED_TOKEN" && what.startsWith("unexpected scalar")) {
    return [at, "The value ends at its quotation mark, and these words follow it.", requote];
  }
  const mend =
    "Write each line as `key: value`, and a value with quotation marks or signs in quotes.";
  return [at, `The file cannot be read as YAML: ${what}.`, mend];
}

function explainMissing(at: Span, what: string, doc: Document): Explanation {
  if (what.startsWith("missing closing")) {
    const mend = "End the value with the mark that it begins with.";
    return [openingMark(at, doc), "A quotation mark is opened and not closed.", mend];
  }
  if (what.startsWith("implicit map keys")) {
    const mend = "Write the line as `key: value`, with a colon and a space.";
    return [at, "The line has no colon.", mend];
  }
  if (what.startsWith("sequence item")) {
    return [at, "The line stands between two columns: it belongs to no entry.", align];
  }
  return [at, `A sign is missing: ${what}.`, "Add it."];
}

/** YAML complains at the end of the file; the editor looks for the mark that opens the value. */
function openingMark(at: Span, doc: Document): Span {
  let start = at.start;
  visit(doc, {
    Scalar(_, { type, range }) {
      if (type?.startsWith("QUOTE") && range && range[0] < at.start) start = range[0];
    },
  });
  return { start, end: start + 1 };
}
