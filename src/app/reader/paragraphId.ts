// The ids of the article's lines in the page.

import type { Paragraph } from "#model/article.ts";

export function paragraphId({ start }: Pick<Paragraph, "start">): string {
  return `at-${start}`;
}
