// Reads the folder of articles. The only file of the loader that reads the disk.
//
// Plain texts are never changed: a byte order mark stays as U+FEFF, line ends stay as they are, so that spans
// and hashes match the file. Both are white space to JavaScript, and paragraphs are trimmed.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { decodeFile } from "#saved/decodeFile.ts";
import {
  complainOfEnding,
  findSameNames,
  firstOf,
  howToConvert,
  isArticle,
  readSaved,
} from "#saved/endings.ts";
import { putHeadOver } from "#saved/paragraphs.ts";
import { stemOf } from "#saved/saved.ts";
import { type Diagnostic, diagnose, diagnoseFile, type Source } from "./diagnostic.ts";
import { nearest } from "./nearest.ts";
import { type Register, readRegister } from "./addresses/register.ts";
import { readTitle } from "./sidecar.ts";
import { type OwnFacts, readFrontMatter } from "./sidecar/frontMatter.ts";

/** An article's file and its sidecar; its text is what was read of the file, in which spans count. */
export interface Seed extends Source {
  /** The file name without its extension. */
  readonly id: string;
  readonly sidecar: Source | null;
  /** What the file tells of itself, if it is no plain text. */
  readonly facts?: OwnFacts;
}

/** Published addresses, what the whole is called, and what a person judged to be one. */
const registerName = "addresses.json";
const titleName = "dossier.yaml";
const judgementsName = "judgements.yaml";

export interface Seeds {
  /** Sorted by file name. */
  readonly seeds: readonly Seed[];
  /** Published addresses; empty if there is no such file. */
  readonly register: Register;
  /** What several articles are called together; null where nobody says. */
  readonly title: string | null;
  /** null if there is no such file. */
  readonly judgements: Source | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Every article of a folder; none if the folder does not exist. */
export function readSeeds(dir: string): Seeds {
  const names = existsSync(dir) ? filesOf(dir) : [];
  const articles = names.filter(isArticle);
  // Of two that would have one sidecar the first is read.
  const first = firstOf(articles, stemOf);
  const read = [...first.values()].map((name) => readSeed(dir, name));
  // Beside an article of that name it is a sidecar.
  const others = names.filter((name) => !first.has(name.replace(/\.yaml$/, "")));
  const readOwn = (name: string) => (others.includes(name) ? readText(dir, name) : null);
  const [register, title] = [readOwn(registerName), readOwn(titleName)];
  const judgements = readOwn(judgementsName);
  const named = readTitle(title);
  return {
    seeds: read.flatMap(({ seed }) => seed ?? []),
    register: readRegister(register),
    title: named.title,
    judgements,
    diagnostics: [
      ...strays(basename(dir), names),
      ...sameNames(basename(dir), names),
      ...sameTexts(read.flatMap(({ seed }) => seed ?? [])),
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...[register, title, judgements, named].flatMap((own) => own?.diagnostics ?? []),
    ],
  };
}

function filesOf(dir: string): readonly string[] {
  const entries = readdirSync(dir, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [] : entry.name)).toSorted();
}

/** One article from any folder; its sidecar is the `.yaml` file of the same name. */
export function readSeed(
  dir: string,
  name: string,
): { readonly seed: Seed | null; readonly diagnostics: readonly Diagnostic[] } {
  if (!isFile(join(dir, name))) return { seed: null, diagnostics: [missing(dir, name)] };
  if (howToConvert(name) !== null) {
    const stray = strayEnding(`${basename(dir)}/${name}`);
    return { seed: null, diagnostics: [{ ...stray, severity: "error" }] };
  }
  const article = readText(dir, name);
  const id = stemOf(name);
  const sidecar = existsSync(join(dir, `${id}.yaml`)) ? readText(dir, `${id}.yaml`) : null;
  const diagnostics = [...article.diagnostics, ...(sidecar?.diagnostics ?? [])];
  if (article.text.trim() === "") {
    const message = "The file is empty.";
    const mend = "Paste the article into it, or delete the file.";
    const empty = { severity: "error", rule: "seed/empty", message, mend } as const;
    return { seed: null, diagnostics: [...diagnostics, diagnoseFile(article.file, empty)] };
  }
  if (diagnostics.length > 0) return { seed: null, diagnostics };
  const { file } = article;
  const { text, facts, diagnostics: faults } = toText(article);
  if (text === "") return { seed: null, diagnostics: faults };
  const own = sidecar && { file: sidecar.file, text: sidecar.text };
  const told = Object.keys(facts).length > 0 ? { facts } : {};
  return { seed: { id, file, text, sidecar: own, ...told }, diagnostics: faults };
}

/** What a file is as plain text, "" where it cannot be read, and what it tells of itself. */
function toText(source: Source) {
  const { text, facts, front, fault } = readSaved(source);
  if (fault !== null) {
    const { span, message, mend } = fault;
    const complaint = { severity: "error", rule: "seed/page", message, mend } as const;
    return { text, facts, diagnostics: [diagnose(source, span, complaint)] };
  }
  if (front === null) return { text, facts, diagnostics: [] };
  const own = readFrontMatter({ file: source.file, text: front });
  return { ...own, text: putHeadOver(text, own.headline, own.author) };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function missing(dir: string, name: string): Diagnostic {
  const there = existsSync(dir) ? filesOf(dir).filter(isArticle) : [];
  const near = nearest(name, there);
  const hint = near === null ? "" : ` Did you mean ${basename(dir)}/${near}?`;
  const message = `There is no such file.${hint}`;
  const mend =
    "Give the path of an article, which is a plain text, a saved web page or a Markdown file.";
  const fault = { severity: "error", rule: "seed/missing", message, mend } as const;
  return diagnoseFile(`${basename(dir)}/${name}`, fault);
}

function readText(
  dir: string,
  name: string,
): Source & { readonly diagnostics: readonly Diagnostic[] } {
  const file = `${basename(dir)}/${name}`;
  const { text, broken } = decodeFile(name, readFileSync(join(dir, name)));
  if (broken === null) return { file, text, diagnostics: [] };
  const message = "The file is not UTF-8: the bytes from here on are not valid.";
  const mend = "Save it as UTF-8 (most editors: “Save as”, then “Encoding”).";
  const encoding = { severity: "error", rule: "seed/encoding", message, mend } as const;
  const span = { start: broken, end: broken + 1 };
  return { file, text, diagnostics: [diagnose({ file, text }, span, encoding)] };
}

/** Diagnostics for files that are not read: a sidecar without an article, and other extensions. */
function strays(folder: string, names: readonly string[]): readonly Diagnostic[] {
  const articles = firstOf(names.filter(isArticle), stemOf);
  return names.flatMap((name) => {
    const file = `${folder}/${name}`;
    const stem = stemOf(name);
    if (/^\.|~$|^README\.md$/.test(name) || isArticle(name)) return [];
    if ([registerName, titleName, judgementsName].includes(name)) return [];
    if (!name.endsWith(".yaml")) return strayEnding(file);
    if (articles.has(stem)) return [];
    const near = nearest(stem, [...articles.keys()]);
    const meant = near === null ? undefined : articles.get(near);
    const hint = meant === undefined ? "" : ` Did you mean ${folder}/${meant}?`;
    return diagnoseFile(file, {
      severity: "error",
      rule: "seed/no-article",
      message: `This sidecar has no article: there is no ${folder}/${stem}.txt.${hint}`,
      mend: "Give the sidecar the name of its article, or delete it.",
    });
  });
}

const strayEnding = (file: string): Diagnostic =>
  diagnoseFile(file, { rule: "seed/ending", ...complainOfEnding(file) });

/** Names of which each would have the sidecar, or on some disks the file, of another. */
export const sameNames = (folder: string, names: readonly string[]): readonly Diagnostic[] =>
  findSameNames(folder, names).map(({ file, ...said }) =>
    diagnoseFile(file, { severity: "error", rule: "seed/same-name", ...said }),
  );

/** One article under two names would show each event twice. White space is ignored. */
function sameTexts(seeds: readonly Seed[]): readonly Diagnostic[] {
  const toldIn = ({ text }: Seed) => text.replaceAll(/\s+/g, " ").trim();
  const firsts = firstOf(seeds, toldIn);
  return seeds.flatMap((seed) => {
    const { file } = seed;
    const first = firsts.get(toldIn(seed));
    if (first === undefined || first.file === file) return [];
    return diagnoseFile(file, {
      severity: "warning",
      rule: "seed/same-text",
      message: `It has the same text as ${first.file}, so each event appears twice.`,
      mend: "Delete one of the two, with its sidecar.",
    });
  });
}
