// Asks the dev server's endpoint.

import type { Judging } from "#model/judging.ts";
import {
  type ArticleReview,
  type Asked,
  type DraftAnswer,
  endpoint,
  type Queue,
  type Refusal,
  tokenName,
  type TypedDate,
} from "#model/review.ts";

/** What the server refused, or that it did not answer; the message is for the editor. */
export class AskError extends Error {
  /** The file on the disk, where it is another than the page knew. */
  readonly now: string | null;
  constructor({ error, now }: Refusal) {
    super(error);
    this.now = now ?? null;
  }
}

async function ask<Answer>(asked: Asked): Promise<Answer> {
  const token = document.querySelector<HTMLMetaElement>(`meta[name="${tokenName}"]`)?.content ?? "";
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/json", [tokenName]: token },
    body: JSON.stringify(asked),
  }).catch(() => null);
  if (!response)
    throw new AskError({ error: "The dev server does not answer. Nothing was saved." });
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- our own endpoint, of the same version
  const body: Answer | Refusal = await response.json();
  if (isRefusal(body)) throw new AskError(body);
  return body;
}

const isRefusal = (body: unknown): body is Refusal =>
  typeof body === "object" && body !== null && "error" in body;

export const askReview = (article: string): Promise<ArticleReview> =>
  ask({ ask: "review", article });

export const askQueue = (): Promise<Queue> => ask({ ask: "queue" });

export const askStep = (
  asked: Extract<Asked, { article: string; version: unknown }>,
): Promise<ArticleReview> => ask(asked);

export const askJudging = (
  asked: Extract<Asked, { ask: "questions" | "judge" | "take back" }>,
): Promise<Judging> => ask(asked);

export const askDraft = (asked: Omit<Extract<Asked, { ask: "draft" }>, "ask">) =>
  ask<DraftAnswer>({ ask: "draft", ...asked });

export const askDate = (asked: Omit<Extract<Asked, { typed: string }>, "ask">) =>
  ask<TypedDate>({ ask: "date", ...asked });
