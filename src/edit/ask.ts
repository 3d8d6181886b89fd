// Asks the dev server's endpoint.

import {
  type ArticleReview,
  type Asked,
  endpoint,
  type Refusal,
  type Review,
  tokenName,
} from "#model/review.ts";

/** What the server refused, or that it did not answer; the message is for the editor. */
export class AskError extends Error {}

async function ask<Answer>(asked: Asked): Promise<Answer> {
  const token = document.querySelector<HTMLMetaElement>(`meta[name="${tokenName}"]`)?.content ?? "";
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/json", [tokenName]: token },
    body: JSON.stringify(asked),
  }).catch(() => null);
  if (!response) throw new AskError("The dev server does not answer. Nothing was saved.");
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- our own endpoint, of the same version
  const body: Answer | Refusal = await response.json();
  if (isRefusal(body)) throw new AskError(body.error);
  return body;
}

const isRefusal = (body: unknown): body is Refusal =>
  typeof body === "object" && body !== null && "error" in body;

export const askReview = (): Promise<Review> => ask({ ask: "review" });

export const askStep = (asked: Extract<Asked, { version: unknown }>): Promise<ArticleReview> =>
  ask(asked);

/** A typed date as EDTF; null where no days can be read. */
export async function askDate(article: string, typed: string): Promise<string | null> {
  const { edtf } = await ask<{ readonly edtf: string | null }>({ ask: "date", article, typed });
  return edtf;
}
