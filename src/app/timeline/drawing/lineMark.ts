// The line of events that reach into a narrow window: a link with sign and number for each.

import { link, number, part, type SignOf } from "./elements.ts";
import { statusOf } from "../layout/bins.ts";
import type { Item } from "../layout/items.ts";
import type { SharedLine } from "../layout/reachIn.ts";

/** Further members are only counted. */
const most = 8;

export function toLineMark(
  { members }: Pick<SharedLine, "members">,
  hrefOf: (item: Item) => string,
  signOf: SignOf,
): HTMLElement {
  const mark = part("reach");
  mark.dataset["status"] = statusOf(new Set(members.map(({ status }) => status)));
  mark.dataset["extent"] = "doubt";
  const label = part("label");
  label.append(
    ...members.slice(0, most).map((item) => toMember(item, hrefOf(item), signOf)),
    part("word", `${more(members)}exact day unknown, perhaps one of these`),
  );
  mark.append(label);
  return mark;
}

function more({ length }: readonly Item[]): string {
  return length > most ? `and ${length - most} more: ` : "";
}

function toMember(item: Item, href: string, signOf: SignOf): HTMLElement {
  const member = link("member", item, href);
  member.title = item.name;
  member.append(signOf(item.status), ...number(item));
  return member;
}
