// The question whether two events, or two people, of several articles are one: both sources' words, what speaks for and
// against it, and three answers. Least sure first.

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Corpus } from "#model/corpus.ts";
import type { Among, Question, Verdict } from "#model/judging.ts";
import type { Difference } from "#model/review.ts";
import { nameOf } from "#format/toldBy.ts";
import { Dialog } from "#app/ui/Dialog.tsx";
import { actionOf } from "#app/ui/keys.ts";
import { isShortcutOn } from "#app/ui/shortcut.ts";
import { Alerts } from "./Alerts.tsx";
import styles from "./Judge.module.css";
import { JudgedSide } from "./JudgedSide.tsx";
import { judgeKeys } from "./keys.ts";
import { type AskedPairs, useAnswers } from "./useAnswers.ts";
import { useJudging } from "./useJudging.ts";

interface Props {
  readonly corpus: Corpus;
  readonly among: Among;
  readonly onClose: () => void;
}

const answers: readonly { verdict: Verdict; key: string; name: string; means: string }[] = [
  { verdict: "same", key: "Y", name: "Same", means: "One, with both sources’ words" },
  { verdict: "different", key: "N", name: "Different", means: "Two, not asked again" },
  {
    verdict: "unsure",
    key: "U",
    name: "Unsure",
    means: "Two, each leads to the other",
  },
];

export function Judge({ corpus, among, onClose }: Props) {
  const asked = useJudging(corpus, among);
  const { judging, refused } = asked;
  const { open, current, answer, takeBack, skip, lookAt } = useAnswers(asked);
  const heading = useRef<HTMLHeadingElement>(null);
  const about = useId();
  const at = current ? open.indexOf(current) : -1;
  // Who hears the page is told what is asked about now.
  const id = current?.id ?? null;
  useEffect(() => heading.current?.focus(), [id]);

  const does: Readonly<
    Record<(typeof judgeKeys)[number]["action"], (press: KeyboardEvent) => void>
  > = {
    same: (press) => answer("same", press),
    different: (press) => answer("different", press),
    unsure: (press) => answer("unsure", press),
    skip,
    "take back": takeBack,
    "next pair": () => lookAt(open[at + 1]),
    "previous pair": () => lookAt(open[at - 1]),
  };
  function onKeyDown(press: KeyboardEvent) {
    // The page's own letters are not for here.
    press.stopPropagation();
    const isCommand = press.ctrlKey || press.metaKey;
    if (press.altKey || press.repeat || (!isCommand && !isShortcutOn())) return;
    const action = actionOf(judgeKeys, `${isCommand ? "Ctrl+" : ""}${press.key.toLowerCase()}`);
    if (!action) return;
    press.preventDefault();
    does[action](press);
  }
  const what = current?.about === "person" ? "person" : "happening";

  return (
    // Letters are keys wherever the focus is in the sheet.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={onKeyDown}>
      <Dialog title="Edit, on this computer only" width="wide" onClose={onClose}>
        <div className={styles["judge"]} data-judge="">
          <h3 className={styles["question"]} tabIndex={-1} ref={heading} aria-describedby={about}>
            {current
              ? `The same ${what}, or two?`
              : judging
                ? `No pair ${among ? "of this event " : ""}is left to judge`
                : "Reading the articles …"}
          </h3>
          <p className={styles["read"]} id={about}>
            {current && (
              <>
                <span>
                  {among
                    ? `Pair ${at + 1} of ${open.length} of this event, the least likely first. `
                    : `${at + 1} of ${open.length} pairs to judge, least sure first. `}
                </span>
                {current.joined
                  ? `Dateline takes these for one${among ? "" : ", and is not sure"}.`
                  : `Dateline keeps these apart${among ? "" : ", because it is not sure"}.`}
              </>
            )}
          </p>
          <Alerts refused={refused} fault={judging?.fault ?? null} />
          {current && (
            <>
              <div className={styles["sides"]}>
                {current.sides.map((side) => (
                  <JudgedSide
                    key={`${side.article} ${side.title}`}
                    {...{ side, corpus, onClose }}
                  />
                ))}
              </div>
              <Reasons question={current} corpus={corpus} />
              <AnswerButtons key={current.id} lines={current.lines} {...{ answer, skip }} />
            </>
          )}
          {judging && (
            <div className={styles["last"]}>
              <button type="button" aria-disabled={judging.undo === 0} onClick={takeBack}>
                <kbd aria-hidden="true">Z</kbd> take back
              </button>
              {judging.closed && (
                <span>
                  The file was changed by hand since: what came before cannot be taken back.
                </span>
              )}
              <output>
                {changedLines(judging.last).map((line) => (
                  <code key={line}>{line}</code>
                ))}
              </output>
            </div>
          )}
          {open.length > at + 1 && at >= 0 && (
            <Then questions={open.slice(at + 1, at + 6)} onLook={lookAt} />
          )}
        </div>
      </Dialog>
    </div>
  );
}

function changedLines(last: Difference | null): readonly string[] {
  const { added, removed } = last ?? { added: [], removed: [] };
  const lines = [...removed.map((line) => `− ${line}`), ...added.map((line) => `+ ${line}`)];
  // Of a new file the end of the last line is a line.
  return lines.filter((line) => line.length > 2);
}

function Reasons({
  question: { rows, sides },
  corpus,
}: {
  readonly question: Question;
  readonly corpus: Corpus;
}) {
  const [a, b] = sides.map(({ article }) => nameOf(article, corpus.articles));
  return (
    <table className={styles["reasons"]}>
      <thead>
        <tr>
          <th scope="col">They say</th>
          <th scope="col">{a}</th>
          <th scope="col">{b}</th>
          <th scope="col">Speaks for or against one</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, values, reasons }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {values.map((value, n) => (
              // Its column.
              // oxlint-disable-next-line react/no-array-index-key
              <td key={n}>
                {value ||
                  (values.some(Boolean) && <span className={styles["none"]}>not said</span>)}
              </td>
            ))}
            <td>
              {reasons.length === 0 && <span className={styles["none"]}>says nothing</span>}
              {reasons.map(({ isFor, says }) => (
                <p key={says} className={styles["reason"]} data-for={isFor}>
                  <b>{isFor ? "for" : "against"}</b> {says}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface AnswerButtonsProps extends Pick<AskedPairs, "answer" | "skip"> {
  readonly lines: Question["lines"];
}

function AnswerButtons({ lines, answer, skip }: AnswerButtonsProps) {
  const [shown, setShown] = useState<Verdict>("same");
  return (
    <>
      <div className={styles["answers"]}>
        {answers.map(({ verdict, key, name, means }) => (
          <button
            key={verdict}
            type="button"
            onClick={(press) => answer(verdict, press)}
            onFocus={() => setShown(verdict)}
            onPointerEnter={() => setShown(verdict)}
          >
            <kbd aria-hidden="true">{key}</kbd>
            <b>{name}</b>
            <span>{means}</span>
          </button>
        ))}
        <p className={styles["ways"]}>
          <button type="button" onClick={skip}>
            <kbd aria-hidden="true">S</kbd> skip
          </button>
          <kbd>J</kbd> <kbd>K</kbd> next, previous
        </p>
      </div>
      <p className={styles["line"]}>
        {`${answers.find(({ verdict }) => verdict === shown)?.key ?? ""} adds to judgements.yaml: `}
        <code>{lines[shown]}</code>
      </p>
    </>
  );
}

interface ThenProps {
  readonly questions: readonly Question[];
  readonly onLook: (question: Question) => void;
}

/** What is asked next. */
function Then({ questions, onLook }: ThenProps) {
  return (
    <section className={styles["then"]}>
      <h3>Then</h3>
      <ol>
        {questions.map((question) => {
          const { id, about, sides, rows } = question;
          const reasons = rows.flatMap((row) => row.reasons);
          const many = reasons.filter(({ isFor }) => isFor).length;
          return (
            <li key={id}>
              <span>{about}</span>
              <button type="button" onClick={() => onLook(question)}>
                {sides.map(({ title }) => title).join(" and ")}
              </button>
              <span>
                {many} for, {reasons.length - many} against
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
