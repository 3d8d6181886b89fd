// The endings of file names: what is read as an article, how, and how to convert what is not.

import { readMarkdown } from "./markdown/readMarkdown.ts";
import { readPage } from "./page/readPage.ts";
import { endingOf, type SavedText, stemOf } from "./saved.ts";

/** A plain text is never changed. */
const readPlain = (text: string): SavedText => ({ text, facts: {}, front: null, fault: null });

const readers: Readonly<Record<string, (text: string, file: string) => SavedText>> = {
  ".txt": readPlain,
  ".html": readPage,
  ".htm": readPage,
  ".md": readMarkdown,
};

const fromWriter = (stem: string) =>
  `Open it in a word processor, and save it as plain text (“Save as”, then “Text”, UTF-8) under the name ${stem}.txt.`;
const fromReader = (stem: string) =>
  `Open it, copy the article, and save it as plain text under the name ${stem}.txt, without page numbers and running heads.`;
const fromArchive = (stem: string) =>
  `Open it in a browser, and save it as “Web page, HTML only” under the name ${stem}.html.`;

/** How to convert a file that is not read, by its ending; `stem` is its path without it. */
const mends: Readonly<Record<string, (stem: string) => string>> = {
  ".doc": fromWriter,
  ".docx": fromWriter,
  ".odt": fromWriter,
  ".rtf": fromWriter,
  ".pdf": fromReader,
  ".mht": fromArchive,
  ".mhtml": fromArchive,
  ".webarchive": fromArchive,
  ".xhtml": (stem) => `Rename it to ${stem}.html.`,
  ".markdown": (stem) => `Rename it to ${stem}.md.`,
};

/** Whether the file is read as an article; the folder's own README.md is not. */
export const isArticle = (name: string): boolean =>
  Object.hasOwn(readers, endingOf(name)) && !/^(?:\..*|README\.md)$/.test(name);

const kept = new Map<string, { readonly source: string; readonly saved: SavedText }>();

/**
 * The text of an article's file; a file of an unknown ending is taken as plain text. Reading a page takes as long as reading
 * its article, so what a file gave last is kept.
 */
export function readSaved({
  file,
  text: source,
}: {
  readonly file: string;
  readonly text: string;
}): SavedText {
  const known = kept.get(file);
  if (known?.source === source) return known.saved;
  const saved = (readers[endingOf(file)] ?? readPlain)(source, file);
  kept.set(file, { source, saved });
  return saved;
}

/** How to make an article of a file that is not read; null where nothing is known of its ending. */
export function howToConvert(file: string): string | null {
  return mends[endingOf(file).toLowerCase()]?.(stemOf(file)) ?? null;
}

/** What to say of a file that is not read. */
export function complainOfEnding(file: string): {
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly mend: string;
} {
  const stem = stemOf(file);
  if (file.endsWith(".yml")) {
    const message = "A sidecar’s name ends in `.yaml`; this file is not read.";
    return { severity: "error", message, mend: `Rename it to ${stem}.yaml.` };
  }
  const message =
    "An article’s name ends in `.txt`, `.html`, `.htm` or `.md`; this file is not read.";
  const mend = howToConvert(file) ?? `Save its text as ${stem}.txt, or move it out of the folder.`;
  return { severity: "warning", message, mend };
}

/** An article whose name differs too little from that of another. */
export interface SameName {
  readonly file: string;
  readonly message: string;
  readonly mend: string;
}

/** The first of those that have the same key, by that key. */
export function firstOf<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T> {
  const first = new Map<string, T>();
  for (const one of all) if (!first.has(keyOf(one))) first.set(keyOf(one), one);
  return first;
}

/** Names that differ only in their ending have one sidecar; those that differ in case are one file on some disks. */
export function findSameNames(folder: string, names: readonly string[]): readonly SameName[] {
  const articles = names.filter(isArticle);
  const stem = (name: string) => stemOf(name).toLowerCase();
  const firsts = firstOf(articles, stem);
  return articles.flatMap((name) => {
    const first = firsts.get(stem(name)) ?? name;
    if (first === name) return [];
    const isCase = first.toLowerCase() === name.toLowerCase();
    const how = isCase
      ? "in upper and lower case"
      : "in its ending, so both would have one sidecar";
    return {
      file: `${folder}/${name}`,
      message: `Its name differs from ${folder}/${first} only ${how}.`,
      mend: isCase ? "Rename one of the two." : "Delete or rename one of the two.",
    };
  });
}
