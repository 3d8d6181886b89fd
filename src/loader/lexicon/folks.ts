// Peoples and parts of the world that are no state: they act in the news, but have no country code.
//
// Source: ours. Columns: adjectives | people.

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
Bosniak|Bosniaks
Bosnian Serb|Bosnian Serbs
Kosovo Serb|Kosovo Serbs
Turkish Cypriot|Turkish Cypriots
Chechen|Chechens
Abkhaz|Abkhazians
South Ossetian|South Ossetians
Uighur|Uighurs
Uyghur|Uyghurs
Tibetan|Tibetans
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
Darfuri|Darfuris
Bedouin|Bedouins
Allied|Allies
`;

export interface FolkRow {
  readonly adjective: string;
  readonly people: string | null;
}

export const folks: readonly FolkRow[] = table
  .trim()
  .split("\n")
  .map((row) => {
    const [adjective = "", people = ""] = row.split("|");
    return { adjective, people: people === "" ? null : people };
  });
