// "A Chilean plan drawn up by Holm was rejected by Peru": the plan was, and not Chile.

import { expect, test } from "vitest";
import { told } from "./told.ts";

test.each([
  [
    "A Chilean peace plan drafted by Bo Holm was rejected by Peru on Friday.",
    "Peru rejects Chilean peace plan",
  ],
  ["A plan was rejected by Peru on Friday.", "Peru rejects the plan"],
  ["The rebels backed by Chile were attacked by Peru on Friday.", "Peru attacks rebels"],
])("%s", (text, title) => expect(told(text, ["title"])).toEqual([title]));
