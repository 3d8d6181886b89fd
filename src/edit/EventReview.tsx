// One event under review: what it is, why it is doubted, and the answers to whether it is right.

import { eventOf } from "#model/tellings.ts";
import type { ReviewItem } from "#model/review.ts";
import type { Span } from "#model/span.ts";
import { capital, counted } from "#format/number.ts";
import styles from "./Editor.module.css";
import { EventForm, type FormProps } from "./EventForm.tsx";
import { JoinForm } from "./JoinForm.tsx";
import { Key } from "./Key.tsx";
import { Passages } from "./Passages.tsx";
import { spots } from "./spots.ts";

interface Props extends FormProps {
  /** Whether the reasons for dropping it are shown. */
  readonly dropping: boolean;
  readonly does: {
    readonly right: () => void;
    readonly fix: () => void;
    readonly askWhy: () => void;
    readonly drop: (why: string) => void;
    readonly skip: () => void;
    readonly split: (span: Span) => void;
  };
}

const reasons = [
  "It did not happen so.",
  "It is no event.",
  "It is told twice.",
  "It is not our subject.",
];

const stateWords: Readonly<Record<ReviewItem["state"], string>> = {
  printed: "On the page.",
  "held-back": "Held back: not on the page until you change it, or say that it is right.",
  dropped: "Dropped: not on the page.",
};

const alsoTold = (others: number): string =>
  `${capital(counted(others, "other article"))} ${others === 1 ? "tells" : "tell"} it too: here is what this one tells.`;

export function EventReview({ dropping, does, ...props }: Props) {
  const { item, article, corpus, reviewing } = props;
  const { event, state, checked } = item;
  const told = eventOf(corpus, event.id);
  return (
    <>
      <div className={styles["item"]}>
        <h2 tabIndex={-1} ref={spots.ref("heading")}>
          {told?.number != null && <span className="plate">{told.number}</span>}{" "}
          <bdi>{event.title}</bdi>
        </h2>
        <p className={styles["state"]}>
          {stateWords[state]} {checked && state !== "dropped" && "Checked."}{" "}
          {told?.tellings && alsoTold(told.tellings.length - 1)}
        </p>
        {item.reasons.length > 0 && (
          <ul className={styles["reasons"]}>
            {item.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
        <fieldset className={styles["answers"]} aria-label="Is it right?">
          <button type="button" onClick={does.right} aria-disabled={checked || state === "dropped"}>
            Right <Key of="right" />
          </button>
          <button type="button" onClick={does.fix}>
            Fix <Key of="fix" />
          </button>
          <button type="button" aria-expanded={dropping} onClick={does.askWhy}>
            Drop <Key of="drop" />
          </button>
          <button type="button" onClick={does.skip}>
            Skip <Key of="skip" />
          </button>
          {(event.corrected || state === "dropped") && (
            <button
              type="button"
              onClick={() => void reviewing.take({ do: "restore", event: event.id })}
            >
              {item.read ? "Back to what was read" : "Take it away again"}
            </button>
          )}
        </fieldset>
        {dropping && (
          <fieldset className={styles["answers"]} aria-label="Why">
            {reasons.map((why, n) => (
              <button key={why} type="button" onClick={() => does.drop(why)}>
                {why} <kbd aria-hidden="true">{n + 1}</kbd>
              </button>
            ))}
          </fieldset>
        )}
        <Passages {...{ item, article, reviewing }} onSplit={does.split} />
      </div>
      {state !== "dropped" && (
        <>
          <EventForm key={event.id} {...props} />
          <JoinForm key={`join ${event.id}`} {...{ item, reviewing }} />
        </>
      )}
    </>
  );
}

/** The reason that a digit chooses while they are shown. */
export const reasonAt = (digit: number): string | null => reasons[digit - 1] ?? null;
