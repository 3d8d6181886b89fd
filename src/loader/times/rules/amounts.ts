// How many: read first, so that every later rule sees one word for "two and a half".

import type { TimeRule } from "../rule.ts";
import { exactly } from "../rule.ts";

export const amounts: readonly TimeRule[] = [
  {
    name: "number-and-fraction",
    pattern: "{number} and? {fraction}",
    build: (m) => ({ amount: exactly(m.get("number") + m.get("fraction")) }),
  },
  {
    name: "number-and-a-half",
    pattern: "{number} and a half",
    build: (m) => ({ amount: exactly(m.get("number") + 0.5) }),
  },
  {
    name: "tens-and-digit",
    pattern: "{tens} -? {digit}",
    build: (m) => ({ amount: exactly(m.get("tens") + m.get("digit")) }),
  },
  { name: "one-hundred", pattern: "a|one hundred", build: () => ({ amount: exactly(100) }) },
  {
    name: "hundreds",
    pattern: "{digit} hundred",
    build: (m) => ({ amount: exactly(m.get("digit") * 100) }),
  },
  { name: "a-dozen", pattern: "a dozen", build: () => ({ amount: exactly(12) }) },
  { name: "a-couple", pattern: "a couple of?", build: () => ({ amount: exactly(2) }) },
  { name: "couple", pattern: "couple of?", build: () => ({ amount: exactly(2) }) },
  { name: "a-few", pattern: "a few", build: () => ({ amount: { n: null, guess: 3 } }) },
];
