import { type MarkedText } from "../../corpus/times/readMarked.ts";
import { readMarkedTexts } from "../../corpus/times/texts.ts";
import { answerTimes } from "#loader/jsonl/times.ts";
import { figuresOf, type Found, type Pair, pairUp } from "./score.ts";

/** Prints the figures of both halves, by kind of text. */
export function printScores(): void {
  console.log(`\n${"value F1, extents F1, exact extents F1".padStart(60)}\n`);
  const kinds = [...readMarkedTexts()];
  for (const half of ["open", "closed"] as const) {
    for (const [kind, texts] of kinds) printLine(`${kind}, ${half}`, only(texts, half));
    const all = kinds.flatMap(([, texts]) => only(texts, half));
    printLine(`all, ${half}`, all);
  }
}

/** Prints the errors in the open half. Returns whether there is such a kind of text. */
export function printTimeFaults(kind: string | undefined): boolean {
  const wanted = [...readMarkedTexts()].filter(([name]) => kind === undefined || name === kind);
  for (const text of wanted.flatMap(([, texts]) => only(texts, "open"))) {
    const faults = pairsOf(text).filter((pair) => !isRight(pair));
    if (faults.length > 0) console.log(`\n${text.id}, ${text.published ?? "no day"}`);
    for (const pair of faults) console.log(`  ${describe(text.text, pair)}`);
  }
  if (wanted.length === 0) console.error(`There is no kind of text “${kind}”.`);
  return wanted.length > 0;
}

function only(texts: readonly MarkedText[], half: MarkedText["half"]): readonly MarkedText[] {
  return texts.filter((text) => text.half === half);
}

function pairsOf({ id, text, published, times }: MarkedText): readonly Pair[] {
  const line = JSON.stringify({ id, text, dct: published });
  const answer = answerTimes(new TextEncoder().encode(line));
  if ("error" in answer) throw new Error(answer.error);
  return pairUp(times, answer.timexes satisfies readonly Found[]);
}

function printLine(name: string, texts: readonly MarkedText[]): void {
  if (texts.length === 0) return;
  const { wanted, value, relaxed, strict } = figuresOf(texts.flatMap(pairsOf));
  const shares = [value, relaxed, strict].map((share) => (100 * share).toFixed(1).padStart(6));
  console.log(`${name.padEnd(24)} ${String(wanted).padStart(5)} times ${shares.join(" ")}`);
}

function isRight({ wanted, found }: Pair): boolean {
  return (
    wanted !== null &&
    found !== null &&
    wanted.value === found.value &&
    wanted.start === found.start &&
    wanted.end === found.end
  );
}

function describe(text: string, { wanted, found }: Pair): string {
  const words = (one: Pair["found"] | Pair["wanted"]) =>
    one === null ? "nothing" : `“${text.slice(one.start, one.end)}” ${one.value}`;
  const [start, end] = [(wanted ?? found)?.start ?? 0, (wanted ?? found)?.end ?? 0];
  const around = text.slice(Math.max(0, start - 50), end + 30).replace(/\s+/g, " ");
  const by = found === null ? "" : ` by ${found.rule}`;
  return `wanted ${words(wanted)}, found ${words(found)}${by}   …${around}…`;
}
