// Places as a title has them: "the Netherlands", "Peru".

import { isBuilding } from "../merging/mergePlaces.ts";
const articled =
  /^(?:United|Netherlands|Philippines|Gulf|White House|Kremlin|Pentagon|Vatican|European Union|Soviet Union|West Bank|Middle East|(?:Central African|Czech|Democratic|Dominican) Republic)|^(?:Pacific|Atlantic|Indian|Arctic) Ocean$|^[^,]+ Sea$/;

/** With its article, where it has one. */
export function withArticle(name: string | null): string {
  if (name === null) return "";
  return articled.test(name) ? `the ${name}` : name;
}

/** "Bergen, Norway" → "Bergen"; "Rose Palace, Oslo" → "Oslo". */
export function shortPlace(name: string): string {
  const [first = name, second] = name.split(", ");
  return second && isBuilding({ name: first }) ? second : first;
}
