// Peoples and parts of the world that are no state: they act in the news, but have no country code.
//
// Source: ours. Columns: adjectives | people | the state they live in, where it is one.

import type { Country } from "#model/event.ts";

const table = `
Arab|Arabs
European|Europeans
African|Africans
Asian|Asians
Western|Westerners
Latin American|Latin Americans
South American|South Americans
Central American|Central Americans
Southeast Asian|Southeast Asians
Central Asian|Central Asians
South Asian|South Asians
East Asian|East Asians
West African|West Africans
East African|East Africans
North African|North Africans
Southern African|Southern Africans
Western European|Western Europeans
Eastern European|Eastern Europeans
Central European|Central Europeans
Middle Eastern|
North American|North Americans
Balkan|
Baltic|
Nordic|
Scandinavian|Scandinavians
Caribbean|
Gulf|
Gulf Arab|Gulf Arabs
Jewish|Jews
Muslim|Muslims
Christian|Christians
Islamic|
Sunni|Sunnis
Shiite|Shiites
Shia|Shias
Shi'ite|Shi'ites
Druze|
Maronite|Maronites
Kurdish|Kurds
Bosniak|Bosniaks|BA
Bosnian Serb|Bosnian Serbs|BA
Bosnian Croat|Bosnian Croats|BA
Bosnian Muslim|Bosnian Muslims|BA
Iraqi Kurdish|Iraqi Kurds|IQ
Syrian Kurdish|Syrian Kurds|SY
Kosovo Serb|Kosovo Serbs|XK
Turkish Cypriot|Turkish Cypriots|CY
Chechen|Chechens|RU
Abkhaz|Abkhazians|GE
Abkhazian|
South Ossetian|South Ossetians|GE
Uighur|Uighurs
Uyghur|Uyghurs
Tibetan|Tibetans|CN
Tamil|Tamils
Pashtun|Pashtuns
Tuareg|Tuaregs
Hutu|Hutus
Tutsi|Tutsis
Rohingya|Rohingyas
Basque|Basques
Catalan|Catalans
Scottish|Scots
Welsh|
English|
Hong Kong|
Kashmiri|Kashmiris
Tigrayan|Tigrayans|ET
Oromo|Oromos|ET
Acehnese||ID
Papuan|Papuans
Hazara|Hazaras|AF
Kachin|Kachins|MM
Nuer|Nuers
Dinka|Dinkas
Fulani|Fulanis
Coptic|Copts
Baloch||PK
Yazidi|Yazidis
Alawite|Alawites
Crimean Tatar|Crimean Tatars|UA
Gibraltarian|Gibraltarians
Darfuri|Darfuris
Bedouin|Bedouins
Allied|Allies
`;

export interface FolkRow {
  readonly adjective: string;
  readonly people: string | null;
  readonly country: Country | null;
}

export const folks: readonly FolkRow[] = table
  .trim()
  .split("\n")
  .map((row) => {
    const [adjective = "", people = "", country = ""] = row.split("|");
    return { adjective, people: people || null, country: country || null };
  });
