import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const columns = ["status", "kind", "title"] as const;

describe("who is suspended at a meeting is suspended, and the meeting is not", () => {
  it.each([
    [
      "Peru was suspended from the group at a meeting in Oslo on Friday.",
      "held | SANCTION discontinue | Peru is suspended from the group at a meeting in Oslo",
    ],
    [
      "The talks were suspended on Friday.",
      "cancelled | SANCTION discontinue | Talks are suspended",
    ],
  ])("%s", (text, event) => expect(told(text, columns)).toContain(event));
});
