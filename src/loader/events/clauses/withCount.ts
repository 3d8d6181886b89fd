// "the 54-nation African Union": how many are in it belongs to its name, as far as its place in the sentence goes.

import type { Token } from "../../article/document.ts";
import type { Mention } from "../../names/name.ts";
import type { Placed } from "./view.ts";

/** The mention with the "54-nation" before it. */
export function withCount(tokens: readonly Token[], mention: Mention & Placed): Mention & Placed {
  const { first } = mention;
  if (!members.test(tokens[first - 1]?.lower ?? "") || tokens[first - 2]?.text !== "-")
    return mention;
  const [count, sign] = [tokens[first - 3], tokens[first - 2]];
  const isCount = count?.pos === "NUM" && count.end === sign?.start;
  return isCount ? { ...mention, first: first - 3 } : mention;
}

const members = /^(?:nation|member|country|state|party)$/;
