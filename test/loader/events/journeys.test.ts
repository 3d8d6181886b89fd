import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const titles = (rows: readonly (readonly [text: string, ...events: string[]])[]) =>
  it.each(rows)("%s", (text, ...events) => expect(told(text, ["title"])).toEqual(events));

const whereTo = (rows: readonly (readonly [text: string, ...events: string[]])[]) =>
  it.each(rows)("%s", (text, ...events) =>
    expect(told(text, ["title", "status", "where"])).toEqual(events),
  );

describe("the way home is no goal", () => {
  whereTo([
    [
      "Ana Roca will pay a visit to Oslo on May 9 on her way back to Lima.",
      "Ana Roca is to visit Oslo | planned expected | Oslo",
    ],
    [
      "Ana Roca will visit Oslo on May 9 on her way home to Lima.",
      "Ana Roca is to visit Oslo | planned expected | Oslo",
    ],
    ["Ana Roca went back to Lima on Friday.", "Ana Roca returns to Lima | held | Lima"],
  ]);
});

describe("the journey that a stop was part of is told once", () => {
  whereTo([
    [
      "Ana Roca made a stop in Lima on Friday during a South American tour.",
      "Ana Roca visits Lima | held | Lima",
    ],
    // with a goal of its own it is another
    [
      "Ana Roca made a stop in Lima on Friday during a tour of Chile.",
      "Ana Roca visits Lima | held | Lima",
      "Ana Roca visits Chile | held | Chile",
    ],
  ]);
});

describe("the next stop of a journey that is under way", () => {
  whereTo([
    [
      "Ana Roca later flies to Oslo for talks.",
      "Ana Roca is to visit Oslo | planned expected | Oslo",
    ],
    ["Ana Roca then flies on to Oslo.", "Ana Roca is to visit Oslo | planned expected | Oslo"],
    // a habit
    ["Ana Roca often flies to Oslo."],
  ]);
});

describe("who becomes the first to do it does it", () => {
  titles([
    [
      "Bo Holm on Friday became the first Danish minister to visit Lima in ten years.",
      "Bo Holm visits Lima",
    ],
    [
      "Bo Holm will become the first Danish minister to visit Lima on May 9.",
      "Bo Holm is to visit Lima",
    ],
    // biography
    ["Ana Roca became the first woman to lead the party in 2008."],
  ]);
});

describe("what goes on while something else is to be is still to come", () => {
  whereTo([
    [
      "Ana Roca will meet Bo Holm on May 9 while both are attending a summit in Lima.",
      "Ana Roca is to attend a summit in Lima | planned expected | Lima",
      "Ana Roca is to meet Bo Holm | planned expected | nowhere",
    ],
    [
      "Ana Roca met Bo Holm on Friday while both were attending a summit in Lima.",
      "Ana Roca meets Bo Holm in Lima | held | Lima",
      "Ana Roca attends a summit in Lima | held | Lima",
    ],
  ]);
});

describe("what is continued was done", () => {
  whereTo([
    [
      "Peruvian troops continued to shell villages near Arica on Friday.",
      "Peruvian troops shell villages near Arica | held | Arica",
    ],
    ["Peruvian troops continue to shell the port."],
  ]);
});
