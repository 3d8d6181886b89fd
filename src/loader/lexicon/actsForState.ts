// Words of a group's, a body's or an office's name by whether it acts for its state.
// Source: our own reading of diplomatic prose.

/** Bodies of a state, anywhere in a name. */
export const officesOfState =
  /\b(?:governments?|ministry|ministries|department|foreign office|white house|kremlin|pentagon|presidency|palace|parliament|congress|senate|assembly|cabinet|embassy|consulate|army|navy|air force|military|forces|coast ?guard|guards?|police|junta|regime|administration|authorities|delegation|mission|court|commission|council)\b/i;
/** People of a country who do not act for its state. */
export const notOfState =
  /\b(?:protest|demonstrat|rebel|guerr|milit(?:ant|ia)|insurgent|separatist|dissident|opposition|exile|citizen|nationals|refugee|worker|student|journalist|reporter|prisoner|civilian|resident|fighter|gunm|activist|children|women|people|famil|compan|firm|business|party|movement|front|union|bomber|hostage|fisherm)/i;
/** A person given by role, not by name. */
export const rolesOfState =
  /(?:minister|president|premier|chancellor|secretary|ambassador|envoy|official|counterpart|colleague|spokes|advis[eo]r|diplomat|negotiator|delegate|attach[ée]|affaires|consul|leader|representative|officer|commander|soldier)\b/i;
