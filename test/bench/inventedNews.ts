// News of any length for benchmarks: invented sentences, two in three with a time expression.

const people = [
  "Ada Holm",
  "Jan Bruun",
  "Mira Sol",
  "Per Lehto",
  "Ife Obi",
  "Ana Roca",
  "Tom Vale",
];
const towns = ["Vienna", "Oslo", "Helsinki", "Tallinn", "Lima", "Rome", "Madrid", "Cairo"];
const times = [
  "on Sunday",
  "late last year",
  "on March 3, 2011",
  "two weeks ago",
  "in the third quarter of 2016",
  "from 3 to 5 May",
  "earlier this month",
  "at 5 p.m. on Tuesday",
  "in the early 1990s",
  "over the past two weeks",
  "in October",
  "the next day",
];
const sentences = [
  "Foreign Minister A met President B in T X, a spokesman for the ministry said.",
  "“We did not come to talk about prices,” A told reporters in T, “but about what comes after.”",
  "The talks in T, which both sides had called off X, are to go on when A is back.",
  "Shares of the company fell by 4.2 percent X to $19.84, and B sold 1,500 of them.",
  "Nobody would say more than that, and the rain went on over the harbour and the market.",
  "A is expected to visit T X, according to two people who know of the plans and were told to keep silent.",
  "It was the first such visit in five years, B said X.",
  "The Council in T passed Resolution 2231 by 12 votes to 3; A and B abstained, as they had X.",
];

/** About `length` characters, in paragraphs of four sentences. */
export function inventedNews(length: number): string {
  const parts: string[] = ["Ministers meet again"];
  let written = 0;
  for (let i = 0; written < length; i++) {
    const paragraph = [0, 1, 2, 3].map((n) => sentence(i * 4 + n)).join(" ");
    parts.push(paragraph);
    written += paragraph.length + 2;
  }
  return parts.join("\n\n").slice(0, length);
}

function sentence(i: number): string {
  return at(sentences, i * 5 + (i >> 3))
    .replace(/\bA\b/, at(people, i))
    .replace(/\bB\b/, at(people, i * 3 + 1))
    .replace(/\bT\b/, at(towns, i + (i >> 2)))
    .replace(/\bX\b/, at(times, i * 7 + (i >> 4)));
}

function at(list: readonly string[], i: number): string {
  return list[i % list.length] ?? "";
}
