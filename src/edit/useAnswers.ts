// Which pair is asked about, and what was answered in this window: on to the next at once, back where an answer is
// refused or taken back.

import { useRef, useState } from "react";
import type { Judging, Question, Verdict } from "#model/judging.ts";
import type { AskedJudging } from "./useJudging.ts";

interface GivenAnswer {
  readonly question: Question;
  readonly taken: Promise<Judging | null>;
}

/** With the milliseconds at which it came. */
type Press = Pick<Event, "timeStamp">;

/** Milliseconds within which a second press is that of a hurried hand, not an answer to a pair that nobody has read. */
const doublePress = 300;

export interface AskedPairs {
  /** Those that are open, in the order in which they are asked. */
  readonly open: readonly Question[];
  readonly current: Question | null;
  readonly answer: (verdict: Verdict, press: Press) => void;
  readonly takeBack: () => void;
  readonly skip: () => void;
  readonly lookAt: (question: Question | undefined) => void;
}

export function useAnswers({ judging, judge, takeBack }: AskedJudging): AskedPairs {
  const [at, setAt] = useState<string | null>(null);
  /** Answered, but not yet taken by the server; one may be answered again before that. */
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  /** The one that comes back, before the server has said so. */
  const [returned, setReturned] = useState<Question | null>(null);
  const [isTurning, setTurning] = useState(false);
  const lastPress = useRef({ id: "", at: Number.NEGATIVE_INFINITY });
  const given = useRef<readonly GivenAnswer[]>([]);

  const all = judging?.questions ?? [];
  const isSkipped = ({ id }: Question) => skipped.includes(id);
  const unanswered = all.filter(({ id }) => !waiting.includes(id));
  const open = [
    ...unanswered.filter((one) => !isSkipped(one)),
    ...unanswered.filter((one) => isSkipped(one)),
  ];
  const current =
    open.find(({ id }) => id === at) ?? (returned?.id === at ? returned : null) ?? open[0] ?? null;
  const nextAfter = (one: Question) => open[open.indexOf(one) + 1] ?? open.find((x) => x !== one);

  async function answer(verdict: Verdict, { timeStamp }: Press) {
    if (!current || isTurning) return;
    const { id, at: pressed } = lastPress.current;
    if (id !== current.id && timeStamp - pressed < doublePress) return;
    lastPress.current = { id: current.id, at: timeStamp };
    const taken = judge(current, verdict);
    const own = { question: current, taken };
    given.current = [...given.current, own];
    setWaiting((before) => [...before, current.id]);
    setReturned(null);
    setAt(nextAfter(current)?.id ?? null);
    const now = await taken;
    setWaiting((before) => before.toSpliced(before.indexOf(current.id), 1));
    if (now) return;
    given.current = given.current.filter((one) => one !== own);
    setAt(current.id);
  }

  async function goBack() {
    const last = given.current.at(-1);
    if (last) {
      given.current = given.current.slice(0, -1);
      setReturned(last.question);
      setAt(last.question.id);
      await takeBack(last.taken);
    } else if (judging && judging.undo > 0 && !isTurning) {
      // One of another window, or of yesterday: which it is, the server says.
      setTurning(true);
      const before = new Set(all.map(({ id }) => id));
      const now = await takeBack(null);
      const back = now?.questions.find(({ id }) => !before.has(id));
      if (back) setAt(back.id);
      setTurning(false);
    }
  }

  return {
    open,
    current,
    answer: (verdict, press) => void answer(verdict, press),
    takeBack: () => void goBack(),
    skip: () => {
      if (!current) return;
      setAt(nextAfter(current)?.id ?? current.id);
      setSkipped((before) => [...before.filter((id) => id !== current.id), current.id]);
    },
    lookAt: (question) => question && setAt(question.id),
  };
}
