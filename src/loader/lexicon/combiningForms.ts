// What stands for a state's adjective before or behind a hyphen: "Sino-Indian", "Indo-Pak", "Franco-German".
// Source: our own reading of diplomatic prose, after the combining forms that English dictionaries list.

const table =
  "sino:Chinese indo:Indian russo:Russian franco:French anglo:British greco:Greek graeco:Greek helleno:Greek turco:Turkish turko:Turkish italo:Italian luso:Portuguese hispano:Spanish austro:Austrian pak:Pakistani serbo:Serbian polono:Polish nippo:Japanese japano:Japanese perso:Iranian dano:Danish germano:German belgo:Belgian finno:Finnish ukraino:Ukrainian egypto:Egyptian ethio:Ethiopian sudano:Sudanese algero:Algerian viet:Vietnamese";

/** The plain adjective by the form in lower case. */
export const combiningForms: ReadonlyMap<string, string> = new Map(
  table.split(" ").map((pair) => {
    const [form = "", adjective = ""] = pair.split(":");
    return [form, adjective] as const;
  }),
);
