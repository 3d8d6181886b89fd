// Places of diplomacy that a gazetteer of towns lacks or gets wrong.
//
// Source: ours; coordinates are WGS84 degrees (north and east positive) to about a hundredth for
// buildings and towns, and a point well inside for seas and regions. Countries as in countries.ts,
// `-` where none or several claim it.
// Columns: name | other names | country | latitude | longitude.

import type { Country } from "#model/event.ts";

export interface PlaceRow {
  readonly name: string;
  readonly others: readonly string[];
  readonly country: Country | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

const table = `
Bali||ID|-8.41|115.19
South China Sea||-|13|114
East China Sea||-|29|125
Taiwan Strait||-|24.5|119.5
Persian Gulf|Arabian Gulf|-|26.5|52
Strait of Hormuz|Hormuz Strait,Hormuz|-|26.57|56.25
Gulf of Aden||-|12.5|47.5
Red Sea||-|20|38.5
Black Sea||-|43.3|34
Diaoyutai State Guesthouse|Diaoyutai Guesthouse,Diaoyutai|CN|39.92|116.32
Great Hall of the People||CN|39.90|116.39
Camp David||US|39.65|-77.47
Panmunjom||-|37.96|126.68
West Bank||PS|31.95|35.25
Gaza Strip|Gaza|PS|31.42|34.37
Golan Heights|Golan|SY|33.0|35.8
Ben Gurion Airport|Ben Gurion International Airport|IL|32.01|34.87
Middle East|Mideast|-||
Indo-Pacific||-||
Asia-Pacific||-||
Sahel||-|15|5
Geneva||CH|46.20|6.15
`;

export const places: readonly PlaceRow[] = table
  .trim()
  .split("\n")
  .map((row) => {
    const [name = "", others = "", country = "", latitude = "", longitude = ""] = row.split("|");
    return {
      name,
      others: others === "" ? [] : others.split(","),
      country: country === "-" || country === "" ? null : country,
      latitude: latitude === "" ? null : Number(latitude),
      longitude: longitude === "" ? null : Number(longitude),
    };
  });
