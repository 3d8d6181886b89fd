// The marks in the article, drawn by the article's own components on made-up words.

import { Passages } from "../reader/Passages.tsx";
import margin from "../reader/Margin.module.css";
import { SeamMark, ThreadMark } from "./BetweenMarks.tsx";
import styles from "./Legend.module.css";
import { Mark, Marks } from "./Marks.tsx";
import { useWide } from "../view/useMedia.ts";

export function ArticleMarks() {
  const wide = useWide();
  return (
    <Marks title="In the article">
      <Mark sample={<Words text="the envoys left" />}>One line: words that support an event.</Mark>
      <Mark sample={<Words text="met on Monday" date={4} />}>
        A heavy line: the words that its date was read from.
      </Mark>
      <Mark sample={<Words text="after the talks" shared />}>
        Two lines: words of two events or more. A click selects the event with the dark number,
        another click the next one.
      </Mark>
      <Mark
        sample={
          <>
            <Words text="a quiet visit" state="hovered" /> <Plate number={8} state="hovered" />
          </>
        }
      >
        A tint and a dark number: the pointer or the keyboard is on it.
      </Mark>
      <Mark
        sample={
          <>
            <span className={styles["bracket"]} />
            <Words text="turned down" state="selected" /> <Plate number={5} state="selected" />
          </>
        }
      >
        A stronger tint, a line beside it and a blue number: selected.
      </Mark>
      {wide && (
        <>
          <Mark sample={<SeamMark />}>
            Between the halves, the whole article: the part in view, and a stroke for each passage.
            A broad blue stroke is out of view; a click scrolls to it.
          </Mark>
          <Mark sample={<ThreadMark />}>
            A blue line: from the words to the card, whose top line is heavy between the event’s
            first and last day.
          </Mark>
        </>
      )}
    </Marks>
  );
}

type MarkState = "hovered" | "selected";

interface MarkedWordsProps {
  readonly text: string;
  /** Offset at which the words of the date start. */
  readonly date?: number;
  readonly shared?: boolean;
  readonly state?: MarkState;
}

function Words({ text, date = text.length, shared = false, state }: MarkedWordsProps) {
  const events = shared ? ["a", "b"] : ["a"];
  const runs = [
    { start: 0, end: date, events, dates: [] },
    { start: date, end: text.length, events, dates: events },
  ].filter(({ start, end }) => start < end);
  return (
    <span className={styles["words"]}>
      <Passages
        text={text}
        runs={runs}
        hovered={state === "hovered" ? "a" : null}
        selected={state === "selected" ? "a" : null}
      />
    </span>
  );
}

function Plate({ number, state }: { readonly number: number; readonly state: MarkState }) {
  return (
    <span
      className={`${styles["plate"]} ${margin["number"]}`}
      data-column={0} // without it a number is hidden, as not placed yet
      data-hovered={state === "hovered" || undefined}
      aria-current={state === "selected" || undefined}
    >
      {number}
    </span>
  );
}
