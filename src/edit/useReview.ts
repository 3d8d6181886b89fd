// The review of the open article as the server last told it, and the steps that change it.

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Corpus } from "#model/corpus.ts";
import type { ArticleReview, DraftAnswer, Fields, ReviewItem, Step } from "#model/review.ts";
import type { Span } from "#model/span.ts";
import { askDraft, AskError, askReview, askStep } from "./ask.ts";

/** What the server refused last. */
interface RefusedStep {
  readonly message: string;
  readonly article: string;
  /** The event of the step; null for one that is not about an event. */
  readonly event: string | null;
  /** The sidecar as the page knew it and as it is, where they are not the same. */
  readonly versions: { readonly known: string; readonly now: string } | null;
}

interface Turned {
  readonly before: ArticleReview;
  readonly now: ArticleReview;
}

export interface Reviewing {
  readonly article: ArticleReview | null;
  readonly refused: RefusedStep | null;
  readonly busy: boolean;
  /** The article after the step; null where it was refused. */
  readonly take: (step: Step) => Promise<ArticleReview | null>;
  /** Changes fields of an event, made of it as the steps before have left it. */
  readonly amend: (
    event: string,
    fieldsOf: (now: ReviewItem["event"]) => Fields,
  ) => Promise<ArticleReview | null>;
  /** What words would become, once the steps before are taken; null where it is refused. */
  readonly draft: (span: Span) => Promise<DraftAnswer | null>;
  /** The article before and after; null where it was refused. */
  readonly turn: (way: "undo" | "redo") => Promise<Turned | null>;
}

/** @param corpus a new one asks anew: the files have changed. @param id null asks for none */
export function useReview(corpus: Corpus, id: string | null): Reviewing {
  const [review, setReview] = useState<ArticleReview | null>(null);
  const [refused, setRefused] = useState<RefusedStep | null>(null);
  const [waiting, setWaiting] = useState(0);
  /** As the server last told it: a step that waits for another goes on from there. */
  const latest = useRef<ArticleReview | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  /** The article that is looked at: what is told of another comes too late. */
  const wanted = useRef(id);
  function tell(now: ArticleReview) {
    if (now.id !== wanted.current) return;
    const before = latest.current;
    // Who only looks is told of no change: the last one stays to be seen.
    const isSame = before?.id === now.id && before.version === now.version;
    // What could not be done while the file was broken was said of the fault, which is mended.
    if (before?.id === now.id && before.fault !== null && now.fault === null) setRefused(null);
    latest.current = { ...now, last: now.last ?? (isSame ? before.last : null) };
    setReview(latest.current);
  }
  /** One after the other: nobody waits with the next press. @returns null where it was refused */
  function enqueue(
    of: string,
    asking: () => Promise<ArticleReview>,
    event: string | null = null,
  ): Promise<ArticleReview | null> {
    const done = queue.current.then(async () => {
      const known = latest.current?.text ?? "";
      try {
        const now = await asking();
        tell(now);
        return now;
      } catch (error) {
        setRefused({ article: of, event, ...said(error, known) });
        return null;
      }
    });
    queue.current = done.catch(() => null);
    return done;
  }
  const look = useEffectEvent((of: string) => void enqueue(of, () => askReview(of)));
  useEffect(() => {
    wanted.current = id;
    if (id !== null) look(id);
  }, [corpus, id]);

  async function change(
    asking: (of: ArticleReview) => Promise<ArticleReview>,
    event: string | null,
  ): Promise<ArticleReview | null> {
    if (id === null) return null;
    setWaiting((count) => count + 1);
    const now = await enqueue(
      id,
      () => {
        const before = latest.current;
        return before?.id === id ? asking(before) : askReview(id);
      },
      event,
    );
    setWaiting((count) => count - 1);
    if (now) setRefused(null);
    // The file may be another than the page knew.
    else void enqueue(id, () => askReview(id));
    return now;
  }

  return {
    article: review?.id === id ? review : null,
    refused,
    busy: waiting > 0,
    take: (step) =>
      change(
        ({ id: of, version }) => askStep({ ask: "step", article: of, version, step }),
        "event" in step ? step.event : null,
      ),
    amend: (event, fieldsOf) =>
      change(({ id: of, version, items }) => {
        const now = items.find((item) => item.event.id === event)?.event;
        if (!now) return askReview(of);
        const step: Step = { do: "amend", event, fields: fieldsOf(now) };
        return askStep({ ask: "step", article: of, version, step });
      }, event),
    draft: async (span) => {
      if (id === null) return null;
      await queue.current;
      try {
        return await askDraft({ article: id, span, fields: {}, from: null });
      } catch (error) {
        setRefused({ article: id, event: null, ...said(error, "") });
        return null;
      }
    },
    turn: async (way) => {
      let before: ArticleReview | null = null;
      const now = await change((of) => {
        before = of;
        return askStep({ ask: way, article: of.id, version: of.version });
      }, null);
      return before && now && { before, now };
    },
  };
}

function said(error: unknown, known: string): Pick<RefusedStep, "message" | "versions"> {
  if (!(error instanceof AskError)) throw error;
  const { message, now } = error;
  return { message, versions: now === null ? null : { known, now } };
}
