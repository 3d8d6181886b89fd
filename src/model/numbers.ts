// English words for numbers, for reading and for writing.

const list = (words: string): readonly string[] => words.split(" ");

/** Each stands at its number: "zero" to "nineteen". */
export const smallNumbers = list(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
);

/** "twenty" to "ninety". */
export const tens = list("twenty thirty forty fifty sixty seventy eighty ninety");

/** "first" to "twentieth". */
export const ordinals = list(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
);

/** "3rd", "112th" */
export function ordinalFigure(n: number): string {
  const ending = n % 100 > 10 && n % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${ending}`;
}
