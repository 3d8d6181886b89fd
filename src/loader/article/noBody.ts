// A text of which nothing is told: a headline, a copyright line, and no paragraph.

import type { Article } from "#model/article.ts";
import { type Diagnostic, diagnoseFile, type Source } from "../diagnostic.ts";

export function noBody(source: Source, { paragraphs }: Article): Diagnostic | null {
  if (paragraphs.some(({ zone }) => zone === "body")) return null;
  return diagnoseFile(source.file, {
    severity: "warning",
    rule: "article/no-body",
    message: "The text has a headline and no body, so there is nothing to find events in.",
    mend: "Paste the whole article into the file, with an empty line after the headline.",
  });
}
