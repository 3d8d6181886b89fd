// Whether the editor's queue shows first what needs repair.

import { loadOne } from "#loader/parseSeeds.ts";
import { weaknessesOf, weightOf } from "#loader/weaknesses.ts";
import type { Table } from "../../corpus/table.ts";
import { parse } from "../../loader/parse.ts";
import { isUsable } from "./fit.ts";
import type { Prediction } from "./prediction.ts";
import { score } from "./score.ts";

interface Queued {
  readonly rank: number;
  readonly reasons: readonly string[];
  readonly needsRepair: boolean;
}

/** Prints how many of the first and of the second half need repair, and how many of those with each reason. */
export async function printQueue(tables: readonly Table[]): Promise<void> {
  const all: Queued[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one after the other: they share a thread
  for (const table of tables) all.push(...(await queueOf(table)));
  const sorted = all.toSorted((a, b) => b.rank - a.rank);
  const half = Math.ceil(sorted.length / 2);
  const reasons = [...new Set(all.flatMap((one) => one.reasons))];
  const parts: readonly (readonly [string, readonly Queued[]])[] = [
    ["first half", sorted.slice(0, half)],
    ["second half", sorted.slice(half)],
    ...reasons.map(
      (reason) => [reason, all.filter((one) => one.reasons.includes(reason))] as const,
    ),
  ];
  for (const [name, part] of parts) {
    const bad = part.filter(({ needsRepair }) => needsRepair).length;
    const share = ((100 * bad) / part.length).toFixed(0);
    console.log(`${name.padEnd(48)} ${bad} of ${part.length} need repair, ${share} %`);
  }
}

async function queueOf(table: Table): Promise<readonly Queued[]> {
  const { id, text, published } = table;
  const sidecar = { file: `seeds/${id}.yaml`, text: `published: ${published}\n` };
  const { events } = await loadOne({ id, file: `seeds/${id}.txt`, text, sidecar }, parse);
  const predictions = events.map(
    ({ title, when, participants, place, status, kind, passages }): Prediction => ({
      title,
      date: when?.edtf ?? null,
      participants,
      place: place?.name ?? null,
      status,
      kind,
      passages,
    }),
  );
  const { pairs, doubled, wrong } = score(table, predictions);
  const counted = [...pairs.map(({ predicted }) => predicted), ...doubled, ...wrong];
  const usable = pairs.flatMap(({ wanted, predicted, fit }) =>
    isUsable(wanted, predicted, fit) ? predicted : [],
  );
  return predictions.flatMap((predicted, n) => {
    const event = events[n];
    if (!event || !counted.includes(predicted)) return [];
    const weak = weaknessesOf(event, text, events);
    const reasons = weak.map(({ words }) =>
      words.replace(/(?<=: |^)[^:]*(?= says so)|(?<=: ).*/, "…"),
    );
    return {
      rank: weightOf(weak) - event.confidence,
      reasons,
      needsRepair: !usable.includes(predicted),
    };
  });
}
