// What the loader makes of a text, through the door that other programs use.

import { answerEvents } from "#loader/doors/events.ts";
import { type Prediction, toPrediction } from "./prediction.ts";

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly published: string;
}

/** @throws where the loader refuses the text. */
export function answer(question: Question): readonly Prediction[] {
  const answered = answerEvents(toLine(question));
  if (!("events" in answered)) throw new Error(`The loader refuses ${question.id}.`);
  return answered.events.map(toPrediction);
}

export function toLine({ id, text, published }: Question): Buffer {
  return Buffer.from(`${JSON.stringify({ id, text, published })}\n`);
}
