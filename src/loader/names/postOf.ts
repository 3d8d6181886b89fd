// The state that an envoy is posted to: "its ambassador to Peru", "the consul general in Lima".

import { months, weekdays } from "#model/calendar.ts";
import type { Country } from "#model/event.ts";
import { landNamed } from "./vocabulary.ts";

/** The state of the post that the words name first, by its own name or its capital's; null where they name none. */
export function postOf(text: string): Country | null {
  const words = posted.exec(text)?.[1]?.trim().split(" ") ?? [];
  for (let size = words.length; size > 0; size--) {
    const land = landNamed(words.slice(0, size).join(" "));
    if (land) return land;
  }
  return null;
}

/** All the states of "its ambassadors from Washington, Paris and London", in order. */
export function postsOf(text: string): readonly Country[] {
  const match = posted.exec(text);
  const first = postOf(text);
  // "its ambassador from Oslo, and London closed": there is but one
  if (!match || first === null || !/^(?!affaires)\p{L}+s /iu.test(match[0])) return [];
  const found = [first];
  const next = /(?:,? and|,) (?:the )?(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?)(?! \p{Ll}+ed\b)/uy;
  next.lastIndex = match.index + match[0].length;
  for (let land = landNamed(next.exec(text)?.[1] ?? ""); land !== null; ) {
    found.push(land);
    land = landNamed(next.exec(text)?.[1] ?? "");
  }
  return found;
}

const posted =
  /\b(?:[Aa]mbassador|[Ee]nvoy|[Cc]onsul|[Gg]eneral|[Aa]ffaires|[Cc]ommissioner|[Dd]iplomat|staff)s? (?:to|in|from) (?:the )?(\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]*|es|de|del|of)){0,3})/u;

const dayNames: ReadonlySet<string> = new Set([...months, ...weekdays]);

/** "its ambassador to Suva": a post is named, though no table may know whose it is; but "its ambassador in June". */
export function hasPost(text: string): boolean {
  const [first = ""] = posted.exec(text)?.[1]?.split(" ") ?? [];
  return first !== "" && !dayNames.has(first);
}
