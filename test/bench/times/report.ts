import { type MarkedText } from "../../corpus/times/readMarked.ts";
import { readMarkedTexts } from "../../corpus/times/texts.ts";
import { answerTimes } from "#loader/jsonl/times.ts";
import { parse } from "../../loader/parse.ts";
import { figuresOf, type Found, type Pair, pairUp } from "./score.ts";

/** Prints the figures of both halves, by kind of text. */
export async function printScores(): Promise<void> {
  console.log(`\n${"value F1, extents F1, exact extents F1".padStart(60)}\n`);
  const kinds = [...readMarkedTexts()];
  for (const half of ["open", "closed"] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they share a thread
    for (const [kind, texts] of kinds) await printLine(`${kind}, ${half}`, only(texts, half));
    const all = kinds.flatMap(([, texts]) => only(texts, half));
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they share a thread
    await printLine(`all, ${half}`, all);
  }
}

/** Prints the errors in the open half. Returns whether there is such a kind of text. */
export async function printTimeFaults(kind: string | undefined): Promise<boolean> {
  const wanted = [...readMarkedTexts()].filter(([name]) => kind === undefined || name === kind);
  for (const text of wanted.flatMap(([, texts]) => only(texts, "open"))) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they share a thread
    const faults = (await pairsOf(text)).filter((pair) => !isRight(pair));
    if (faults.length > 0) console.log(`\n${text.id}, ${text.published ?? "no day"}`);
    for (const pair of faults) console.log(`  ${describe(text.text, pair)}`);
  }
  if (wanted.length === 0) console.error(`There is no kind of text “${kind}”.`);
  return wanted.length > 0;
}

function only(texts: readonly MarkedText[], half: MarkedText["half"]): readonly MarkedText[] {
  return texts.filter((text) => text.half === half);
}

async function pairsOf({ id, text, published, times }: MarkedText): Promise<readonly Pair[]> {
  const line = JSON.stringify({ id, text, dct: published });
  const answer = await answerTimes(new TextEncoder().encode(line), parse);
  if ("error" in answer) throw new Error(answer.error);
  return pairUp(times, answer.timexes satisfies readonly Found[]);
}

async function printLine(name: string, texts: readonly MarkedText[]): Promise<void> {
  if (texts.length === 0) return;
  const pairs: Pair[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one after the other: they share a thread
  for (const text of texts) pairs.push(...(await pairsOf(text)));
  const { wanted, value, relaxed, strict } = figuresOf(pairs);
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
