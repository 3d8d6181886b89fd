// Offices that give out texts of their own, by the words of the head, and the offices that need no state there.
// Source: our own reading of statements and readouts; the first row that fits counts.

import type { Country } from "#model/event.ts";

export interface House {
  readonly head: RegExp;
  readonly country: Country;
  readonly offices: RegExp;
}

const rows: readonly (readonly [head: string, country: Country, offices: string])[] = [
  [
    "White House|Office of the (?:Press Secretary|Vice President)|^(?:Press |Remote )*(?:Briefing|Gaggle) by (?:(?:White House|Principal|Deputy) )*Press Secretary",
    "US",
    "(?:Acting )?(?:Vice )?President|(?:Deputy |Assistant |Under |Acting )*Secretary(?: of .+)?|National Security Advis[eo]r|Press Secretary|First Lady|Attorney General",
  ],
  // a statement of the State Department may speak of another's president
  [
    "Department of State|State Department|^(?:Daily|Department) Press Briefing(?:$|[ ,:–-]+\\p{L}+ \\d)|Secretary of State|Office of the Spokesperson(?! for the Secretary-General)",
    "US",
    "(?:Deputy |Assistant |Under |Acting )*Secretary(?: of .+)?|National Security Advis[eo]r|Attorney General",
  ],
  [
    "High Representative(?! for Bosnia)|^EEAS\\b|European External Action|European (?:Commission|Council)|Council of the (?:European Union|EU$)",
    "EU",
    "High Representative.*|(?:First |Executive )?Vice-President|Commissioner.*|(?:Spokesperson|Spokesman|Spokeswoman) (?:of|for) the High Representative.*",
  ],
  [
    "(?<!(?:NATO|ASEAN|OAS|League|Commonwealth|OSCE|Union|Conference) )(?:United Nations|(?<!National |Peace and )Security Council|(?:Spokesman|Spokesperson|Spokeswoman) for the Secretary-General|^Secretary-General|(?:Readout|Report) of the Secretary-General)",
    "UN",
    "(?:Deputy )?Secretary-General|(?:Under|Assistant)[- ]Secretary-General.*|(?:Spokesman|Spokesperson|Spokeswoman) for the Secretary-General",
  ],
  [
    "Ministry of External Affairs|External Affairs Minister",
    "IN",
    "(?:Minister of )?External Affairs(?: Minister)?|Minister of State|Foreign Secretary",
  ],
  [
    "Downing Street|^UK Parliament|^House of Lords|^Foreign Secretary['’]s (?:oral |written )*statement|Prime Minister[’']s Office, 10|\\bNo\\.? ?10\\b",
    "GB",
    "(?:Deputy )?Prime Minister|Foreign Secretary|Minister for .+|(?:Defence|Home|Trade|Business) Secretary|Chancellor",
  ],
  ["[ÉE]lys[ée]e|Quai d[’']Orsay", "FR", "President(?: of the Republic)?|(?:Prime )?Minister.*"],
  [
    "Foreign (?:&|and) Commonwealth Office|Foreign, Commonwealth",
    "GB",
    "Foreign Secretary|Foreign Office Minister|Minister for .+|Defence Secretary|Home Secretary",
  ],
];

export const houses: readonly House[] = rows.map(([head, country, offices]) => ({
  head: new RegExp(head, "iu"),
  country,
  offices: new RegExp(`^(?:${offices})$`, "i"),
}));
