// The prepositions behind a verb that say where its deed was.

import type { Sense } from "../lexicon/triggers.ts";

export function goalsOf({ frame, act, kind }: Sense): RegExp {
  if (act === "depart") return /^(?:from)?$/;
  if (act === "leave-for") return /^for$/;
  if (frame === "visit") return /^(?:to|in|at|into)?$/;
  if (act === "send") return /^(?:to|into)$/;
  if (frame === "host") return /^(?:in|at|on|to)$/;
  // "withdrew from P", but "declared independence from P"
  return kind === "STATEMENT" || act === "secede" || act === "announce" ? said : done;
}

const said = /^(?:in|at|on|over|near|off|around|along|inside|outside|aboard)$/;
const done = /^(?:in|at|on|over|near|off|around|along|inside|outside|aboard|from)$/;
