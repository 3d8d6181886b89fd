// The review of the open article as the server last told it, and the steps that change it.

import { useEffect, useState } from "react";
import type { Corpus } from "#model/corpus.ts";
import type { ArticleReview, Step } from "#model/review.ts";
import { AskError, askReview, askStep } from "./ask.ts";

/** What the server refused last. */
interface Refused {
  readonly message: string;
  /** The sidecar as the page knew it and as it is, where they are not the same. */
  readonly versions: { readonly known: string; readonly now: string } | null;
}

export interface Reviewing {
  readonly article: ArticleReview | null;
  readonly refused: Refused | null;
  readonly busy: boolean;
  /** The article after the step; null where it was refused. */
  readonly take: (step: Step) => Promise<ArticleReview | null>;
  readonly turn: (way: "undo" | "redo") => Promise<ArticleReview | null>;
}

/** @param corpus a new one asks anew: the files have changed */
export function useReview(corpus: Corpus, open: boolean, id: string | null): Reviewing {
  const [review, setReview] = useState<ArticleReview | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (!open || id === null) return;
    let isAsked = true;
    askReview(id).then(
      (now) => isAsked && setReview(now),
      (error: unknown) => setRefused(said(error, "")),
    );
    return () => {
      isAsked = false;
    };
  }, [open, corpus, id]);
  const article = review?.id === id ? review : null;

  async function change(
    asking: (of: ArticleReview) => Promise<ArticleReview>,
  ): Promise<ArticleReview | null> {
    if (!article || busy) return null;
    setBusy(true);
    try {
      const now = await asking(article);
      setRefused(null);
      setReview(now);
      return now;
    } catch (error) {
      setRefused(said(error, article.text));
      setReview(await askReview(article.id).catch(() => article));
      return null;
    } finally {
      setBusy(false);
    }
  }

  return {
    article,
    refused,
    busy,
    take: (step) =>
      change(({ id: of, version }) => askStep({ ask: "step", article: of, version, step })),
    turn: (way) => change(({ id: of, version }) => askStep({ ask: way, article: of, version })),
  };
}

function said(error: unknown, known: string): Refused {
  if (!(error instanceof AskError)) throw error;
  const { message, now } = error;
  return { message, versions: now === null ? null : { known, now } };
}
