// States: what they are called, what their people and things are called, and where they are ruled from.
//
// Codes are ISO 3166-1 alpha-2 (i18n-iso-countries checks them in the tests), with XK for Kosovo as in
// common use, and EU and UN, which are written like countries here. Wording is ours, after newspaper use.
// Columns: code | name | other names | adjectives | people | seat (with other spellings after commas).
// A seat that the press lets act ("Moscow said") is a metonym for its state.

export interface CountryRow {
  readonly code: string;
  readonly name: string;
  readonly others: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  readonly seats: readonly string[];
}

const table = `
AF|Afghanistan|Islamic Republic of Afghanistan,Islamic Emirate of Afghanistan|Afghan|Afghans|Kabul
AL|Albania||Albanian|Albanians|Tirana
DZ|Algeria||Algerian|Algerians|Algiers
AD|Andorra||Andorran|Andorrans|Andorra la Vella
AO|Angola||Angolan|Angolans|Luanda
AG|Antigua and Barbuda|Antigua|Antiguan|Antiguans|
AR|Argentina|Argentine Republic|Argentine,Argentinian|Argentines,Argentinians|Buenos Aires
AM|Armenia||Armenian|Armenians|Yerevan
AU|Australia||Australian|Australians|Canberra
AT|Austria||Austrian|Austrians|Vienna
AZ|Azerbaijan||Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku
BS|Bahamas||Bahamian|Bahamians|Nassau
BH|Bahrain||Bahraini|Bahrainis|Manama
BD|Bangladesh||Bangladeshi|Bangladeshis|Dhaka,Dacca
BB|Barbados||Barbadian|Barbadians|Bridgetown
BY|Belarus|Byelorussia|Belarusian,Belarussian,Byelorussian|Belarusians,Belarussians|Minsk
BE|Belgium||Belgian|Belgians|
BZ|Belize||Belizean|Belizeans|Belmopan
BJ|Benin||Beninese||Porto-Novo
BT|Bhutan||Bhutanese||Thimphu
BO|Bolivia||Bolivian|Bolivians|La Paz
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian,Bosnian-Herzegovinian|Bosnians|Sarajevo
BW|Botswana||Botswanan,Batswana||Gaborone
BR|Brazil||Brazilian|Brazilians|Brasilia,Brasília
BN|Brunei|Brunei Darussalam|Bruneian|Bruneians|Bandar Seri Begawan
BG|Bulgaria||Bulgarian|Bulgarians|Sofia
BF|Burkina Faso|Upper Volta|Burkinabe,Burkinabé|Burkinabes|Ouagadougou
BI|Burundi||Burundian|Burundians|Gitega,Bujumbura
KH|Cambodia|Kampuchea|Cambodian|Cambodians|Phnom Penh
CM|Cameroon|Cameroun|Cameroonian|Cameroonians|Yaounde,Yaoundé
CA|Canada||Canadian|Canadians|Ottawa
CV|Cape Verde|Cabo Verde|Cape Verdean|Cape Verdeans|Praia
CF|Central African Republic|CAR|Central African||Bangui
TD|Chad||Chadian|Chadians|N'Djamena,Ndjamena
CL|Chile||Chilean|Chileans|Santiago
CN|China|People's Republic of China,PRC,mainland China|Chinese,PRC||Beijing,Peking
CO|Colombia||Colombian|Colombians|Bogota,Bogotá
KM|Comoros||Comorian,Comoran|Comorians|Moroni
CG|Republic of the Congo|Congo-Brazzaville,Congo Republic,Republic of Congo|||Brazzaville
CD|Democratic Republic of the Congo|Democratic Republic of Congo,Congo,DR Congo,DRC,Zaire,Congo-Kinshasa|Congolese,Zairean,Zairian|Zaireans|Kinshasa
CR|Costa Rica||Costa Rican|Costa Ricans|San Jose
CI|Ivory Coast|Cote d'Ivoire,Côte d'Ivoire|Ivorian,Ivoirian|Ivorians|Yamoussoukro,Abidjan
HR|Croatia||Croatian,Croat|Croatians,Croats|Zagreb
CU|Cuba||Cuban|Cubans|Havana
CY|Cyprus||Cypriot,Greek Cypriot|Cypriots,Greek Cypriots|Nicosia
CZ|Czech Republic|Czechia|Czech|Czechs|Prague
DK|Denmark||Danish|Danes|Copenhagen
DJ|Djibouti||Djiboutian|Djiboutians|
DM|Dominica||||Roseau
DO|Dominican Republic||Dominican|Dominicans|Santo Domingo
EC|Ecuador||Ecuadorian,Ecuadorean|Ecuadorians,Ecuadoreans|Quito
EG|Egypt|Arab Republic of Egypt|Egyptian|Egyptians|Cairo
SV|El Salvador||Salvadoran,Salvadorean|Salvadorans|San Salvador
GQ|Equatorial Guinea||Equatorial Guinean,Equatoguinean||Malabo
ER|Eritrea||Eritrean|Eritreans|Asmara
EE|Estonia||Estonian|Estonians|Tallinn
SZ|Eswatini|Swaziland|Swazi|Swazis|Mbabane
ET|Ethiopia||Ethiopian|Ethiopians|Addis Ababa
FJ|Fiji||Fijian|Fijians|Suva
FI|Finland||Finnish|Finns|Helsinki
FR|France|French Republic|French|Frenchmen|Paris
GA|Gabon|Gabonese Republic|Gabonese||Libreville
GM|Gambia|The Gambia,Islamic Republic of the Gambia|Gambian|Gambians|Banjul
GE|Georgia|Republic of Georgia|Georgian|Georgians|Tbilisi
DE|Germany|Federal Republic of Germany,West Germany,East Germany|German,West German,East German|Germans|Berlin,Bonn
GH|Ghana||Ghanaian|Ghanaians|Accra
GR|Greece|Hellenic Republic|Greek,Hellenic|Greeks|Athens
GD|Grenada||Grenadian|Grenadians|
GT|Guatemala||Guatemalan|Guatemalans|Guatemala City
GN|Guinea||Guinean|Guineans|Conakry
GW|Guinea-Bissau|Guinea Bissau|Bissau-Guinean||Bissau
GY|Guyana|Cooperative Republic of Guyana,Co-operative Republic of Guyana|Guyanese||Georgetown
HT|Haiti||Haitian|Haitians|Port-au-Prince
VA|Vatican City|Vatican,Holy See|Vatican||
HN|Honduras||Honduran|Hondurans|Tegucigalpa
HK|Hong Kong||Hong Kong|Hong Kongers|
HU|Hungary||Hungarian|Hungarians|Budapest
IS|Iceland||Icelandic|Icelanders|Reykjavik,Reykjavík
IN|India|Republic of India|Indian|Indians|New Delhi,Delhi
ID|Indonesia||Indonesian|Indonesians|Jakarta,Djakarta
IR|Iran|Islamic Republic of Iran,Islamic Republic,Persia|Iranian|Iranians|Tehran,Teheran
IQ|Iraq||Iraqi|Iraqis|Baghdad
IE|Ireland|Republic of Ireland,Irish Republic,Éire|Irish|Irishmen|Dublin
IL|Israel|Jewish state,Jewish State,Zionist regime,Zionist entity|Israeli|Israelis|Jerusalem,Tel Aviv
IT|Italy|Italian Republic|Italian|Italians|Rome
JM|Jamaica||Jamaican|Jamaicans|Kingston
JP|Japan||Japanese||Tokyo
JO|Jordan|Hashemite Kingdom of Jordan,Hashemite Kingdom|Jordanian|Jordanians|Amman
KZ|Kazakhstan||Kazakh,Kazakhstani|Kazakhs|Astana,Nur-Sultan
KE|Kenya||Kenyan|Kenyans|Nairobi
KI|Kiribati|||I-Kiribati|Tarawa
XK|Kosovo|Kosova|Kosovar,Kosovan,Kosovo Albanian|Kosovars,Kosovo Albanians|Pristina
KP|North Korea|Democratic People's Republic of Korea,DPRK,N. Korea|North Korean,DPRK,N. Korean|North Koreans,N. Koreans|Pyongyang
KR|South Korea|Republic of Korea,ROK,S. Korea|South Korean,ROK,S. Korean|South Koreans,S. Koreans|Seoul
KW|Kuwait||Kuwaiti|Kuwaitis|Kuwait City
KG|Kyrgyzstan|Kyrgyz Republic,Kirghizia|Kyrgyz,Kyrgyzstani||Bishkek
LA|Laos|Lao People's Democratic Republic|Lao,Laotian|Laotians|Vientiane
LV|Latvia||Latvian|Latvians|Riga
LB|Lebanon|Lebanese Republic|Lebanese||Beirut
LS|Lesotho||Basotho||Maseru
LR|Liberia||Liberian|Liberians|Monrovia
LY|Libya|Jamahiriya,Libyan Arab Jamahiriya,Socialist People's Libyan Arab Jamahiriya,Great Socialist People's Libyan Arab Jamahiriya|Libyan|Libyans|Tripoli
LI|Liechtenstein||||Vaduz
LT|Lithuania||Lithuanian|Lithuanians|Vilnius
LU|Luxembourg|Grand Duchy of Luxembourg|Luxembourgish|Luxembourgers|
MG|Madagascar||Malagasy,Madagascan||Antananarivo
MW|Malawi||Malawian|Malawians|Lilongwe
MY|Malaysia|Malaya|Malaysian|Malaysians|Kuala Lumpur,Putrajaya
MV|Maldives||Maldivian|Maldivians|Male,Malé
ML|Mali||Malian|Malians|Bamako
MT|Malta||Maltese||Valletta
MH|Marshall Islands|Republic of the Marshall Islands|Marshallese||Majuro
MR|Mauritania|Islamic Republic of Mauritania|Mauritanian|Mauritanians|Nouakchott
MU|Mauritius||Mauritian|Mauritians|Port Louis
MX|Mexico|United Mexican States|Mexican|Mexicans|Mexico City
FM|Micronesia|Federated States of Micronesia|Micronesian|Micronesians|Palikir
MD|Moldova|Republic of Moldova,Moldavia|Moldovan,Moldavian|Moldovans|Chisinau,Chişinău,Chișinău
MC|Monaco||Monegasque|Monegasques|
MN|Mongolia||Mongolian|Mongolians|Ulaanbaatar,Ulan Bator
ME|Montenegro||Montenegrin|Montenegrins|Podgorica
MA|Morocco||Moroccan|Moroccans|Rabat
MZ|Mozambique||Mozambican|Mozambicans|Maputo
MM|Myanmar|Burma,Republic of the Union of Myanmar|Burmese,Myanmar||Naypyidaw,Nay Pyi Taw,Naypyitaw,Yangon,Rangoon
NA|Namibia|South West Africa|Namibian|Namibians|Windhoek
NR|Nauru||Nauruan|Nauruans|Yaren
NP|Nepal||Nepali,Nepalese|Nepalis|Kathmandu,Katmandu
NL|Netherlands|Holland,Kingdom of the Netherlands|Dutch|Dutchmen|The Hague,Hague,Amsterdam
NZ|New Zealand|Aotearoa|New Zealand|New Zealanders|Wellington
NI|Nicaragua||Nicaraguan|Nicaraguans|Managua
NE|Niger||Nigerien|Nigeriens|Niamey
NG|Nigeria||Nigerian|Nigerians|Abuja
MK|North Macedonia|Macedonia,Former Yugoslav Republic of Macedonia,FYROM|Macedonian,North Macedonian|Macedonians|Skopje
NO|Norway||Norwegian|Norwegians|Oslo
OM|Oman||Omani|Omanis|Muscat
PK|Pakistan|Islamic Republic of Pakistan|Pakistani|Pakistanis|Islamabad
PW|Palau||Palauan|Palauans|
PS|Palestine|State of Palestine,Palestinian territories,Palestinian Territories|Palestinian|Palestinians|Ramallah
PA|Panama||Panamanian|Panamanians|Panama City
PG|Papua New Guinea|PNG|Papua New Guinean|Papua New Guineans|Port Moresby
PY|Paraguay||Paraguayan|Paraguayans|Asuncion,Asunción
PE|Peru||Peruvian|Peruvians|Lima
PH|Philippines|Republic of the Philippines|Philippine,Filipino|Filipinos|Manila
PL|Poland||Polish|Poles|Warsaw
PT|Portugal|Portuguese Republic|Portuguese||Lisbon
QA|Qatar||Qatari|Qataris|Doha
RO|Romania||Romanian|Romanians|Bucharest
RU|Russia|Russian Federation,Soviet Union,USSR,U.S.S.R.|Russian,Soviet|Russians,Soviets|Moscow
RW|Rwanda||Rwandan,Rwandese|Rwandans|Kigali
KN|Saint Kitts and Nevis|St. Kitts and Nevis,St Kitts and Nevis|Kittitian||Basseterre
LC|Saint Lucia|St. Lucia,St Lucia|Saint Lucian,St Lucian||Castries
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines,St Vincent and the Grenadines,Saint Vincent,St. Vincent,St Vincent|Vincentian||Kingstown
WS|Samoa|Western Samoa|Samoan|Samoans|Apia
SM|San Marino||Sammarinese||
ST|Sao Tome and Principe|São Tomé and Príncipe|Sao Tomean||
SA|Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Saudis|Riyadh
SN|Senegal||Senegalese||Dakar
RS|Serbia|Yugoslavia,Federal Republic of Yugoslavia,Serbia and Montenegro|Serbian,Serb,Yugoslav,Yugoslavian|Serbians,Serbs|Belgrade
SC|Seychelles||Seychellois||Victoria
SL|Sierra Leone||Sierra Leonean|Sierra Leoneans|Freetown
SG|Singapore||Singaporean,Singapore|Singaporeans|
SK|Slovakia|Slovak Republic|Slovak,Slovakian|Slovaks|Bratislava
SI|Slovenia||Slovenian,Slovene|Slovenians,Slovenes|Ljubljana
SB|Solomon Islands||Solomon Islands|Solomon Islanders|Honiara
SO|Somalia||Somali,Somalian|Somalis|Mogadishu
ZA|South Africa|Republic of South Africa,S. Africa|South African,S. African|South Africans,S. Africans|Pretoria
SS|South Sudan|S. Sudan|South Sudanese,S. Sudanese||Juba
ES|Spain||Spanish|Spaniards|Madrid
LK|Sri Lanka|Ceylon|Sri Lankan|Sri Lankans|Colombo
SD|Sudan||Sudanese||Khartoum
SR|Suriname|Surinam|Surinamese||Paramaribo
SE|Sweden||Swedish|Swedes|Stockholm
CH|Switzerland|Swiss Confederation|Swiss||Bern,Berne
SY|Syria|Syrian Arab Republic|Syrian|Syrians|Damascus
TW|Taiwan|Republic of China,Chinese Taipei|Taiwanese,Taiwan||Taipei
TJ|Tajikistan||Tajik,Tajikistani|Tajiks|Dushanbe
TZ|Tanzania|United Republic of Tanzania,Tanganyika|Tanzanian|Tanzanians|Dodoma,Dar es Salaam
TH|Thailand|Siam|Thai|Thais|Bangkok
TL|East Timor|Timor-Leste,Timor Leste|East Timorese,Timorese||Dili
TG|Togo|Togolese Republic|Togolese||Lome,Lomé
TO|Tonga||Tongan|Tongans|Nuku'alofa
TT|Trinidad and Tobago|Trinidad|Trinidadian|Trinidadians|Port of Spain
TN|Tunisia||Tunisian|Tunisians|Tunis
TR|Turkey|Türkiye,Turkiye|Turkish|Turks|Ankara
TM|Turkmenistan|Turkmenia|Turkmen||Ashgabat
TV|Tuvalu||Tuvaluan|Tuvaluans|Funafuti
UG|Uganda||Ugandan|Ugandans|Kampala
UA|Ukraine||Ukrainian|Ukrainians|Kyiv,Kiev
AE|United Arab Emirates|UAE,U.A.E.,Emirates|Emirati,UAE,U.A.E.|Emiratis|Abu Dhabi
GB|United Kingdom|UK,U.K.,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland|British,UK,U.K.,United Kingdom|Britons,Brits|London
US|United States|US,U.S.,USA,U.S.A.,United States of America,America|American,US,U.S.,United States|Americans|Washington,Washington DC,Washington D.C.
UY|Uruguay||Uruguayan|Uruguayans|Montevideo
UZ|Uzbekistan||Uzbek,Uzbekistani|Uzbeks|Tashkent
VU|Vanuatu||Vanuatuan,ni-Vanuatu||Port Vila
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Venezuelans|Caracas
VN|Vietnam|Viet Nam,North Vietnam,South Vietnam,Socialist Republic of Vietnam|Vietnamese,North Vietnamese,South Vietnamese||Hanoi,Ha Noi
EH|Western Sahara||Sahrawi,Saharawi|Sahrawis|Laayoune
YE|Yemen|Republic of Yemen,North Yemen,South Yemen|Yemeni|Yemenis|Sanaa,Sana'a
ZM|Zambia|Northern Rhodesia|Zambian|Zambians|Lusaka
ZW|Zimbabwe|Rhodesia|Zimbabwean|Zimbabweans|Harare
GL|Greenland||Greenlandic|Greenlanders|Nuuk
PR|Puerto Rico||Puerto Rican|Puerto Ricans|
MO|Macao|Macau|Macanese||
GI|Gibraltar||Gibraltarian|Gibraltarians|
FK|Falkland Islands|Falklands||Falkland Islanders|
BM|Bermuda||Bermudian||
GU|Guam||||
NC|New Caledonia||New Caledonian||Noumea,Nouméa
PF|French Polynesia||French Polynesian||
CK|Cook Islands||||
FO|Faroe Islands|Faroes|Faroese||
KY|Cayman Islands||||
CW|Curaçao|Curacao|||
GF|French Guiana||||
AW|Aruba||||
EU|European Union|EU,E.U.,European Community,EC,European Economic Community,EEC|EU,E.U.||Brussels
UN|United Nations|UN,U.N.,United Nations Organization|UN,U.N.,United Nations||
`;

const list = (cell = ""): readonly string[] => cell.split(",").filter((word) => word !== "");

export const countries: readonly CountryRow[] = table
  .trim()
  .split("\n")
  .map((row) => {
    const [code = "", name = "", others, adjectives, people, seats] = row.split("|");
    return {
      code,
      name,
      others: list(others),
      adjectives: list(adjectives),
      people: list(people),
      seats: list(seats),
    };
  });

/**
 * Where the family name comes first. Hungary and Japan have it so at home, but English news
 * turns their names round, so they are not here.
 */
export const surnameFirstCountries: ReadonlySet<string> = new Set([
  "CN",
  "TW",
  "HK",
  "MO",
  "KP",
  "KR",
  "VN",
  "KH",
]);
