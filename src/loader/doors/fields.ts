// What the lines of every door share.

import { z } from "zod";
import { readArticle } from "../article/readArticle.ts";

export const id = z.union([z.string(), z.number()], "`id` is neither text nor a number");

export const text = z
  .string("`text` is missing, or no text")
  .refine((words) => words.trim() !== "", "`text` is empty");

/** `published` is a day, `2024-05-05`, or null where nothing tells it. */
export function toArticle(name: string | number, words: string, published: string | null) {
  return readArticle(String(name), words, {
    published,
    publishedFrom: published === null ? null : "sidecar",
    publisher: null,
    url: null,
    rights: null,
  });
}
