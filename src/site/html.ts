// HTML templates with escaping: anything that is not already Html becomes text.

import { escapeMarkup } from "#format/markup.ts";

/** Markup that is safe to put into a page. Only `html` and `jsonLd` create it from other values. */
export interface Html {
  readonly markup: string;
}

export type Piece = Html | string | number | null | undefined | false | readonly Piece[];

/** A template. Values may be in text and inside quoted attributes. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  const markup = strings.reduce((done, string, i) => done + print(pieces[i - 1]) + string);
  return { markup };
}

function print(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return "";
  if (typeof piece === "string") return escapeMarkup(piece);
  if (typeof piece === "number") return String(piece);
  return "markup" in piece ? piece.markup : piece.map(print).join("");
}

/** A JSON-LD block. `<` is written as a JSON escape, so that no text can close the script element. */
export function jsonLd(value: object): Html {
  const json = JSON.stringify(value)
    .replaceAll("<", String.raw`\u003c`)
    .replaceAll("\u2028", String.raw`\u2028`)
    .replaceAll("\u2029", String.raw`\u2029`);
  return { markup: `<script type="application/ld+json">${json}</script>` };
}
