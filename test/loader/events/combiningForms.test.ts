// "Sino-Indian", "Indo-Pak": states by the half of an adjective, and what two of them hold.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const tells = (
  columns: readonly Column[],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("half an adjective is a state beside another half", () => {
  tells(
    ["title", "who"],
    [
      [
        "Sino-Indian border talks opened in Delhi on Friday.",
        "China and India meet in Delhi | China + India",
      ],
      [
        "Indo-Pak talks opened in Delhi on Friday.",
        "India and Pakistan meet in Delhi | India + Pakistan",
      ],
      // and a name by itself
      [
        "Premier Pak Pong-ju met President Bo Holm on Friday.",
        "Pak Pong-ju meets Bo Holm | Pak Pong-ju + Bo Holm",
      ],
    ],
  );
});

describe("a title takes both halves of what stands before its noun", () => {
  tells(
    ["title"],
    [
      [
        "President Bo Holm attended a Franco-German summit on Friday.",
        "Bo Holm attends a Franco-German summit",
      ],
    ],
  );
});

describe("the talks that go on are of the two last told to meet", () => {
  tells(
    ["title", "who"],
    [
      [
        "Peru and Chile met in Lima on Friday. The talks will resume on May 9.",
        "Peru and Chile meet in Lima | Peru + Chile",
        "Peru and Chile are to meet | Peru + Chile",
      ],
      // other talks are of others
      [
        "Peru and Chile met in Lima on Friday. Nuclear talks will resume on May 9.",
        "Peru and Chile meet in Lima | Peru + Chile",
        "Nuclear talks are to resume | nobody",
      ],
    ],
  );
});
