import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "kind", "who"];

describe("a process that is launched, by whomever", () => {
  it.each([
    [
      "The process was launched in Oslo on 3 May.",
      "Process is launched in Oslo | 2024-05-03 | held | COOPERATE | nobody",
    ],
    [
      "The peace process was launched by Peru and Norway in Oslo on 3 May.",
      "Peru and Norway launch the peace process | 2024-05-03 | held | COOPERATE | Peru + Norway",
    ],
    ["The selection process was launched on 3 May."],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe("on whose side a commander is stands before him", () => {
  it.each([
    [
      "Holm negotiated the release with rebel commander Issa Sesay on Friday.",
      "Holm negotiates the release with rebel commander Issa Sesay | 2024-05-03 | held | CONSULT third-party | Issa Sesay",
    ],
    [
      "Peru held talks with opposition leader Bo Vik and militia commander Jan Roe on Friday.",
      "Peru meets Bo Vik and Jan Roe | 2024-05-03 | held | CONSULT | Peru + Bo Vik + Jan Roe",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe("what may be another's deed is none of the first", () => {
  it.each([
    [
      "Brazil recognised Palestine on Thursday and Argentina on Friday.",
      "Brazil recognises Palestine | 2024-05-02 | held | SUPPORT | Brazil + Palestine",
    ],
    [
      "Brazil visited Palestine on Thursday and Argentina on Friday.",
      "Brazil visits Palestine | 2024-05-02 | held | CONSULT visit | Brazil",
      "Brazil visits Argentina | 2024-05-03 | held | CONSULT visit | Brazil",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});
