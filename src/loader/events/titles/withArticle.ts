// Places as a title has them: "the Netherlands", "Peru".

const articled =
  /^(?:United|Netherlands|Philippines|Gulf|White House|Kremlin|Pentagon|Vatican|European Union|Soviet Union|West Bank|Middle East|(?:Central African|Czech|Democratic|Dominican) Republic)/;

/** With its article, where it has one. */
export function withArticle(name: string | null): string {
  if (name === null) return "";
  return articled.test(name) ? `the ${name}` : name;
}
