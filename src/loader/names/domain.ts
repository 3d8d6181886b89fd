// The field an office belongs to, so that a foreign minister's counterpart is a secretary of state.

export type Domain =
  | "foreign"
  | "defence"
  | "finance"
  | "trade"
  | "security"
  | "intelligence"
  | "interior"
  | "justice"
  | "military"
  | "head";

// In order: the first that fits is the field ("national security adviser" before "defense").
const fields: readonly (readonly [Domain, RegExp])[] = [
  [
    "foreign",
    /\bforeign (minister|secretary|affairs)|secretary of state\b|external (affairs|relations)|top (\w+ )?diplomat|chief diplomat|ministers? (of|for) foreign|\bfm\b|taoiseach's foreign/,
  ],
  ["security", /national security|security (council|advis[eo]r)/],
  ["defence", /defen[cs]e|minister of war/],
  ["finance", /financ|treasury|exchequer|economy minister/],
  ["trade", /trade|commerce/],
  ["intelligence", /intelligence|\bcia\b|spy|mossad|\bmi6\b|\bfsb\b/],
  ["interior", /interior|home secretary|homeland/],
  ["justice", /justice|attorney general|prosecutor/],
  [
    "military",
    /\bgen(eral)?\b\.?(?!-| secretary| of the un)|admiral|chief of (general )?staff|army|navy|joint chiefs|commander|\badm\b/,
  ],
  [
    "head",
    /president|prime minister|premier|chancellor|king|queen|emir|sultan|emperor|head of (state|government)|taoiseach|leader|\bpm\b|monarch|crown prince/,
  ],
];

/** The fields of offices asked for; few are asked for once. */
const known = new Map<string, Domain | null>();
const mostKnown = 2000;

/** null for an office of no such field ("envoy", "spokesman"). */
export function domainOf(office: string): Domain | null {
  const before = known.get(office);
  if (before !== undefined) return before;
  if (known.size === mostKnown) known.clear();
  const domain = readDomain(office);
  known.set(office, domain);
  return domain;
}

function readDomain(office: string): Domain | null {
  const lower = office.toLowerCase();
  if (/spokes|vice.president|ambassador|professor|analyst|\b(deputy|assistant|under)\b/.test(lower))
    return null;
  return fields.find(([, shape]) => shape.test(lower))?.[0] ?? null;
}
