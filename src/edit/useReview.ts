// The review of the open article as the server last told it, and the steps that change it.

import { useEffect, useEffectEvent, useRef, useState } from "react";
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
  const [waiting, setWaiting] = useState(0);
  /** As the server last told it: a step that waits for another goes on from there. */
  const latest = useRef<ArticleReview | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  function tell(now: ArticleReview) {
    latest.current = now;
    setReview(now);
  }
  /** One after the other: nobody waits with the next press. @returns null where it was refused */
  function enqueue(asking: () => Promise<ArticleReview>): Promise<ArticleReview | null> {
    const done = queue.current.then(async () => {
      const known = latest.current?.text ?? "";
      try {
        const now = await asking();
        tell(now);
        return now;
      } catch (error) {
        setRefused(said(error, known));
        return null;
      }
    });
    queue.current = done.catch(() => null);
    return done;
  }
  const look = useEffectEvent((of: string) => void enqueue(() => askReview(of)));
  useEffect(() => {
    if (open && id !== null) look(id);
  }, [open, corpus, id]);

  async function change(
    asking: (of: ArticleReview) => Promise<ArticleReview>,
  ): Promise<ArticleReview | null> {
    if (id === null) return null;
    setWaiting((count) => count + 1);
    const now = await enqueue(() => {
      const before = latest.current;
      return before?.id === id ? asking(before) : askReview(id);
    });
    setWaiting((count) => count - 1);
    if (now) setRefused(null);
    // The file may be another than the page knew.
    else void enqueue(() => askReview(id));
    return now;
  }

  return {
    article: review?.id === id ? review : null,
    refused,
    busy: waiting > 0,
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
