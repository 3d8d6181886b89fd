// When it happened: typed as one would say it, or taken from time words of the article. The days and their
// bar are shown while one types.

import { useEffect, useMemo, useRef, useState } from "react";
import { paragraphAt } from "#model/article.ts";
import { parseDay, printDay } from "#model/day.ts";
import { partCodes, partsOfDay, type ToldEvent, type When } from "#model/event.ts";
import type { TypedDate } from "#model/review.ts";
import { dateValue } from "#model/sidecarValue.ts";
import { covers, type Span } from "#model/span.ts";
import { spokenDate } from "#format/when.ts";
import { SmallAxis } from "#app/event/SmallAxis.tsx";
import { askDate, AskError } from "./ask.ts";
import { Choice } from "./Choice.tsx";
import styles from "./Editor.module.css";
import type { FormProps, Saving } from "./EventForm.tsx";
import { printedOf } from "./printedOf.ts";
import { TextField } from "./TextField.tsx";
import { useMarks, usePressed } from "./useMarks.ts";

interface Props extends Omit<FormProps, "corpus"> {
  readonly saving: Saving;
}

export function DateField({ item, article, reviewing, saving: { save, restore } }: Props) {
  const { event, read } = item;
  const printed = useMemo(() => printedOf(reviewing.article), [reviewing.article]);
  const [typed, setTyped] = useState<string | null>(null);
  const [meant, setMeant] = useState<TypedDate | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const ask = (words: string) =>
    askDate({ article: article.id, event: event.id, status: event.status, typed: words }).catch(
      (error: unknown) => {
        if (!(error instanceof AskError)) throw error;
        setProblem(error.message);
        return null;
      },
    );

  useEffect(() => {
    setMeant(null);
    if (typed === null || typed.trim() === "") return;
    let isLatest = true;
    const timer = setTimeout(() => {
      void ask(typed).then((now) => isLatest && setMeant(now));
    }, 150);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- asked anew for what is typed
  }, [typed]);

  /** A press is the last word, though what was typed before may still be read. */
  const presses = useRef(0);
  function press(value: string | null, from: Span | null = null) {
    presses.current++;
    setTyped(null);
    if (value === null || from === null) void save({ date: value });
    else {
      const span = { start: from.start, end: from.end };
      void reviewing.take({ do: "date", event: event.id, date: value, from: span });
    }
  }
  async function saveTyped(words: string): Promise<unknown> {
    const before = presses.current;
    const now = words === "" ? { edtf: "none", problem: null } : await ask(words);
    if (presses.current !== before) return undefined;
    if (now !== null) setProblem(now.problem);
    return now !== null && now.edtf !== null ? save({ date: now.edtf }) : null;
  }

  const times = (reviewing.article?.times ?? []).filter(({ value }) => value !== null);
  // Of an article that is shown in part the words stand elsewhere.
  const isWhole = article.show === "article";
  const marked = isAsking && isWhole ? times.map(({ words }) => words) : [];
  useMarks("dateline-times", article, marked);
  usePressed(isAsking && isWhole, (offset) => {
    const pressed = times.find(({ words }) => covers(words, { start: offset, end: offset }));
    if (pressed) press(pressed.value, pressed.words);
    return pressed !== undefined;
  });
  const paragraphs = event.passages.map((passage) => paragraphAt(article, passage)?.start);
  const near = times.filter(
    ({ words }) => !isWhole || paragraphs.includes(paragraphAt(article, words)?.start),
  );
  const choices = [...new Map(near.map((time) => [time.words.text, time]))];
  const dateOf = (one: Pick<ToldEvent, "when">) => (one.when ? dateValue(one) : "");
  const shown = meant ? meant.when : event.when;
  return (
    <div data-asks-times="" onFocus={() => setAsking(true)} onBlur={() => setAsking(false)}>
      <TextField
        label="Date, in words or EDTF"
        value={dateOf(event)}
        read={read && dateOf(read) !== dateOf(event) ? spokenDate(read.when) : null}
        draft={[typed, setTyped]}
        onSave={saveTyped}
        onRestore={restore("date")}
      >
        <p className={styles["read"]} aria-live="polite">
          {meant?.problem ?? spokenDate(shown)}
          {meant?.edtf ? ` (${meant.edtf})` : ""}
        </p>
        <SmallAxis
          event={{ ...event, when: shown }}
          events={printed}
          published={article.published}
        />
        <div className={styles["answers"]}>
          {meant?.choices.map(({ edtf, when }) => (
            <button key={edtf} type="button" onClick={() => press(edtf)}>
              {spokenDate(when)}
            </button>
          ))}
          {choices.map(([text, { words, value }]) => (
            <button key={text} type="button" onClick={() => press(value, words)}>
              “{text}”
            </button>
          ))}
          {article.published !== null && (
            <button type="button" onClick={() => press(article.published)}>
              day of publication
            </button>
          )}
        </div>
        {/* It keeps its room, so that nothing moves under a press. */}
        {isWhole && times.length > 0 && (
          <p className={styles["read"]} style={{ visibility: isAsking ? undefined : "hidden" }}>
            Or press one of the marked words of the article.
          </p>
        )}
        {problem !== null && <p role="alert">{problem}</p>}
        {event.when && isOneDay(event.when) && (
          <label>
            Part of the day{" "}
            <Choice
              value={event.when.part ?? ""}
              onSave={(chosen) => {
                const part = partsOfDay.find((one) => one === chosen);
                void save({ date: `${event.when?.edtf ?? ""}${part ? partCodes[part] : ""}` });
              }}
            >
              <option value="">not said</option>
              {partsOfDay.map((part) => (
                <option key={part} value={part}>
                  {part}
                </option>
              ))}
            </Choice>
          </label>
        )}
        <Leaning item={item} reviewing={reviewing} />
      </TextField>
    </div>
  );
}

const isOneDay = ({ edtf }: When): boolean => /^\d{4}-\d\d-\d\d$/.test(edtf);

/** Events that were dated by the one whose date an editor changed: each follows, or stays. */
function Leaning({
  item: { event, read, leaning },
  reviewing,
}: Pick<FormProps, "item" | "reviewing">) {
  const days = daysBetween(read?.when, event.when);
  return leaning.map(({ id, title, when }) => {
    const moved = when && days !== null && isOneDay(when) ? dayAfter(when.edtf, days) : null;
    return (
      <p key={id} className={styles["read"]}>
        The date of “{title}” was counted from this one: {spokenDate(when)}.{" "}
        {moved !== null && days !== 0 && (
          <button
            type="button"
            onClick={() => void reviewing.take({ do: "amend", event: id, fields: { date: moved } })}
          >
            Move it to {moved}
          </button>
        )}
      </p>
    );
  });
}

function daysBetween(before: When | null | undefined, after: When | null): number | null {
  const [from, to] = [parseDay(before?.earliest ?? ""), parseDay(after?.earliest ?? "")];
  return from === null || to === null ? null : to - from;
}

function dayAfter(edtf: string, days: number): string | null {
  const day = parseDay(edtf);
  return day === null ? null : printDay(day + days);
}
