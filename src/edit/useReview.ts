// The review of the open article as the server last told it, and the steps that change it.

import { useEffect, useState } from "react";
import type { Corpus } from "#model/corpus.ts";
import type { ArticleReview, Review, Step } from "#model/review.ts";
import { AskError, askReview, askStep } from "./ask.ts";

export interface Reviewing {
  readonly article: ArticleReview | null;
  readonly kinds: readonly string[];
  /** What the server refused last. */
  readonly error: string | null;
  readonly busy: boolean;
  /** The article after the step; null where it was refused. */
  readonly take: (step: Step) => Promise<ArticleReview | null>;
  readonly turn: (way: "undo" | "redo") => Promise<ArticleReview | null>;
}

/** @param corpus a new one asks anew: the files have changed */
export function useReview(corpus: Corpus, open: boolean, id: string | null): Reviewing {
  const [review, setReview] = useState<Review | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (open) askReview().then(setReview, (refused: unknown) => setError(said(refused)));
  }, [open, corpus]);
  const article = review?.articles.find((one) => one.id === id) ?? null;

  async function change(
    asking: (of: ArticleReview) => Promise<ArticleReview>,
  ): Promise<ArticleReview | null> {
    if (!article || busy) return null;
    setBusy(true);
    try {
      const now = await asking(article);
      setError(null);
      setReview((last) => last && withArticle(last, now));
      return now;
    } catch (refused) {
      setError(said(refused));
      // The file may be another than the page knew.
      setReview(await askReview().catch(() => review));
      return null;
    } finally {
      setBusy(false);
    }
  }

  return {
    article,
    kinds: review?.kinds ?? [],
    error,
    busy,
    take: (step) =>
      change(({ id: of, version }) => askStep({ ask: "step", article: of, version, step })),
    turn: (way) => change(({ id: of, version }) => askStep({ ask: way, article: of, version })),
  };
}

function said(error: unknown): string {
  if (error instanceof AskError) return error.message;
  throw error;
}

const withArticle = ({ kinds, articles }: Review, now: ArticleReview): Review => ({
  kinds,
  articles: articles.map((one) => (one.id === now.id ? now : one)),
});
