// One judgement more, read before it is written.

import type { Corpus } from "#model/corpus.ts";
import type { SideName, Verdict } from "#model/judging.ts";
import type { Source } from "#loader/diagnostic.ts";
import type { Seeds } from "#loader/seeds.ts";
import { judgeCorpus } from "./applyJudgements.ts";
import { judgementLine, withJudgement } from "./judgementText.ts";

/** A judgement that cannot be written; the message is for the editor. */
export class JudgementError extends Error {}

/**
 * The text of the file with it.
 * @param corpus what each article tells, by itself
 * @throws JudgementError where the file has a fault, or would have one
 */
export function addJudgement(
  { seeds, judgements }: Pick<Seeds, "seeds" | "judgements">,
  corpus: Corpus,
  { verdict, sides }: { readonly verdict: Verdict; readonly sides: readonly SideName[] },
): string {
  const source: Source = judgements ?? { file: "judgements.yaml", text: "" };
  if (seeds.some(({ id }) => id === "judgements"))
    throw new JudgementError("judgements.yaml is the sidecar of an article. Rename the article.");
  // Written back, bytes that are no text would be lost.
  const isText = !source.text.includes("\uFFFD");
  const text = isText ? withJudgement(source.text, judgementLine(verdict, sides)) : null;
  if (text === null)
    throw new JudgementError(
      `Nothing can be put below what stands in ${source.file}. Mend it by hand: UTF-8, and a list in which each judgement starts with a hyphen.`,
    );
  const faultsOf = (one: Source) => judgeCorpus({ seeds, judgements: one }, corpus).diagnostics;
  const before = new Set(faultsOf(source).map(({ message }) => message));
  const fault = faultsOf({ ...source, text }).find(({ message }) => !before.has(message));
  if (fault) throw new JudgementError(`${fault.message} ${fault.mend}`);
  return text;
}
