// Bodies that act in diplomatic news, with the state or union they belong to.
//
// Source: ours, after their own sites. Columns: name | other names | country, EU, UN or nothing.
// A body that carries its state in its name ("Kenyan parliament", "Ministry of Defence of India")
// needs no row: `bodyNouns` makes it by shape.

export interface BodyRow {
  readonly name: string;
  readonly others: readonly string[];
  readonly country: string | null;
}

const table = `
Pentagon||US
White House|Oval Office|US
State Department|US State Department,U.S. State Department,Department of State,Foggy Bottom|US
Treasury Department|US Treasury,U.S. Treasury|US
Defense Department|Department of Defense|US
Justice Department|Department of Justice|US
Commerce Department|Department of Commerce|US
Homeland Security|Department of Homeland Security,Homeland Security Department|US
National Security Council|NSC|US
CIA|C.I.A.,Central Intelligence Agency|US
FBI|F.B.I.,Federal Bureau of Investigation|US
NSA|National Security Agency|US
USAID|U.S. Agency for International Development,US Agency for International Development|US
US Congress|U.S. Congress,Capitol Hill|US
Congress||
House of Representatives||
US House of Representatives|U.S. House of Representatives,US House,U.S. House|US
Senate||
General Staff||
Prosecutor General's Office|General Prosecutor's Office|
US Senate|U.S. Senate|US
Central Command|CENTCOM,US Central Command,U.S. Central Command|US
Indo-Pacific Command|INDOPACOM,Pacific Command,US Indo-Pacific Command|US
Joint Chiefs of Staff|Joint Chiefs|US
Peace Corps||US
Federal Reserve||US
US Navy|U.S. Navy,US Seventh Fleet,Seventh Fleet,Fifth Fleet|US
US Air Force|U.S. Air Force|US
US Army|U.S. Army|US
US Coast Guard|U.S. Coast Guard|US
Kremlin||RU
State Duma|Duma,Russian Duma|RU
Federation Council||RU
Wagner Group|Wagner|RU
FSB|Federal Security Service|RU
Gazprom||RU
Downing Street|10 Downing Street,No 10,No. 10,Number 10|GB
Foreign Office||
Foreign and Commonwealth Office|Foreign, Commonwealth and Development Office,FCDO,FCO|GB
Whitehall||GB
House of Commons|Westminster|GB
House of Lords||GB
Buckingham Palace||GB
MI6|MI5|GB
Elysee|Élysée,Elysee Palace,Élysée Palace,Elysée|FR
Quai d'Orsay|Quai d’Orsay|FR
Casa Rosada||AR
Itamaraty||BR
Malacañang|Malacanang|PH
Farnesina||IT
Palazzo Chigi||IT
La Moncloa|Moncloa|ES
Wisma Putra||MY
South Block||IN
Bundestag|German Bundestag|DE
Bundesrat||DE
Bundeswehr||DE
Communist Party of China|Chinese Communist Party,CCP,CPC|CN
People's Liberation Army|PLA|CN
Politburo|Politburo Standing Committee|
National People's Congress|NPC|CN
Chinese People's Political Consultative Conference|People's Political Consultative Conference,CPPCC,National Committee of the Chinese People's Political Consultative Conference|CN
Supreme People's Assembly||KP
People's Consultative Assembly||ID
Islamic Consultative Assembly||IR
Expediency Council|Expediency Discernment Council|IR
Assembly of Experts||IR
Supreme National Security Council||IR
Pan-African Parliament||
Central Military Commission||CN
Episcopal Conference|Bishops' Conference,Conference of Bishops|
State Council||CN
Taiwan Affairs Office||CN
Zhongnanhai||CN
Xinhua|Xinhua News Agency|CN
Global Times||CN
Workers' Party of Korea|Workers' Party|KP
Korean Central News Agency|KCNA|KP
Blue House||KR
Diet|National Diet|JP
Knesset||IL
Mossad||IL
Shin Bet||IL
Israel Defense Forces|IDF,Israeli Defense Forces|IL
Likud||IL
Hamas|Islamic Resistance Movement|PS
Fatah||PS
Palestinian Authority|Palestinian National Authority|PS
Islamic Jihad|Palestinian Islamic Jihad|PS
Palestine Liberation Organization|PLO,P.L.O.|PS
Popular Front for the Liberation of Palestine|PFLP|PS
Hezbollah|Hizbollah,Hizbullah,Hezbullah|LB
Revolutionary Guard|Revolutionary Guards,Islamic Revolutionary Guard Corps,IRGC|IR
Quds Force||IR
Guardian Council||IR
Majlis|Majles|IR
Houthis|Houthi movement,Ansar Allah|YE
Taliban|Taleban|AF
Haqqani network||AF
al-Qaeda|Al-Qaeda,al-Qaida,Al-Qaida,Al Qaeda,al Qaeda|
Islamic State|ISIS,ISIL,IS,Daesh,Islamic State in Iraq and the Levant,Islamic State of Iraq and the Levant,Islamic State in Iraq and Syria,Islamic State of Iraq and Syria,Islamic State in Iraq and al-Sham,Islamic State of Iraq and al-Sham|
Boko Haram||NG
al-Shabaab|Al-Shabaab,al-Shabab,Al-Shabab,al Shabaab|SO
Muslim Brotherhood||
Kurdistan Workers' Party|PKK,Kurdistan Workers’ Party|TR
YPG|People's Protection Units|SY
Syrian Democratic Forces|SDF|SY
Free Syrian Army|FSA|SY
Syrian National Council|Syrian National Coalition|SY
Peshmerga||IQ
Lashkar-e-Taiba|Lashkar-e-Tayyiba|PK
Inter-Services Intelligence|ISI|PK
Tamil Tigers|LTTE,Liberation Tigers of Tamil Eelam|LK
FARC|Revolutionary Armed Forces of Colombia,FARC-EP|CO
ELN|National Liberation Army|CO
Lord's Resistance Army|LRA|UG
Rapid Support Forces|RSF|SD
Janjaweed||SD
Justice and Equality Movement|JEM|SD
Liberation and Justice Movement||SD
SPLM-North|SPLM-N,SPLA-N,SPLA-North|SD
Sudan People's Liberation Movement|SPLM,SPLA,Sudan People's Liberation Army|SS
M23||CD
Tigray People's Liberation Front|TPLF|ET
Transitional Federal Government|TFG|SO
UNITA||AO
MPLA||AO
RENAMO|Renamo|MZ
FRELIMO|Frelimo|MZ
African National Congress|ANC|ZA
Zanu-PF|ZANU-PF|ZW
Movement for Democratic Change|MDC|ZW
Polisario Front|Polisario|EH
Moro Islamic Liberation Front|MILF|PH
Free Aceh Movement|GAM|ID
Khmer Rouge||KH
Kosovo Liberation Army|KLA|XK
Irish Republican Army|IRA|GB
Sinn Fein|Sinn Féin|IE
Basque separatist group ETA|ETA|ES
Northern Alliance||AF
Arakan Army||MM
National League for Democracy|NLD|MM
Tatmadaw||MM
African Union|AU,A.U.|
AU Peace and Security Council|African Union Peace and Security Council,AU PSC|
ECOWAS|Economic Community of West African States|
IGAD|Intergovernmental Authority on Development|
CEMAC|Central African Economic and Monetary Community,Economic and Monetary Community of Central Africa|
ECCAS|Economic Community of Central African States|
COMESA|Common Market for Eastern and Southern Africa|
BIMSTEC||
SICA|Central American Integration System|
SADC|Southern African Development Community|
East African Community|EAC|
Arab League|League of Arab States|
Gulf Cooperation Council|GCC|
Organisation of Islamic Cooperation|Organization of Islamic Cooperation,Organization of the Islamic Conference,Organisation of the Islamic Conference,OIC|
OPEC|OPEC+|
ASEAN|Association of Southeast Asian Nations,Association of South East Asian Nations|
SAARC||
APEC|Asia-Pacific Economic Cooperation|
Shanghai Cooperation Organisation|Shanghai Cooperation Organization,SCO|
Collective Security Treaty Organization|CSTO,Collective Security Treaty Organisation|
Commonwealth of Independent States|CIS|
Eurasian Economic Union|EAEU|
BRICS||
G7|G-7,Group of Seven|
G8|G-8,Group of Eight|
G20|G-20,Group of 20,Group of Twenty|
G77|Group of 77|
Quad|the Quad|
AUKUS||
Five Eyes||
P5+1|P5|
E3+3|E3/EU+3,EU3+3|
EU3|E3|
Pacific Islands Forum||
CARICOM|Caribbean Community|
Mercosur|Mercosul|
Unasur|UNASUR,Union of South American Nations|
CELAC||
Organization of American States|OAS,Organisation of American States|
Rio Group||
Lima Group||
Non-Aligned Movement||
Commonwealth|Commonwealth of Nations|
NATO|Nato,N.A.T.O.,North Atlantic Treaty Organization,North Atlantic Council,Atlantic alliance|
Warsaw Pact||
OSCE|Organization for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe|
Council of Europe||
OECD|Organisation for Economic Co-operation and Development|
European Commission|EC Commission|EU
European Council||EU
European Parliament||EU
European Central Bank|ECB|EU
European Court of Human Rights||
European Court of Justice||EU
EFTA||
Visegrad Group|Visegrad Four|
Nordic Council||
UN Security Council|U.N. Security Council,United Nations Security Council,Security Council|UN
UN General Assembly|U.N. General Assembly,United Nations General Assembly,General Assembly|UN
UNHCR|U.N. refugee agency,UN refugee agency,UN High Commissioner for Refugees,Office of the UN High Commissioner for Refugees,Office of the U.N. High Commissioner for Refugees,Office of the United Nations High Commissioner for Refugees|UN
UNICEF||UN
OHCHR|Office of the UN High Commissioner for Human Rights,Office of the U.N. High Commissioner for Human Rights,Office of the United Nations High Commissioner for Human Rights|UN
FAO|Food and Agriculture Organization,UN Food and Agriculture Organization|UN
IOM|International Organization for Migration,International Organisation for Migration|UN
ILO|International Labour Organization,International Labor Organization|UN
UNCTAD||UN
UNFPA||UN
UNODC||UN
UNAIDS||UN
UNAMA||UN
UNAMI||UN
UNAMID||UN
UNDOF||UN
UNFICYP||UN
UNMEE||UN
UNMIK||UN
UNMIL||UN
UNMIS||UN
UNMISS||UN
UNMOGIP||UN
UNOCI||UN
UNOMIG||UN
UNPROFOR||UN
UNSMIL||UN
UNTAC||UN
UNTAET||UN
UNTSO||UN
MINURSO||UN
MINUSCA||UN
MINUSTAH||UN
UNESCO||UN
UNRWA||UN
OCHA||UN
UNDP||UN
UNIFIL||UN
MINUSMA||UN
MONUSCO|MONUC|UN
World Food Programme|World Food Program,WFP|UN
World Health Organization|WHO,World Health Organisation|UN
Human Rights Council|UN Human Rights Council,U.N. Human Rights Council|UN
IAEA|International Atomic Energy Agency,UN nuclear watchdog,U.N. nuclear watchdog|UN
OPCW|Organisation for the Prohibition of Chemical Weapons|
International Court of Justice|ICJ,World Court|UN
International Criminal Court|ICC|
International Criminal Tribunal for the former Yugoslavia|ICTY|UN
World Trade Organization|WTO,World Trade Organisation|
International Monetary Fund|IMF|
World Bank||
Asian Development Bank||
Asian Infrastructure Investment Bank|AIIB|
Paris Club||
Middle East Quartet|Quartet|
Contact Group||
Red Cross|International Committee of the Red Cross,ICRC,International Red Cross|
Red Crescent||
Amnesty International||
Human Rights Watch||
Medecins Sans Frontieres|Médecins Sans Frontières,Doctors Without Borders|
International Crisis Group||
Carter Center||
Interpol||
Holy See press office||VA
Democratic Unionist Party|DUP|GB
Ulster Unionist Party|UUP|GB
Labour Party|Labour|GB
Conservative Party|Tories|GB
Kuomintang|KMT|TW
Democratic Progressive Party|DPP|TW
Liberal Democratic Party|LDP|JP
Bharatiya Janata Party|BJP|IN
Lok Sabha|Rajya Sabha|IN
Republican Party|Republicans,GOP|US
Democratic Party|Democrats|US
Reuters||
Associated Press|AP|
Agence France-Presse|AFP|
Bloomberg|Bloomberg News|
BBC||GB
CNN||US
Al Jazeera|al-Jazeera,Al-Jazeera|
New York Times|The New York Times|US
Washington Post|The Washington Post|US
Wall Street Journal|The Wall Street Journal|US
Financial Times|The Financial Times|GB
Guardian newspaper|The Guardian|GB
Interfax|TASS,ITAR-TASS,Tass,RIA Novosti|RU
Anadolu Agency|Anadolu|TR
Kyodo|Kyodo News|JP
Yonhap||KR
`;

/** The same words as they are spelled on either shore, or by houses that keep the hyphen. */
const spellings = [
  [/\bOrgani[sz]ation\b/, ["Organization", "Organisation"]],
  [/\bCo-?operation\b/, ["Cooperation", "Co-operation"]],
  [/\bDefen[cs]e\b/, ["Defense", "Defence"]],
] as const;

/** A body's other names, each as it may be spelled: "Organisation for Security and Co-operation in Europe". */
function spelled(name: string, others: readonly string[]): readonly string[] {
  let all = [name, ...others];
  for (const [word, ways] of spellings)
    all = all.flatMap((one) => (word.test(one) ? ways.map((way) => one.replace(word, way)) : one));
  return [...new Set([...others, ...all])].filter((one) => one !== name);
}

export const bodies: readonly BodyRow[] = table
  .trim()
  .split("\n")
  .map((row) => {
    const [name = "", others = "", country = ""] = row.split("|");
    return {
      name,
      others: spelled(name, others === "" ? [] : others.split(/,(?! Commonwealth)/)),
      country: country === "" ? null : country,
    };
  });

/** The last word of a body's name: "Shadow Nations Council". */
export const bodyNouns: ReadonlySet<string> = new Set(
  `Administration Agency Alliance Army Assembly Association Authority Bank Battalion Board Brigade Brigades Bureau Cabinet Center
  Institutions Centre Chamber Church Coalition Command Commission Committee Community Company Confederation Congress Corporation Corps Council Court
  Department Directorate Embassy Federation Fleet Force Forces Foundation Front Fund Government Group Guard Guards Institute
  Institution League Legislature Media Militia Ministry Mission Movement Network News Office Organisation Organization Parliament Party Police
  Press Regiment Secretariat Service Services Society Tribunal Union Unit University College School Squadron Observatory Consulate Presidency Junta Bloc Resistance Caucus Navy Airlines Airways Agency Times Post Daily Monitor Herald Tribune Gazette Chronicle Radio Television TV Team Tribunal Junta Presidency Delegation Rally`
    .trim()
    .split(/\s+/),
);

/**
 * The common nouns that act for a state or body when one stands before them: "the Kenyan
 * parliament", "Canada's embassy", "the defence ministry". Lower case.
 */
export const bodyCommonNouns: ReadonlySet<string> = new Set(
  `administration army assembly authorities cabinet coalition commission congress consulate court council delegation embassy guard government
  intelligence judiciary junta legislature leadership media mission ministry monarchy navy opposition parliament police presidency
  regime senate side military airforce courts state-media team`
    .trim()
    .split(/\s+/),
);
