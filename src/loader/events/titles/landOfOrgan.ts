// Official names that leave a title no room for what was done.

import type { Country } from "#model/event.ts";
import type { Entity } from "../../names/name.ts";
import { stateNamed } from "../../names/vocabulary.ts";

/** The Peru of "The Ministry of Foreign Affairs of the Republic of Peru summoned the envoy"; null for a name that leaves room enough, or whose land is no state's. */
export function landOfOrgan({ sort, name, country }: Entity): Country | null {
  if (sort !== "body" || country === null || name.length <= (name.startsWith("Ministry") ? 40 : 24))
    return null;
  const land = organ.exec(name)?.[1]?.replace(/^the /, "");
  const isItsLand =
    land !== undefined && [land, land.replace(form, "")].some((one) => stateNamed(one) === country);
  return isItsLand ? country : null;
}

/** What acts for all of a state; one of a side, such as a transitional government, is left its name. */
const organ =
  /^(?:(?:Royal|Federal) )?(?:Government|Ministry of (?:Foreign|External) (?:Affairs|Relations)(?:,? (?:and|of) [\p{L} ]+?)??) of (the .+|\p{Lu}.+)$/u;

/** "Federal Republic of" before a land; a "Region of" it is another. */
const form =
  /^(?:\p{Lu}[\p{L}’'-]+ )*(?:Republic|Kingdom|State|Union|Commonwealth|Sultanate) of (?:the )?/u;
