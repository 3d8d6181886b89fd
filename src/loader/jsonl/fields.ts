// Fields that the input lines of `events` and `times` share.

import { z } from "zod";
import { readArticle } from "../article/readArticle.ts";

export const idField = z.union([z.string(), z.number()], "`id` is neither text nor a number");

export const textField = z
  .string("`text` is missing, or not a string")
  .refine((text) => text.trim() !== "", "`text` is empty");

/** Its day, `2024-05-05`, publisher, address and rights; null or away where unknown. */
interface LineFacts {
  readonly published?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly rights?: string | null | undefined;
}

export function toArticle(
  id: string | number,
  text: string,
  { published = null, publisher = null, url = null, rights = null }: LineFacts,
) {
  const publishedFrom = published === null ? null : "sidecar";
  return readArticle(String(id), text, { published, publishedFrom, publisher, url, rights });
}
