// Scores the answer for one text against its annotation.

import type { Table, TableEvent } from "../../corpus/table.ts";
import { assign } from "./assign.ts";
import { daysIn, isSame, toRange } from "./dates.ts";
import { commonOf, type Fit, fit, isUsable, overlap } from "./fit.ts";
import type { Prediction } from "./prediction.ts";

export interface Pair {
  readonly wanted: TableEvent;
  readonly predicted: Prediction;
  readonly fit: Fit;
}

export interface Score {
  /** Without marginal events. */
  readonly pairs: readonly Pair[];
  readonly wanted: readonly TableEvent[];
  /** Predictions that count: all except those that are optional. */
  readonly counted: number;
  readonly missed: readonly TableEvent[];
  readonly doubled: readonly Prediction[];
  readonly wrong: readonly Prediction[];
  /** Wrong predictions whose passage is a trap. */
  readonly trapped: readonly Prediction[];
  /** Missed, but may reasonably have been merged with one that was found. */
  readonly merged: number;
}

/** Matches a wanted event before a marginal one. */
const preference = 0.15;

export function score(table: Table, predictions: readonly Prediction[]): Score {
  const { events, text, traps } = table;
  const fits = events.map((wanted) => predictions.map((predicted) => fit(wanted, predicted, text)));
  const weigh = (i: number, { score: rated }: Fit) =>
    rated === 0 ? 0 : rated + (events[i]?.weight === "marginal" ? 0 : preference);
  const columns = assign(fits.map((row, i) => row.map((each) => weigh(i, each))));
  const all = events.flatMap((wanted, i): readonly Pair[] => {
    const column = columns[i] ?? -1;
    const [predicted, found] = [predictions[column], fits[i]?.[column]];
    return predicted && found ? [{ wanted, predicted, fit: found }] : [];
  });
  const pairs = all.filter(({ wanted }) => wanted.weight !== "marginal");
  const taken = new Set(all.map(({ predicted }) => predicted));
  const entries = new Map(all.map(({ wanted }) => [wanted, 1]));
  const doubled: Prediction[] = [];
  const wrong: Prediction[] = [];
  let free = all.length - pairs.length;
  for (const [j, predicted] of predictions.entries()) {
    if (taken.has(predicted)) continue;
    const nearest = nearestOf(
      events,
      fits.map((row, i) => (row[j] ? weigh(i, row[j]) : 0)),
    );
    if (nearest === null) {
      wrong.push(predicted);
      continue;
    }
    const told = entries.get(nearest) ?? 0;
    if (nearest.weight === "marginal" || (told > 0 && told < nearest.count)) {
      free += 1;
      entries.set(nearest, told + 1);
    } else doubled.push(predicted);
  }
  const wanted = events.filter(({ weight }) => weight !== "marginal");
  const found = new Set(pairs.map((pair) => pair.wanted));
  const missed = wanted.filter((event) => !found.has(event));
  return {
    pairs,
    wanted,
    counted: predictions.length - free,
    missed,
    doubled,
    wrong,
    trapped: wrong.filter((each) => isTrapped(each, traps)),
    merged: missed.filter((event) => isMerged(event, all)).length,
  };
}

function nearestOf(events: readonly TableEvent[], weights: readonly number[]): TableEvent | null {
  const best = Math.max(0, ...weights);
  return best === 0 ? null : (events[weights.indexOf(best)] ?? null);
}

/** Whether a passage shares with a trap over 90 % of the shorter of the two, and over 60 % of itself. */
function isTrapped({ passages }: Prediction, traps: Table["traps"]): boolean {
  return traps.some((trap) =>
    passages.some((passage) => {
      const common = commonOf(trap, passage);
      const [whole, own] = [trap.end - trap.start, passage.end - passage.start];
      return common > 0.9 * Math.min(whole, own) && common > 0.6 * own;
    }),
  );
}

function isMerged({ group, passages }: TableEvent, pairs: readonly Pair[]): boolean {
  return pairs.some(
    ({ wanted, predicted }) =>
      group !== null && wanted.group === group && overlap(passages, predicted.passages) >= 0.5,
  );
}

export function isRight({ wanted, predicted, fit: fields }: Pair): boolean {
  return isUsable(wanted, predicted, fields);
}

/** Whether the prediction has a day or two where the text supports weeks. */
export function isTooPrecise({ wanted, fit: { date, readings } }: Pair): boolean {
  const main = toRange(wanted.dates[0] ?? null) ?? readings[0];
  if (date === null || main === undefined || wanted.isSpelledOut) return false;
  return (
    daysIn(date) < 3 && daysIn(main) > 20 && !readings.some((reading) => isSame(reading, date))
  );
}

/** Whether the prediction has a date that the text does not support. */
export function isInvented({ fit: { date, readings } }: Pair): boolean {
  return readings.length === 0 && date !== null && daysIn(date) < 40;
}
