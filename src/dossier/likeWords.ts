// Words that papers use for each other, so that "seized the trawler" and "arrested the ship" say the same.

import { toTerm } from "#find/fold.ts";

/** A line has the beginnings of words for one deed or thing; the first stands for all. */
const lines = `
seize seizi impou detai arres inter stopp retai captu confi towed
recal withd
sign signe signi concl initi
treat accor pact agree deal conve
meet met talk sessi round negot sat sits gathe confe discu hosts
phone telep
visit trave trip arriv flies flew journ
refus rejec decli turns turne denie denia
deman asks asked urge reque appea claim
prote march demon ralli
kill kille die died dies dying death shot shoot
relea freed frees
leave leavi left walks walke quits resig
accus blame charg conde
attac raid bomb shell
promi pledg offer propo
inspe exami searc
fines fined
ambas envoy
ship vesse boat trawl barge
lette paper docum
`;

const standsFor: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [first = "", ...rest] = line.split(" ");
      return [first, ...rest].map((word) => [word, first] as const);
    }),
);

/** Whether papers use other words for it, too. */
export const hasLike = (word: string): boolean => standsFor.has(toTerm(word).slice(0, 5));

/** The beginning of the word, or of the one that stands for it. */
export function likeWord(word: string): string {
  const term = toTerm(word);
  const bare =
    standsFor.get(term) ?? standsFor.get(term.slice(0, 5)) ?? standsFor.get(term.slice(0, 4));
  return bare ?? term.slice(0, 5);
}
