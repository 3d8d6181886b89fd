// Reads the folder of articles. The only file of the loader that reads the disk.
//
// Texts are never changed: a byte order mark stays as U+FEFF, line ends stay as they are, so that spans
// and hashes match the file. Both are white space to JavaScript, and paragraphs are trimmed.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type Diagnostic, diagnose, diagnoseFile, type Source } from "./diagnostic.ts";
import { nearest } from "./nearest.ts";
import { type Register, readRegister } from "./addresses/register.ts";
import { readTitle } from "./sidecar.ts";

/** An article's file and its sidecar. */
export interface Seed extends Source {
  /** The file name without its extension. */
  readonly id: string;
  readonly sidecar: Source | null;
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
  const articles = names.filter((name) => name.endsWith(".txt"));
  const read = articles.map((name) => readSeed(dir, name));
  // Beside an article of that name it is a sidecar.
  const others = names.filter((name) => !articles.includes(name.replace(/yaml$/, "txt")));
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
  const article = readText(dir, name);
  const id = name.replace(/\.[^.]*$/, "");
  const sidecar = existsSync(join(dir, `${id}.yaml`)) ? readText(dir, `${id}.yaml`) : null;
  const diagnostics = [...article.diagnostics, ...(sidecar?.diagnostics ?? [])];
  if (article.text.trim() === "") {
    const message = "The file is empty.";
    const mend = "Paste the article into it, or delete the file.";
    const empty = { severity: "error", rule: "seed/empty", message, mend } as const;
    return { seed: null, diagnostics: [...diagnostics, diagnoseFile(article.file, empty)] };
  }
  if (diagnostics.length > 0) return { seed: null, diagnostics };
  const { file, text } = article;
  return {
    seed: { id, file, text, sidecar: sidecar && { file: sidecar.file, text: sidecar.text } },
    diagnostics,
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function missing(dir: string, name: string): Diagnostic {
  const there = existsSync(dir) ? filesOf(dir).filter((file) => file.endsWith(".txt")) : [];
  const near = nearest(name, there);
  const hint = near === null ? "" : ` Did you mean ${basename(dir)}/${near}?`;
  const message = `There is no such file.${hint}`;
  const mend = "Give the path of an article, which is a plain text file.";
  const fault = { severity: "error", rule: "seed/missing", message, mend } as const;
  return diagnoseFile(`${basename(dir)}/${name}`, fault);
}

function readText(
  dir: string,
  name: string,
): Source & { readonly diagnostics: readonly Diagnostic[] } {
  const file = `${basename(dir)}/${name}`;
  const bytes = readFileSync(join(dir, name));
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { file, text, diagnostics: [] };
  } catch {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const at = text.indexOf("\uFFFD");
    const encoding = {
      severity: "error",
      rule: "seed/encoding",
      message: "The file is not UTF-8: the bytes from here on are not valid.",
      mend: "Save it as UTF-8 (most editors: “Save as”, then “Encoding”).",
    } as const;
    const span = { start: at, end: at + 1 };
    return { file, text, diagnostics: [diagnose({ file, text }, span, encoding)] };
  }
}

/** Diagnostics for files that are not read: a sidecar without an article, and other extensions. */
function strays(folder: string, names: readonly string[]): readonly Diagnostic[] {
  const articles = names.filter((name) => name.endsWith(".txt"));
  return names.flatMap((name) => {
    const file = `${folder}/${name}`;
    const id = name.replace(/\.[^.]*$/, "");
    if (/^\.|~$|\.txt$|^README\.md$/.test(name)) return [];
    if ([registerName, titleName, judgementsName].includes(name)) return [];
    if (!name.endsWith(".yaml")) return strayEnding(file, `${folder}/${id}`);
    if (articles.includes(`${id}.txt`)) return [];
    const near = nearest(`${id}.txt`, articles);
    const hint = near === null ? "" : ` Did you mean ${folder}/${near}?`;
    return diagnoseFile(file, {
      severity: "error",
      rule: "seed/no-article",
      message: `This sidecar has no article: there is no ${folder}/${id}.txt.${hint}`,
      mend: "Give the sidecar the name of its article, or delete it.",
    });
  });
}

function strayEnding(file: string, stem: string): Diagnostic {
  const isSidecar = file.endsWith(".yml");
  const ending = isSidecar
    ? "A sidecar’s name ends in `.yaml`"
    : "An article’s name ends in `.txt`";
  return diagnoseFile(file, {
    severity: isSidecar ? "error" : "warning",
    rule: "seed/ending",
    message: `${ending}; this file is not read.`,
    mend: isSidecar
      ? `Rename it to ${stem}.yaml.`
      : /\.x?html?$/i.test(file)
        ? `Open it in a browser, copy the article there, and save its text as ${stem}.txt.`
        : `Save its text as ${stem}.txt, ${/\.(?:md|markdown)$/i.test(file) ? "without Markdown syntax, " : ""}or move it out of the folder.`,
  });
}

/** Names that differ only in case: on some disks they are one file. */
export function sameNames(folder: string, names: readonly string[]): readonly Diagnostic[] {
  const articles = names.filter((name) => name.endsWith(".txt"));
  return articles.flatMap((name, i) => {
    const first = articles.findIndex((other) => other.toLowerCase() === name.toLowerCase());
    if (first === i) return [];
    return diagnoseFile(`${folder}/${name}`, {
      severity: "error",
      rule: "seed/same-name",
      message: `Its name differs from ${folder}/${articles[first]} only in upper and lower case.`,
      mend: "Rename one of the two.",
    });
  });
}

/** One article under two names would show each event twice. White space is ignored. */
function sameTexts(seeds: readonly Seed[]): readonly Diagnostic[] {
  const texts = seeds.map(({ text }) => text.replaceAll(/\s+/g, " ").trim());
  return seeds.flatMap(({ file }, i) => {
    const first = seeds[texts.indexOf(texts[i] ?? "")];
    if (first === undefined || first.file === file) return [];
    return diagnoseFile(file, {
      severity: "warning",
      rule: "seed/same-text",
      message: `It has the same text as ${first.file}, so each event appears twice.`,
      mend: "Delete one of the two, with its sidecar.",
    });
  });
}
