// Prints the figures, and the errors of one text.

import type { Table } from "../../corpus/table.ts";
import type { Pair, Score } from "./score.ts";
import { isRight } from "./score.ts";
import type { Summary } from "./summary.ts";

export function printSummary(name: string, figures: Summary): void {
  const { wanted, counted, found, doubled, wrong } = figures;
  console.log(
    `\n${name}: ${found} of ${wanted} events, ${counted} told (${doubled} doubled, ${wrong} wrong)`,
  );
  const rows: readonly (readonly [string, string])[] = [
    ["usable F1", percent(figures.usable)],
    [
      "found at all, F1",
      `${percent(figures.detection)}  (precision ${percent(figures.precision)}, recall ${percent(figures.recall)}; lenient ${percent(figures.lenient)})`,
    ],
    ["core found", percent(figures.core)],
    ["date", `${percent(figures.overlappingDate)}  (the same ${percent(figures.sameDate)})`],
    ["who, F1", percent(figures.who)],
    ["where", percent(figures.where)],
    ["status", `${percent(figures.status)}  (of those not held ${percent(figures.statusNotHeld)})`],
    ["kind", percent(figures.kind)],
    [
      "traps, invented dates, dates too precise",
      `${figures.traps}, ${figures.invented}, ${figures.tooPrecise}`,
    ],
  ];
  for (const [label, value] of rows) console.log(`  ${label.padEnd(42)} ${value}`);
}

function percent(share: number): string {
  return (Number.isNaN(share) ? "–" : (100 * share).toFixed(1)).padStart(5);
}

export function printFaults(
  { id, text }: Table,
  { pairs, missed, doubled, wrong, trapped }: Score,
): void {
  console.log(`\n${id}`);
  for (const pair of pairs.filter((each) => !isRight(each))) {
    console.log(`  mend    ${pair.predicted.title}  (${faultsOf(pair).join("; ")})`);
  }
  for (const { title, weight, passages } of missed) {
    const [first] = passages;
    const quote = first === undefined ? "" : text.slice(first.start, first.end);
    console.log(`  missed  ${title}  (${weight}: “${quote}”)`);
  }
  for (const { title, date } of doubled) console.log(`  twice   ${title}  (${date ?? "no date"})`);
  for (const each of wrong) {
    const why = trapped.includes(each) ? "a trap" : "no event of the table";
    console.log(`  wrong   ${each.title}  (${each.date ?? "no date"}; ${why})`);
  }
}

function faultsOf({ wanted, predicted, fit }: Pair): readonly string[] {
  const { people } = fit;
  const names = (list: readonly { readonly name: string }[]) =>
    list.map(({ name }) => name).join(", ");
  const isWho = people.wrong > 0 || people.right < people.missing;
  return [
    ...(isWho ? [`who: ${names(predicted.participants)} for ${names(wanted.participants)}`] : []),
    ...(fit.readings.length > 0 && !fit.isOverlappingDate
      ? [`date: ${predicted.date ?? "none"} for ${wanted.dates[0] ?? "none"}`]
      : []),
    ...(fit.isStatus ? [] : [`status: ${predicted.status} for ${wanted.statuses.join(", ")}`]),
    ...(fit.isKind ? [] : [`kind: ${predicted.kind} for ${wanted.kinds.join(", ")}`]),
    ...(predicted.place !== null && wanted.places.length > 0 && !fit.isPlace
      ? [`place: ${predicted.place} for ${wanted.places[0] ?? ""}`]
      : []),
  ];
}
