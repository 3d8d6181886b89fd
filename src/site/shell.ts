// Puts a page into the built index.html, which has the hashed names of scripts and styles.

import { escapeMarkup } from "#format/markup.ts";
import type { Html } from "./html.ts";

/** A file of the site. Its path under the root: "event/a-title-2023-06/index.html". */
export interface Page {
  readonly file: string;
  readonly content: string;
}

/** The start page replaces the built index.html. */
export interface Files {
  readonly start: Page;
  /** Generated lazily, once: all pages of thousands of events would take much memory. */
  readonly others: Iterable<Page>;
}

/**
 * The Content Security Policy. Everything is loaded from the site itself; strings become HTML or
 * scripts only through the Trusted Types policy that the app installs.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
].join("; ");

const charset = /<meta charset="utf-8"\s*\/?>/i;
const title = /<title>[^<]*<\/title>/;
const description = /\s*<meta\s+name="description"[^>]*>/;
const root = /<div id="root"><\/div>/;
const headEnd = /<\/head>/;
const crossorigin =
  /(<(?:script type="module"|link rel="(?:stylesheet|modulepreload)")) crossorigin/g;
const appScript = /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g;

/**
 * The shell of every page; the policy comes directly after the charset. `faces` are font files to
 * preload. Few: all share the line, and the first paint waits only 100 ms for them after the style sheet.
 */
export function prepare(built: string, faces: readonly string[]): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  // A page opened as a file has no origin, so a crossorigin style sheet would not load.
  const plain = built.replaceAll(crossorigin, "$1");
  const withPolicy = swap(plain, charset, (found) => `${found}\n    ${meta}`);
  const nameless = swap(withPolicy, description, () => "");
  return swap(nameless, headEnd, (end) => faces.map(preload).join("") + end);
}

/** A prepared shell without the app's scripts, with additional style sheets. */
export function still(shell: string, sheets: readonly string[]): string {
  return withSheets(shell.replaceAll(appScript, ""), sheets);
}

/** A prepared shell with additional style sheets, after all others. */
export function withSheets(shell: string, sheets: readonly string[]): string {
  const links = sheets.map(
    (sheet) => `  <link rel="stylesheet" href="${escapeMarkup(sheet)}">\n  `,
  );
  return swap(shell, headEnd, (end) => links.join("") + end);
}

function preload(face: string): string {
  return `  <link rel="preload" as="font" type="font/woff2" href="./${escapeMarkup(face)}" crossorigin>\n  `;
}

/** Fills a prepared shell with a page that the app does not hydrate. */
export function fill(shell: string, head: Html, body: Html): string {
  return put(shell, head, `<div id="root">${body.markup}</div>`);
}

/** Fills a prepared shell with rendered markup, which the app hydrates. `path` is relative to the root. */
export function fillRendered(shell: string, head: Html, path: string, markup: string): string {
  return put(shell, head, `<div id="root" data-page="${escapeMarkup(path)}">${markup}</div>`);
}

function put(shell: string, head: Html, element: string): string {
  return swap(
    swap(shell, title, () => head.markup),
    root,
    () => element,
  );
}

/** Moves a page to another folder: `./assets/…` becomes `../../assets/…` or an absolute address. */
export function move(shell: string, to: string): string {
  return shell.replaceAll('="./', () => `="${to}`);
}

/** Replaces the only match. Takes a function, since `$&` in a replacement string has a meaning. */
function swap(page: string, pattern: RegExp, replace: (found: string) => string): string {
  const [found, again] = page.matchAll(new RegExp(pattern, "gi"));
  if (!found || again)
    throw new Error(`shell: index.html must contain ${pattern.source} exactly once`);
  return page.slice(0, found.index) + replace(found[0]) + page.slice(found.index + found[0].length);
}
