// Articles of any length for benchmarks: invented people who met in real towns.

const people = ["Holm", "Lind", "Berg", "Sol", "Lehto", "Obi", "Roca", "Bruun", "Vale", "Marsh"];
const towns = ["Vienna", "Oslo", "Helsinki", "Tallinn", "Lima", "Rome", "Madrid", "Cairo"];
const filler = "Nobody would say more than that, and the rain went on.";

/**
 * A seed's text with `count` meetings on different days, not in chronological order.
 * `from` is the index of the first, if other articles have the ones before it.
 */
export function inventedArticle(count: number, from = 0): string {
  const stride = coprime(count);
  const told = Array.from({ length: count }, (_, i) => meeting(from + ((i * stride) % count)));
  const paragraphs = told.map((sentence, i) => (i % 4 === 3 ? `${sentence} ${filler}` : sentence));
  return ["Many Meetings", ...paragraphs].join("\n\n");
}

/** Every thirteenth day, from 2004 on. */
function meeting(i: number): string {
  const day = new Date(Date.UTC(2004, 0, 5 + 13 * i)).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const [a, b, town] = [at(people, i), at(people, i * 3 + 1), at(towns, i)];
  return `President Ada ${a} met President Per ${b} in ${town} on ${day}.`;
}

function at(list: readonly string[], i: number): string {
  return list[i % list.length] ?? "";
}

/** A step size that visits every number below `count`. */
function coprime(count: number): number {
  const divides = (a: number, b: number): number => (b === 0 ? a : divides(b, a % b));
  let step = Math.max(1, Math.floor(count * 0.38));
  while (divides(step, count) !== 1) step += 1;
  return step;
}
