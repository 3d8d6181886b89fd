// Explains YAML errors in words for editors; the parser's messages use terms such as scalars and
// implicit keys.

import { type Document, visit, type YAMLError } from "yaml";
import type { Span } from "#model/span.ts";

export interface Explanation {
  readonly at: Span;
  readonly message: string;
  readonly mend: string;
}

type FaultWords = Pick<Explanation, "message" | "mend">;

const keyValue = "Write the line as `key: value`, with a colon and a space.";
const align = "Start the keys of one entry in the same column.";

/** By the parser's error code, or by the first words of its message if the code is too general. */
const explanations: ReadonlyMap<string, FaultWords> = new Map([
  ["DUPLICATE_KEY", { message: "This key appears twice in the same entry.", mend: "Keep one." }],
  [
    "TAB_AS_INDENT",
    {
      message: "The line starts with a tab.",
      mend: "Indent it with spaces, like the lines above.",
    },
  ],
  [
    "BAD_INDENT",
    {
      message: "A bracket is not closed.",
      mend: "Close it, or put the value in quotes.",
    },
  ],
  [
    "MULTIPLE_DOCS",
    { message: "A second YAML document starts here.", mend: "Delete the line `---`." },
  ],
  [
    "BLOCK_AS_IMPLICIT_KEY",
    {
      message: "The value contains a colon and a space, so the line reads as two keys.",
      mend: "Put the value in quotes.",
    },
  ],
  [
    "BAD_SCALAR_START",
    { message: "A value cannot start with this character.", mend: "Put the value in quotes." },
  ],
  [
    "Missing closing",
    {
      message: "A quotation mark is not closed.",
      mend: "End the value with the same quotation mark.",
    },
  ],
  ["Implicit map keys", { message: "The line has no colon.", mend: keyValue }],
  ["Sequence item", { message: "The line’s indentation matches no entry.", mend: align }],
  [
    "Unexpected scalar",
    {
      message: "These words follow the closing quotation mark of the value.",
      mend: "Put the whole value in the other kind of quotation marks: \"…\" or '…'.",
    },
  ],
]);

/** The first error of a text that is not valid YAML. */
export function explain(text: string, doc: Pick<Document, "errors" | "contents">): Explanation {
  const [first] = doc.errors;
  if (!first) throw new Error("yaml: only a text with errors is explained");
  const lines = doc.errors.find((error) => error.code === "MULTILINE_IMPLICIT_KEY");
  if (lines) return explainLines(text, lines);
  const known =
    explanations.get(first.code) ??
    explanations.get(/^\w+ \w+( keys)?/.exec(first.message)?.[0] ?? "");
  const what = first.message.slice(0, 1).toLowerCase() + first.message.slice(1);
  return {
    at: placeOf(text, first, doc),
    message: known?.message ?? `The file cannot be read as YAML: ${what}.`,
    mend:
      known?.mend ??
      "Write each line as `key: value`; put a value with special characters in quotes.",
  };
}

/** YAML read two lines as one: the first has no colon, or the second is indented too far. */
function explainLines(text: string, error: YAMLError): Explanation {
  const [start, end] = error.pos;
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const lineEnd = text.indexOf("\n", start);
  if (!/^[\s-]*$/.test(before)) {
    const next = lineEnd + 1 + text.slice(lineEnd + 1).search(/\S/);
    const message = "The line is indented more than the key above it.";
    return { at: { start: next, end }, message, mend: align };
  }
  const colon = text.slice(start, lineEnd).indexOf(":");
  if (colon < 0) {
    return { at: { start, end: lineEnd }, message: "The line has no colon.", mend: keyValue };
  }
  const at = { start: start + colon, end: start + colon + 1 };
  return {
    at,
    message: "There is no space after the colon, so it is part of the word.",
    mend: keyValue,
  };
}

/** Where an editor would look; the parser often points at the end of the value. */
function placeOf(text: string, error: YAMLError, doc: Pick<Document, "contents">): Span {
  const [start, end] = error.pos;
  if (error.code === "BLOCK_AS_IMPLICIT_KEY") {
    const colon = text.indexOf(": ", start);
    if (colon > 0) return { start: colon, end: colon + 1 };
  }
  if (error.message.startsWith("Missing closing")) {
    const mark = openingMark(start, doc);
    return { start: mark, end: mark + 1 };
  }
  if (error.code === "TAB_AS_INDENT") return { start, end };
  const word = start + Math.max(0, text.slice(start).search(/\S/));
  const rest = /^[\w-]+/.exec(text.slice(word))?.[0].length ?? 1;
  return { start: word, end: Math.max(end, word + rest) };
}

function openingMark(before: number, { contents }: Pick<Document, "contents">): number {
  let start = before;
  if (!contents) return start;
  visit(contents, {
    Scalar(_, { type, range }) {
      if (type?.startsWith("QUOTE") && range && range[0] < before) start = range[0];
    },
  });
  return start;
}
