// Every file of the site beside those that Vite makes, from what Vite has made.

import type { OldAddress } from "#model/address.ts";
import type { Corpus } from "#model/corpus.ts";
import type { Coverage } from "#model/coverage.ts";
import { exportFiles } from "./exports.ts";
import { hostFiles } from "./host.ts";
import { holdsLongWord, withoutKerning } from "./longWords.ts";
import { methodPages } from "./method/pages.ts";
import { oldPages } from "./oldAddresses.ts";
import { pages } from "./pages.ts";
import { robotFiles } from "./robots.ts";
import { type Page, prepare, still } from "./shell.ts";

/** What Vite has built: its index.html, and the paths of all its files under the root. */
export interface Built {
  readonly index: string;
  readonly files: readonly string[];
}

/** The start page takes the place of the built index.html. */
export interface Files {
  readonly start: Page;
  readonly others: readonly Page[];
}

/** The Latin faces, as Vite names them in assets/. */
const upright = /(?:newsreader|public-sans)-latin-wght-normal-[\w-]+\.woff2$/;
const italic = /newsreader-latin-wght-italic-[\w-]+\.woff2$/;
const methodSheet = /method-[\w-]+\.css$/;

/** What the site tells, and `old`, the addresses it answers though no event has them. */
export interface Contents {
  readonly corpus: Corpus;
  /** One for each article. */
  readonly coverage: readonly Coverage[];
  readonly old: readonly OldAddress[];
}

/** `siteUrl` is absolute and ends with a slash, or is null. */
export function siteFiles(
  { corpus, coverage, old }: Contents,
  built: Built,
  siteUrl: string | null,
): Files {
  const filesLike = (like: RegExp) => built.files.filter((file) => like.test(file));
  const kerned = prepare(built.index, { upright: filesLike(upright), italic: filesLike(italic) });
  const shells = holdsLongWord(corpus) ? withoutKerning(kerned) : kerned;
  const [start, ...others] = pages(corpus, shells, siteUrl);
  const sheets = filesLike(methodSheet).map((file) => `./${file}`);
  const method = methodPages(corpus, coverage, still(shells.plain, sheets), siteUrl);
  const moved = oldPages(old, corpus.events, still(shells.plain, []), siteUrl);
  const found = [start, ...others, ...method].filter(({ file }) => file.endsWith("index.html"));
  const robots = robotFiles(found, siteUrl);
  const exported = exportFiles(corpus, siteUrl);
  return { start, others: [...others, ...exported, ...method, ...moved, ...robots, ...hostFiles] };
}
