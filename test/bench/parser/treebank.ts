// Reads a treebank in the CoNLL-U format (universaldependencies.org/format.html).

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Span } from "#model/span.ts";

export interface TreebankWord {
  /**
   * Where it stands in the sentence's text. The words of a multiword token ("don't") share its
   * letters out; where their forms do not spell it, each has the whole of it.
   */
  readonly span: Span;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Its head's place in the sentence's words; -1 for the root. */
  readonly head: number;
  /** With its subtype: "acl:relcl". */
  readonly relation: string;
}

export interface TreebankSentence {
  readonly text: string;
  readonly words: readonly TreebankWord[];
}

/**
 * @param file `.conllu`, or the same gzipped
 * @throws Error when the file is missing, or a word of it is not in its sentence's text
 */
export function readTreebank(file: string): readonly TreebankSentence[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text.trim().split(/\n\n+/).map(toSentence);
}

function toSentence(block: string): TreebankSentence {
  const lines = block.split("\n");
  const text = lines.find((line) => line.startsWith("# text = "))?.slice("# text = ".length) ?? "";
  const rows = lines.filter((line) => /^\d+(?:-\d+)?\t/.test(line)).map((line) => line.split("\t"));
  const words: TreebankWord[] = [];
  let at = 0;
  for (let row = 0; row < rows.length; row++) {
    const [id = "", form = ""] = rows[row] ?? [];
    const start = text.indexOf(form, at);
    if (start < 0) throw new Error(`“${form}” is not in “${text.slice(at)}”`);
    at = start + form.length;
    const [, last] = /^\d+-(\d+)$/.exec(id) ?? [];
    if (last === undefined) {
      words.push(toWord(rows[row] ?? [], { start, end: at }));
      continue;
    }
    const parts = rows.slice(row + 1, row + 2 + Number(last) - Number.parseInt(id, 10));
    const spells = parts.map(([, part]) => part).join("") === form;
    let from = start;
    for (const part of parts) {
      const end = spells ? from + (part[1]?.length ?? 0) : at;
      words.push(toWord(part, { start: from, end }));
      if (spells) from = end;
    }
    row += parts.length;
  }
  return { text, words };
}

function toWord(row: readonly string[], span: Span): TreebankWord {
  const [, form = "", lemma = "", upos = "", xpos = "", , head = "0", relation = ""] = row;
  return { span, form, lemma, upos, xpos, head: Number(head) - 1, relation };
}
