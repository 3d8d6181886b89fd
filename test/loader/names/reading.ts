// What the names pass makes of a few sentences, in forms that a test can show.

import { expect, it } from "vitest";
import { readArticle } from "#loader/article/readArticle.ts";
import { toDocument } from "#loader/article/toDocument.ts";
import { findNames } from "#loader/names/findNames.ts";
import type { Names } from "#loader/names/name.ts";
import { printNames } from "#loader/names/printNames.ts";

const facts = {
  published: null,
  publishedFrom: null,
  publisher: null,
  url: null,
  rights: null,
} as const;

interface Reading {
  /** The sentences with their mentions and places marked: "[he|Bo Holm] flew to <Oslo|to Oslo NO>". */
  readonly marked: string;
  /** Only the persons, bodies, states and groups marked. */
  readonly people: string;
  /** Only the places marked. */
  readonly places: string;
  /** "Bo Holm, trade minister, DK"; "?" before the unnamed. */
  readonly cast: readonly string[];
  readonly names: Names;
}

/** Reads paragraphs under a headline (a plain one, unless the test is about headlines). */
export function read(body: string, headline = "News of the day"): Reading {
  const text = `${headline}\n\n${body}`;
  const names = findNames(toDocument(readArticle("test", text, facts)));
  const span = { start: text.length - body.length, end: text.length };
  return {
    marked: printNames(text, names, span),
    people: printNames(text, { ...names, places: [] }, span),
    places: printNames(text, { ...names, mentions: [] }, span),
    cast: names.entities.map(({ name, named, office, country }) =>
      [`${named ? "" : "?"}${name}`, office, country].filter((part) => part !== null).join(", "),
    ),
    names,
  };
}

/** Rows of [text, what is marked in it]. */
export const marks = (rows: readonly (readonly [text: string, marked: string])[]) =>
  it.each(rows)("%s", (text, marked) => expect(read(text).people).toBe(marked));

/** Rows of [text, the persons it makes]. */
export const makes = (rows: readonly (readonly [text: string, ...cast: string[]])[]) =>
  it.each(rows)("%s", (text, ...cast) => {
    const persons = read(text).names.entities.filter(({ sort }) => sort === "person");
    const shown = persons.map(({ name, named, office, country }) =>
      [`${named ? "" : "?"}${name}`, office ?? "-", country ?? "-"].join(" | "),
    );
    expect(shown).toEqual(cast);
  });
