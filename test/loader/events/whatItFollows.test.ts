// What an operation follows is another blow than the operation.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, ["date", "title"])).toEqual(events));

describe("an attack before an operation is told beside it", () => {
  table([
    [
      "Peru launched an offensive in the north on Sunday. The operation follows an attack on Lima airport last week.",
      "2024-04-29/2024-05-05 | Attack on Lima airport",
      "2024-05-05 | Peru launches an offensive in the north",
    ],
    // the one told before
    ["Rebels attacked Lima on Friday. The attack came at dawn.", "2024-05-03 | Rebels attack Lima"],
  ]);
});
