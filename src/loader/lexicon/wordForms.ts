// Forms of words that a tokenizer must know. Lower case, without the full stop.
// Sources: the abbreviations of AP's and the Guardian's style books; the affixes that the English
// guidelines of Universal Dependencies keep with their word (after the LDC's supplementary guidelines).

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Before a name: only with a capital ("Gen. Prem", not "the next gen."). */
export const titleAbbreviations = words(`
  mr mrs ms dr drs prof profs gen gens lt col cols maj capt cmdr cpl adm adms sgt spc pfc pvt ens sen sens rep reps gov govs lt pres
  hon rt rev revs fr sr messrs mme mlle msgr mgr supt brig insp det amb ambs atty engr smt ing adv sec mohd
`);

/** Days, firms, streets and places: with a capital, and a sentence may end behind them ("Holm Inc. The firm"). */
export const nameAbbreviations = words(`
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  co corp inc ltd bros cos pvt jr sr snr jnr st sts ave blvd rd mt ft univ univs assn intl natl govt barr
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn mo mont neb nev okla ore pa tenn va vt wash wis wyo
`);

/** Small or with a capital; a sentence may end behind them too. */
export const plainAbbreviations = words("vs etc est approx al ca cf eg ie dept esp incl misc");

/** Before a number: "No. 10", "art. 5". */
export const numberAbbreviations = words(
  "no nos art arts pp vol vols sec ch fig figs para paras ss ext pop tel rs",
);

/** Words of grammar that also stand behind an abbreviation, in a name: "Henry B. May", "the U.S. First Lady". */
export const nameLike = words("may will first second third");

/** Behind these no sentence ends, whatever follows: "H.E. Mr. Holm". */
export const openAbbreviations = words("e.g i.e p.s h.e h.m h.r.h");

/** "re-elected" is one word, "well-known" three. */
export const joinedPrefixes = words(`
  anti arch co counter cross de e ex extra inter intra macro mega micro mid mini multi neo non over pan para post pre pro pseudo
  quasi re semi socio sub super trans tri ultra un vice
`);

/** These also in a name of two capitals: "Anti-Lydian", but "Vice-President" is three. */
export const firmPrefixes = words("anti co ex non pro");

/** Where a word is two, the length of the first. */
export const firstHalves: ReadonlyMap<string, number> = new Map(
  `can|not gon|na wan|na got|ta a|lot do|nt does|nt did|nt is|nt are|nt was|nt were|nt has|nt have|nt had|nt could|nt would|nt
  should|nt ca|nt wo|nt`
    .split(/\s+/)
    .map((word) => [word.replace("|", ""), word.indexOf("|")]),
);
