// What the file of an article becomes, whatever its ending: one plain text, made once, and what the file tells of itself.

import type { Span } from "#model/span.ts";

/** What a saved page tells of itself. */
export interface PageFacts {
  /** The day as the publisher writes it, `2024-05-06`. */
  readonly published?: string;
  readonly publisher?: string;
  /** An absolute address of the web. */
  readonly url?: string;
}

/** Why a file, or a part of it, cannot be used, and how to mend it. */
export interface SavedFault {
  /** Half-open, in UTF-16 units of the file. */
  readonly span: Span;
  readonly message: string;
  /** One sentence in the imperative. */
  readonly mend: string;
}

export interface SavedText {
  /** The headline in the first line, then paragraphs with empty lines between them; "" if it cannot be read. */
  readonly text: string;
  readonly facts: PageFacts;
  /** The YAML over a Markdown text; its offsets are those of the file. null if there is none. */
  readonly front: string | null;
  readonly fault: SavedFault | null;
}

/** A file that cannot be read. */
export function refuse(span: Span, message: string, mend: string): SavedText {
  return { text: "", facts: {}, front: null, fault: { span, message, mend } };
}

/** With its dot; "" for a name without one. */
export const endingOf = (name: string): string => /\.[^./]*$/.exec(name)?.[0] ?? "";

/** The name, or path, without its ending. */
export const stemOf = (name: string): string => name.replace(/\.[^./]*$/, "");

/** The file of the same name with another ending: `seeds/a.yaml` of `seeds/a.html`. */
export function nameBeside(file: string, ending: string): string {
  return file.replace(/\.[^./]*$/, ending);
}
