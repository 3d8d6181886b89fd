// A Markdown file as plain text, with the YAML of its front matter. mdast parses.

import { fromMarkdown } from "mdast-util-from-markdown";
import { blocksOfHtml } from "../page/blocks.ts";
import { joinParagraphs } from "../paragraphs.ts";
import { nameBeside, refuse, type SavedText } from "../saved.ts";

/** What of a node of the syntax tree is read here. */
interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
}

const opening = /^\uFEFF?---[ \t]*\r?\n/;
const frontMatter = /^\uFEFF?---[ \t]*\r?\n(?:[^]*?\n)??(?=---[ \t]*(?:\r?\n|$))/;
/** Quotes and lists in each other, but no line across: the parser takes minutes for thousands of them. */
const deep = /^(?!(?:[-*][ \t]*)+$)(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t>]|$))){50}/m;
/** UTF-16 units: no article is longer, and brackets without an end take time that grows with their square. */
const longest = 1_000_000;
/** Runs of stars and lines: the time that the parser takes grows with their square. */
const mostMarks = 20_000;

/** Nodes without words of the article. */
const wordless = new Set(["image", "imageReference", "definition", "thematicBreak"]);
/** Nodes that are a paragraph each. */
const paragraphs = new Set(["paragraph", "heading", "code"]);

/**
 * The text without its syntax; a fault where it cannot be read. Never throws.
 * @param file its path, for the fault
 */
export function readMarkdown(markdown: string, file: string): SavedText {
  const ruled = frontMatter.exec(markdown)?.[0] ?? "";
  // Between two lines across, text may stand.
  const isFront = /^(?:(?:#.*)?\r?\n)*(?:[\w-]+[ \t]*:.*\r?\n|\s*$)/.test(
    ruled.replace(opening, ""),
  );
  const front = ruled !== "" && isFront ? ruled : null;
  if (front === null && opening.test(markdown) && /^[\w-]+:/m.test(markdown.slice(0, 200)))
    return refuse(
      { start: 0, end: 3 },
      "The front matter has no end.",
      "Put a line `---` under it.",
    );
  if (/^\uFEFF?\+{3}[ \t]*\r?\n/.test(markdown))
    return refuse(
      { start: 0, end: 3 },
      "The front matter is TOML, which is not read.",
      "Write it as YAML, `key: value`, between two lines `---`.",
    );
  const instead = `Save its text as ${nameBeside(file, ".txt")} instead.`;
  const inEachOther = "Its quotes and lists are too deep in each other to be read.";
  const found = deep.exec(markdown);
  if (found)
    return refuse({ start: found.index, end: found.index + found[0].length }, inEachOther, instead);
  if (markdown.length > longest || (markdown.match(/[*_]+/g) ?? []).length > mostMarks)
    return refuse({ start: 0, end: 0 }, "The file is too long for an article.", instead);
  try {
    const body = front === null ? markdown : markdown.slice(front.length).replace(/^---.*/, "");
    const text = joinParagraphs(toBlocks(fromMarkdown(body)));
    if (text !== "") return { text, facts: {}, front, fault: null };
    const mend = "Paste the article into it, or delete the file.";
    return refuse({ start: 0, end: 0 }, "The file has no text of an article.", mend);
  } catch {
    return refuse({ start: 0, end: 0 }, inEachOther, instead);
  }
}

function toBlocks(node: MarkdownNode): readonly string[] {
  if (wordless.has(node.type)) return [];
  if (node.type === "html") return blocksOfHtml(node.value ?? "");
  if (!paragraphs.has(node.type)) return (node.children ?? []).flatMap(toBlocks);
  return hasHtml(node)
    ? blocksOfHtml(wordsOf(node, escapeHtml, "<br>"))
    : wordsOf(node, (words) => words, "\n\n").split("\n\n");
}

const hasHtml = (node: MarkdownNode): boolean =>
  node.type === "html" || (node.children ?? []).some(hasHtml);

function wordsOf(node: MarkdownNode, print: (words: string) => string, lineBreak: string): string {
  if (wordless.has(node.type)) return "";
  if (node.type === "break") return lineBreak;
  if (node.type === "html") return node.value ?? "";
  return node.value === undefined
    ? (node.children ?? []).map((child) => wordsOf(child, print, lineBreak)).join("")
    : print(node.value);
}

const escapeHtml = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
