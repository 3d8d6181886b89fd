// Every file of the site that Vite does not build itself, from what Vite has built.

import type { OldAddress } from "#model/address.ts";
import type { Corpus } from "#model/corpus.ts";
import type { Coverage } from "#model/coverage.ts";
import { exportFiles } from "./exports.ts";
import { hostFiles } from "./host.ts";
import { holdsLongWord, withoutKerning } from "./longWords.ts";
import { methodPages } from "./method/pages.ts";
import { oldPages } from "./oldAddresses.ts";
import { pages, type Render } from "./pages.ts";
import { robotFiles } from "./robots.ts";
import { sourcesPages } from "./sources/page.ts";
import { type Files, type Page, prepare, still, withSheets } from "./shell.ts";

/** Vite's output: its index.html, the paths of all its files relative to the root, and the app as a renderer. */
export interface Built {
  readonly index: string;
  readonly files: readonly string[];
  readonly render: Render;
}

/** The Latin typefaces that most of the text is set in, as Vite names them in assets/. */
const upright = /(?:newsreader|public-sans)-latin-wght-normal-[\w-]+\.woff2$/;
const methodSheet = /method-[\w-]+\.css$/;
const sourcesSheet = /sourcesTable-[\w-]+\.css$/;
/** What only pages of several articles have, as the app loads it. */
const severalSheet = /several-[\w-]+\.css$/;

/** The site's content; `old` are published addresses that no event has any more. */
export interface Contents {
  readonly corpus: Corpus;
  /** One for each article. */
  readonly coverage: readonly Coverage[];
  readonly old: readonly OldAddress[];
}

/** `siteUrl` is absolute and ends with a slash, or is null. */
export function siteFiles(contents: Contents, built: Built, siteUrl: string | null): Files {
  const filesLike = (like: RegExp) => built.files.filter((file) => like.test(file));
  const kerned = prepare(built.index, filesLike(upright));
  const shell = holdsLongWord(contents.corpus) ? withoutKerning(kerned) : kerned;
  const sheetsLike = (like: RegExp | null) =>
    like ? filesLike(like).map((file) => `./${file}`) : [];
  const stillWith = (sheet: RegExp | null) => still(shell, sheetsLike(sheet));
  const made = pages(contents.corpus, {
    render: built.render,
    shell: withSheets(shell, sheetsLike(contents.corpus.articles.length > 1 ? severalSheet : null)),
    siteUrl,
  });
  return { start: made.start, others: otherFiles(contents, made, stillWith, siteUrl) };
}

function* otherFiles(
  { corpus, coverage, old }: Contents,
  { start, others }: Files,
  stillWith: (sheet: RegExp | null) => string,
  siteUrl: string | null,
): Generator<Page> {
  const found = [start.file];
  for (const page of others) {
    if (page.file.endsWith("index.html")) found.push(page.file);
    yield page;
  }
  yield* exportFiles(corpus, siteUrl);
  const stills = [
    ...sourcesPages(corpus, stillWith(sourcesSheet), siteUrl),
    ...methodPages(corpus, coverage, stillWith(methodSheet), siteUrl),
  ];
  for (const page of stills) {
    found.push(page.file);
    yield page;
  }
  yield* oldPages(old, corpus.events, stillWith(null), siteUrl);
  yield* robotFiles(found, siteUrl);
  yield* hostFiles;
}
