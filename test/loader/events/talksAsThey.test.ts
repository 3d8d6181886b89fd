import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "who"];

describe("“They had begun and were broken off” are the talks", () => {
  it.each([
    [
      "The EU suspended talks with Peru on Friday. They had begun in October 2005 and were broken off in May 2006 over the hunt for Vik.",
      "Talks are broken off over the hunt for Vik | 2006-05 | nobody",
      "EU suspends talks with Peru | 2024-05-03 | European Union + Peru",
    ],
    [
      "Peru suspended talks with Chile on Friday. They were broken off in May 2006.",
      "Talks are broken off | 2006-05 | nobody",
      "Peru suspends talks with Chile | 2024-05-03 | Peru + Chile",
    ],
    // what people begin stands behind it
    [
      "Peru and Chile held talks on Friday. They began a drill on Saturday.",
      "Peru and Chile meet | 2024-05-03 | Peru + Chile",
      "Peru and Chile begin a drill | 2024-05-04 | Peru + Chile",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});

describe("nobody and nothing more", () => {
  it.each([
    [
      "Commanders agreed a truce on Friday after a meeting at O'Smach.",
      "Commanders agree a truce after a meeting at O'Smach | 2024-05-03 | nobody",
    ],
    [
      "Commanders agreed a truce on Friday after a meeting in Lima.",
      "Commanders agree a truce after a meeting in Lima | 2024-05-03 | nobody",
      "Meeting in Lima | 2024-05-03 | nobody",
    ],
    [
      "Chad appealed for aid on Friday for refugees, after 200,000 of them fled across the border.",
      "Chad appeals for aid for refugees | 2024-05-03 | Chad",
      "200,000 flee across the border | ../2024-05-03 | nobody",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(expect.arrayContaining(events));
    expect(told(text, columns)).toHaveLength(events.length);
  });
});

describe("a round of long ago is not of those who have met since", () => {
  it.each([
    [
      "Roca met Bo Vik on Friday.",
      "A third round planned for last October was scrapped.",
      "Third round is scrapped | 2023-10 | nobody",
      "Roca meets Bo Vik | 2024-05-03 | Roca + Bo Vik",
    ],
    [
      "Peru met Chile on Friday.",
      "The next round was put off on Saturday.",
      "Peru meets Chile | 2024-05-03 | Peru + Chile",
      "Peru’s meeting with Chile is put off | 2024-05-04 | Peru + Chile",
    ],
  ])("%s %s", (first, second, ...events) => {
    expect(told(`${first} ${second}`, columns)).toEqual(events);
  });
});
