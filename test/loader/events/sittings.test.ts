// Unions by those who sit for them.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const tells = (
  columns: readonly Column[],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("heads of state and government are their union", () => {
  tells(
    ["who"],
    [
      [
        "The Assembly of Heads of State and Government of the African Union suspended Chad on Friday.",
        "African Union + Chad",
      ],
      ["The SADC Summit of Heads of State rejected the plan on Friday.", "SADC"],
      ["The Conference of Heads of State of CEMAC decided on Friday to send troops.", "CEMAC"],
      // but heads of missions are no states
      [
        "The Conference of Heads of Mission of the EU met on Friday.",
        "Conference of Heads of Mission of the EU",
      ],
    ],
  );
});
