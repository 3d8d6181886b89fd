// States and provinces that a comma may put behind a town ("Annapolis, Maryland"), with their countries.
//
// Source: ours. AP's and the postal short forms are in.

import type { Country } from "#model/event.ts";

const table: Readonly<Record<Country, string>> = {
  US: `Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming,District of Columbia,D.C.,DC,Calif,Fla,Md,Va,Mass,Conn,Ga,Ill,Pa,Tex,N.Y.,N.J.,N.M.,N.C.,S.C.,R.I.`,
  CA: "Ontario,Quebec,Alberta,British Columbia,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Prince Edward Island,Yukon,Nunavut",
  AU: "New South Wales,Queensland,Tasmania,Western Australia,South Australia,Northern Territory",
  GB: "England,Scotland,Wales,Northern Ireland",
};

export const regions: ReadonlyMap<string, Country> = new Map(
  Object.entries(table).flatMap(([country, names]) =>
    names.split(",").map((name) => [name, country] as const),
  ),
);
