// Fields that the input lines of `events` and `times` share.

import { z } from "zod";
import { readArticle } from "../article/readArticle.ts";

export const idField = z.union([z.string(), z.number()], "`id` is neither text nor a number");

export const textField = z
  .string("`text` is missing, or not a string")
  .refine((text) => text.trim() !== "", "`text` is empty");

/** `published` is a day, `2024-05-05`, or null if unknown. */
export function toArticle(id: string | number, text: string, published: string | null) {
  return readArticle(String(id), text, {
    published,
    publishedFrom: published === null ? null : "sidecar",
    publisher: null,
    url: null,
    rights: null,
  });
}
