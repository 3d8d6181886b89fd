// The pairs to judge as the server last told them, and the answers, one after the other.

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Corpus } from "#model/corpus.ts";
import type { Among, Judging, Question, Verdict } from "#model/judging.ts";
import { AskError, askJudging } from "./ask.ts";

/** What the server refused last. */
export interface RefusedAnswer {
  readonly message: string;
  /** The file as the page knew it and as it is, where they are not the same. */
  readonly versions: { readonly known: string; readonly now: string } | null;
}

export interface AskedJudging {
  readonly judging: Judging | null;
  readonly refused: RefusedAnswer | null;
  /** null where it was refused. */
  readonly judge: (question: Question, verdict: Verdict) => Promise<Judging | null>;
  /**
   * Takes the last judgement back.
   * @param of an answer that may still be under way: where that is refused, nothing is taken back
   */
  readonly takeBack: (of: Promise<Judging | null> | null) => Promise<Judging | null>;
}

/** @param corpus a new one asks anew: the files have changed */
export function useJudging(corpus: Corpus, among: Among): AskedJudging {
  const [judging, setJudging] = useState<Judging | null>(null);
  const [refused, setRefused] = useState<RefusedAnswer | null>(null);
  const latest = useRef<Judging | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  function tell(now: Judging): Judging {
    const isSame = latest.current?.version === now.version;
    // Who only looks is told of no change: the last one stays to be seen.
    latest.current = { ...now, last: now.last ?? (isSame ? (latest.current?.last ?? null) : null) };
    setJudging(latest.current);
    return now;
  }
  /** Nobody waits with the next press: it goes on from what the one before left. */
  function enqueue(asking: (known: Judging | null) => Promise<Judging | null>) {
    const done = queue.current.then(async () => {
      const known = latest.current;
      try {
        const now = await asking(known);
        return now && tell(now);
      } catch (error) {
        if (!(error instanceof AskError)) throw error;
        const { message, now } = error;
        const versions = now === null ? null : { known: known?.text ?? "", now };
        setRefused({ message, versions });
        return null;
      }
    });
    queue.current = done.catch(() => null);
    return done;
  }
  const look = () => enqueue(() => askJudging({ ask: "questions", among }));
  async function change(asking: (known: Judging | null) => Promise<Judging | null>) {
    const now = await enqueue(async (known) => {
      const told = await asking(known);
      if (told) setRefused(null);
      return told;
    });
    // The file may be another than the page knew.
    if (now === null) void look();
    return now;
  }
  const lookAnew = useEffectEvent(() => void look());
  useEffect(() => lookAnew(), [corpus]);

  return {
    judging,
    refused,
    judge: ({ sides }, verdict) =>
      change((known) =>
        askJudging({
          ask: "judge",
          among,
          version: known?.version ?? null,
          verdict,
          sides: sides.map(({ named }) => named),
        }),
      ),
    takeBack: (of) =>
      change(async (known) => {
        if (of && (await of) === null) return null;
        return askJudging({ ask: "take back", among, version: known?.version ?? null });
      }),
  };
}
