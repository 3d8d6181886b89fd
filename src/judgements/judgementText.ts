// A judgement as a line, and the file with one more: what stands there stays as it is, comments too.

import { isSeq, parseDocument, stringify } from "yaml";
import type { SideName, Verdict } from "#model/judging.ts";

/** `- same: {2024-06-14-coast: met on Friday, 2024-06-15-post: held talks}` */
export function judgementLine(verdict: Verdict, sides: readonly SideName[]): string {
  const value = sides.some(({ article }) => article === null)
    ? sides.map(({ words }) => words)
    : Object.fromEntries(sides.map(({ article, words }) => [article ?? "", words]));
  const written = stringify(value, {
    schema: "failsafe",
    collectionStyle: "flow",
    flowCollectionPadding: false,
    lineWidth: 0,
  });
  return `- ${verdict}: ${written.trimEnd()}`;
}

/** Put last. @returns null where the file is written in a way that nothing can be put below */
export function withJudgement(text: string, line: string): string | null {
  const { contents, errors } = parseDocument(text, { schema: "failsafe" });
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const gap = text === "" || text.endsWith("\n") ? "" : eol;
  if (errors.length > 0 || (isSeq(contents) && contents.flow)) return null;
  const dash = isSeq(contents) ? (contents.range?.[0] ?? 0) : 0;
  const indent = isSeq(contents) ? text.slice(text.lastIndexOf("\n", dash - 1) + 1, dash) : "";
  return text + gap + indent.replaceAll(/\S/g, "") + line + eol;
}
