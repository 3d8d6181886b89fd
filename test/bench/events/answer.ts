// The loader's answer for a text, through the `events` command's own function.

import { answerEvents } from "#loader/jsonl/events.ts";
import type { Parse } from "#loader/parseSeeds.ts";
import { type Prediction, toPrediction } from "./prediction.ts";

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly published: string;
}

/** Rejects if the loader rejects the text. */
export async function answer(question: Question, parse: Parse): Promise<readonly Prediction[]> {
  const answered = await answerEvents(toLine(question), parse);
  if (!("events" in answered)) throw new Error(`The loader rejects ${question.id}.`);
  return answered.events.map(toPrediction);
}

export function toLine({ id, text, published }: Question): Buffer {
  return Buffer.from(`${JSON.stringify({ id, text, published })}\n`);
}
