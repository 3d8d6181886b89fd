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
South China Sea||-|13|114
East China Sea||-|29|125
Yellow Sea|West Sea|-|36|123
Sea of Japan||-|40|135
Taiwan Strait|Taiwan Straits,Strait of Taiwan|-|24.5|119.5
Bashi Channel||-|21.9|121.1
Luzon Strait||-|20|121
Korea Strait||-|34.5|129.5
Strait of Malacca|Malacca Strait,Straits of Malacca|-|4|100
Singapore Strait||-|1.22|103.9
Sunda Strait||ID|-5.9|105.9
Gulf of Tonkin||-|20|108
Gulf of Thailand||-|9.5|102
Andaman Sea||-|11|96
Bay of Bengal||-|15|88
Arabian Sea||-|15|65
Indian Ocean||-|-20|80
Persian Gulf|Arabian Gulf|-|26.5|52
Gulf of Oman||-|25|58
Strait of Hormuz|Hormuz Strait,Straits of Hormuz|-|26.57|56.25
Gulf of Aden||-|12.5|47.5
Bab el-Mandeb|Bab al-Mandab,Bab el-Mandeb Strait,Bab al-Mandab Strait|-|12.6|43.3
Red Sea||-|20|38.5
Gulf of Aqaba||-|28.8|34.7
Straits of Tiran|Strait of Tiran|-|28|34.5
Suez Canal||EG|30.6|32.33
Mediterranean Sea|Mediterranean,Eastern Mediterranean,eastern Mediterranean|-|35|18
Aegean Sea|Aegean|-|38.5|25
Adriatic Sea|Adriatic|-|43|15
Ionian Sea||-|38|19
Bosphorus|Bosporus|TR|41.12|29.08
Dardanelles||TR|40.2|26.4
Black Sea||-|43.3|34
Sea of Azov|Azov Sea|-|46|36.5
Kerch Strait||-|45.3|36.6
Kerch Bridge|Crimea Bridge,Crimean Bridge|UA|45.31|36.51
Caspian Sea||-|42|51
Aral Sea||-|45|60
Baltic Sea||-|58|20
Gulf of Finland||-|60|26
North Sea||-|56|3
Barents Sea||-|75|40
Norwegian Sea||-|68|3
Arctic Ocean||-|85|0
Bering Strait||-|65.75|-169
Bering Sea||-|58|-178
Sea of Okhotsk||-|55|150
English Channel||-|50.2|-0.5
Irish Sea||-|53.7|-5
Strait of Gibraltar||-|35.97|-5.5
Atlantic Ocean|Atlantic,North Atlantic|-|30|-40
Pacific Ocean|Pacific,South Pacific,western Pacific,Western Pacific|-|0|-160
Caribbean Sea|Caribbean|-|15|-75
Gulf of Mexico||-|25|-90
Panama Canal||PA|9.1|-79.7
Bay of Pigs||CU|22.2|-81.15
Guantanamo Bay|Guantánamo Bay,Guantanamo,Guantánamo|CU|19.93|-75.13
Beagle Channel||-|-54.9|-68
Gulf of Guinea||-|2|3
Mozambique Channel||-|-18|41
Lake Chad||-|13|14
Lake Victoria||-|-1|33
Spratly Islands|Spratlys|-|10|114
Paracel Islands|Paracels|-|16.5|112
Scarborough Shoal||-|15.15|117.75
Second Thomas Shoal||-|9.75|115.87
Mischief Reef||-|9.9|115.53
Fiery Cross Reef||-|9.55|112.89
Senkaku Islands|Senkakus,Diaoyu Islands,Diaoyus|-|25.75|123.5
Dokdo|Takeshima,Liancourt Rocks|-|37.24|131.87
Kuril Islands|Kurils,Kurile Islands,Northern Territories|RU|46|150
Pratas Islands||TW|20.7|116.7
Kinmen|Quemoy|TW|24.44|118.32
Matsu Islands||TW|26.15|119.93
Okinawa||JP|26.5|127.9
Hokkaido||JP|43.4|142.9
Yeonpyeong Island|Yeonpyeong|KR|37.67|125.7
Jeju|Jeju Island|KR|33.38|126.55
Hainan|Hainan Island|CN|19.2|109.7
Aksai Chin||-|35.1|79.5
Galwan Valley||-|34.75|78.2
Doklam|Donglang|-|27.3|89
Arunachal Pradesh||IN|28|94.5
Ladakh||IN|34.2|77.6
Kashmir|Jammu and Kashmir|-|34.2|75.5
Siachen Glacier|Siachen|-|35.4|77.1
Line of Control||-|34.3|74.5
Line of Actual Control||-|34|79
Khyber Pass||PK|34.1|71.1
Durand Line||-|32|69.5
North Waziristan|Waziristan,South Waziristan|PK|32.9|70
Swat Valley||PK|35.2|72.4
Diego Garcia||IO|-7.31|72.41
Chagos Islands|Chagos Archipelago|IO|-6.3|71.9
Andaman Islands||IN|12|93
Aceh||ID|4.7|96.7
West Papua||ID|-2|133
Papua||ID|-4.3|138
Bali||ID|-8.41|115.19
Nusa Dua||ID|-8.8|115.23
Bogor Palace||ID|-6.6|106.8
Mindanao||PH|8|125
Subic Bay||PH|14.79|120.23
Malacanang|Malacañang,Malacanang Palace,Malacañang Palace|PH|14.59|120.99
Sentosa|Sentosa Island|SG|1.25|103.83
Rakhine|Rakhine State|MM|20|94
Cox's Bazar|Cox’s Bazar|BD|21.43|92.01
Bougainville||PG|-6|155
Guadalcanal||SB|-9.6|160.2
Manus Island||PG|-2.1|146.9
Waitangi||NZ|-35.27|174.08
Boao||CN|19.16|110.56
Beidaihe||CN|39.83|119.48
Diaoyutai State Guesthouse|Diaoyutai Guesthouse,Diaoyutai|CN|39.92|116.32
Great Hall of the People||CN|39.90|116.39
Tiananmen Square|Tiananmen|CN|39.90|116.39
Xinjiang||CN|41|85
Tibet||CN|31|88
Inner Mongolia||CN|44|113
Manchuria||CN|44|125
Panmunjom||-|37.96|126.68
Peace House||KR|37.95|126.68
Demilitarized Zone|DMZ,demilitarized zone|-|38|127
Joint Security Area||-|37.96|126.68
Korean Peninsula|Korean peninsula|-|38|127
Kaesong Industrial Complex||KP|37.93|126.62
Mount Kumgang||KP|38.66|128.1
Yongbyon||KP|39.8|125.75
Punggye-ri||KP|41.28|129.09
Vostochny Cosmodrome||RU|51.88|128.33
Russky Island||RU|43|131.83
Camp David||US|39.65|-77.47
Sunnylands||US|33.77|-116.41
Mar-a-Lago||US|26.68|-80.04
Blair House||US|38.90|-77.04
Rose Garden||US|38.90|-77.04
White House||US|38.90|-77.04
Pentagon||US|38.87|-77.06
State Department||US|38.89|-77.05
Foggy Bottom||US|38.90|-77.05
Capitol Hill|US Capitol,U.S. Capitol|US|38.89|-77.01
Andrews Air Force Base|Joint Base Andrews,Andrews Air Base|US|38.81|-76.87
Dulles Airport||US|38.95|-77.46
Wye River|Wye Plantation|US|38.91|-76.15
Dayton||US|39.76|-84.19
Annapolis||US|38.98|-76.49
Shepherdstown||US|39.43|-77.80
Crawford||US|31.53|-97.44
Kennebunkport||US|43.36|-70.48
Glassboro||US|39.70|-75.11
Sea Island||US|31.18|-81.35
Bretton Woods||US|44.26|-71.44
Dumbarton Oaks||US|38.91|-77.06
San Francisco||US|37.77|-122.42
Woodside||US|37.43|-122.25
Filoli||US|37.47|-122.31
Anchorage||US|61.22|-149.90
Pearl Harbor||US|21.36|-157.95
Fort Bragg||US|35.14|-79.00
UN headquarters|U.N. headquarters,United Nations headquarters,UN Headquarters,Turtle Bay|US|40.75|-73.97
New York|New York City|US|40.71|-74.01
Washington|Washington D.C.,Washington DC|US|38.90|-77.04
Silicon Valley||US|37.4|-122.1
Wall Street||US|40.71|-74.01
Puerto Rico||PR|18.2|-66.5
Charlevoix||CA|47.65|-70.15
Kananaskis||CA|50.92|-115.13
Halifax||CA|44.65|-63.57
Meech Lake||CA|45.53|-75.9
Los Pinos||MX|19.42|-99.2
Cancun|Cancún|MX|21.16|-86.85
Tlatelolco||MX|19.45|-99.14
Chiapas||MX|16.5|-92.5
Esquipulas||GT|14.57|-89.35
Contadora|Contadora Island|PA|8.63|-79.04
Essequibo||GY|5|-59
San Vicente del Caguan|San Vicente del Caguán|CO|2.11|-74.77
Casa Rosada||AR|-34.61|-58.37
Planalto|Planalto Palace|BR|-15.8|-47.86
Itamaraty|Itamaraty Palace|BR|-15.8|-47.87
Miraflores|Miraflores Palace|VE|10.51|-66.92
La Moneda|La Moneda Palace|CL|-33.44|-70.65
Punta del Este||UY|-34.96|-54.95
Iguazu|Iguazú|AR|-25.6|-54.57
Cenepa Valley||-|-3.6|-78.2
Falkland Islands|Malvinas|FK|-51.75|-59
South Georgia||GS|-54.4|-36.6
Antarctica||AQ|-82|0
Chequers||GB|51.74|-0.78
Downing Street|10 Downing Street|GB|51.50|-0.13
Lancaster House||GB|51.50|-0.14
Buckingham Palace||GB|51.50|-0.14
Windsor Castle|Windsor|GB|51.48|-0.60
Bletchley Park||GB|52.0|-0.74
Stormont|Stormont Castle,Parliament Buildings|GB|54.60|-5.83
Hillsborough Castle|Hillsborough|GB|54.46|-6.08
St Andrews|St. Andrews|GB|56.34|-2.80
Gleneagles||GB|56.29|-3.75
Lough Erne||GB|54.47|-7.75
Carbis Bay||GB|50.20|-5.46
Blenheim Palace||GB|51.84|-1.36
Northern Ireland||GB|54.6|-6.7
Scotland||GB|56.5|-4
England||GB|52.5|-1.5
Wales||GB|52.3|-3.7
Dublin Castle||IE|53.34|-6.27
Elysee Palace|Élysée Palace,Elysée Palace,Elysee,Élysée|FR|48.87|2.32
Quai d'Orsay|Quai d’Orsay|FR|48.86|2.32
Versailles|Palace of Versailles|FR|48.80|2.12
Rambouillet|Chateau de Rambouillet|FR|48.65|1.82
Biarritz||FR|43.48|-1.56
Deauville||FR|49.36|0.08
Evian|Évian,Evian-les-Bains|FR|46.40|6.59
Strasbourg||FR|48.57|7.75
Fort de Bregancon|Fort de Brégançon,Bregancon,Brégançon|FR|43.09|6.32
Fontainebleau||FR|48.40|2.70
Corsica||FR|42.1|9.1
La Celle Saint-Cloud||FR|48.85|2.14
Schengen||LU|49.47|6.37
Maastricht||NL|50.85|5.69
The Hague|Hague|NL|52.08|4.31
Peace Palace||NL|52.09|4.30
Laeken||BE|50.88|4.36
Berlaymont||BE|50.84|4.38
Brussels||BE|50.85|4.35
Schloss Elmau|Elmau|DE|47.57|11.19
Heiligendamm||DE|54.14|11.84
Petersberg||DE|50.69|7.21
Meseberg|Schloss Meseberg|DE|52.97|13.1
Ramstein|Ramstein Air Base|DE|49.44|7.60
Potsdam||DE|52.40|13.07
Munich||DE|48.14|11.58
Cologne||DE|50.94|6.96
Nuremberg||DE|49.45|11.08
Checkpoint Charlie||DE|52.51|13.39
Brandenburg Gate||DE|52.52|13.38
Bellevue Palace||DE|52.52|13.35
Geneva||CH|46.20|6.15
Palais des Nations||CH|46.23|6.14
Montreux||CH|46.43|6.91
Lausanne||CH|46.52|6.63
Davos||CH|46.80|9.84
Burgenstock|Bürgenstock|CH|47.0|8.38
Lugano||CH|46.0|8.95
Zurich|Zürich|CH|47.37|8.54
Hofburg|Hofburg Palace|AT|48.21|16.37
Ballhausplatz||AT|48.21|16.36
Schonbrunn|Schönbrunn Palace,Schönbrunn|AT|48.19|16.31
Salzburg||AT|47.80|13.05
Palais Coburg|Coburg Palace|AT|48.20|16.38
Helsinki||FI|60.17|24.94
Finlandia Hall||FI|60.18|24.93
Saltsjobaden|Saltsjöbaden|SE|59.28|18.31
Harpsund||SE|59.09|16.48
Oslo||NO|59.91|10.75
Svalbard||SJ|78|16
Reykjavik|Reykjavík,Hofdi House,Höfdi House|IS|64.15|-21.94
Thule Air Base|Pituffik|GL|76.53|-68.70
Aland Islands|Åland Islands,Åland|AX|60.2|20
Kaliningrad||RU|54.71|20.51
Suwalki Gap|Suwałki Gap|-|54.2|23.2
Bialowieza||PL|52.7|23.87
Yalta||UA|44.50|34.17
Crimea|Crimean Peninsula,Crimean peninsula|UA|45.3|34.4
Donbas|Donbass|UA|48.2|38.2
Zaporizhzhia nuclear plant|Zaporizhzhia Nuclear Power Plant,Zaporizhzhia nuclear power plant|UA|47.51|34.59
Chernobyl|Chornobyl|UA|51.39|30.10
Snake Island|Zmiinyi Island|UA|45.26|30.20
Sevastopol||UA|44.60|33.53
Odesa|Odessa|UA|46.48|30.72
Kharkiv|Kharkov|UA|49.99|36.23
Lviv|Lvov|UA|49.84|24.03
Luhansk|Lugansk|UA|48.57|39.31
Donetsk||UA|48.00|37.80
Kyiv|Kiev|UA|50.45|30.52
Transnistria|Trans-Dniester,Transdniester|MD|47.2|29.4
Sochi||RU|43.60|39.73
Bocharov Ruchei||RU|43.63|39.71
Novo-Ogaryovo|Novo-Ogarevo|RU|55.73|37.20
Kremlin||RU|55.75|37.62
Red Square||RU|55.75|37.62
Lubyanka||RU|55.76|37.63
Sheremetyevo|Sheremetyevo Airport|RU|55.97|37.41
St. Petersburg|St Petersburg,Saint Petersburg|RU|59.94|30.32
Konstantinovsky Palace|Strelna|RU|59.85|30.06
Chechnya||RU|43.3|45.7
Dagestan||RU|43|47
Siberia||RU|60|100
Sakhalin||RU|50.5|143
Abkhazia||GE|43|41
South Ossetia||GE|42.3|44
Tskhinvali||GE|42.23|43.97
Nagorno-Karabakh|Karabakh,Nagorno Karabakh,Artsakh|AZ|39.8|46.7
Lachin Corridor|Lachin corridor|AZ|39.6|46.5
Zangezur corridor|Zangezur Corridor|AM|39.1|46.4
Nakhchivan|Nakhichevan|AZ|39.21|45.41
Stepanakert|Khankendi|AZ|39.82|46.75
Fergana Valley|Ferghana Valley|-|40.6|71.5
Baikonur|Baikonur Cosmodrome|KZ|45.96|63.31
Alma-Ata|Almaty|KZ|43.24|76.90
Manas|Manas Air Base|KG|43.06|74.48
Kosovska Mitrovica|Mitrovica|XK|42.88|20.87
Presevo Valley|Preševo Valley|RS|42.3|21.65
Srebrenica||BA|44.10|19.30
Republika Srpska||BA|44.8|17.2
Ohrid|Lake Ohrid|MK|41.12|20.80
Prespa|Lake Prespa|-|40.9|21
Brdo|Brdo pri Kranju|SI|46.27|14.37
Brioni|Brijuni|HR|44.92|13.77
Vojvodina||RS|45.3|20
Athens||GR|37.98|23.73
Thessaloniki|Salonika|GR|40.64|22.93
Imia|Kardak|-|37.05|27.15
Crete||GR|35.2|24.9
Corfu||GR|39.6|19.9
Mount Athos||GR|40.16|24.33
Naples||IT|40.85|14.27
Venice||IT|45.44|12.34
Turin||IT|45.07|7.69
Milan||IT|45.46|9.19
Florence||IT|43.77|11.25
Genoa||IT|44.41|8.93
Taormina||IT|37.85|15.29
L'Aquila|L’Aquila|IT|42.35|13.40
Borgo Egnazia||IT|40.87|17.38
Lampedusa||IT|35.51|12.60
Chigi Palace|Palazzo Chigi|IT|41.90|12.48
Sicily||IT|37.6|14
Castel Gandolfo||IT|41.75|12.65
Vatican||VA|41.90|12.45
Apostolic Palace||VA|41.90|12.46
St. Peter's Square|St Peter's Square|VA|41.90|12.46
Moncloa|Moncloa Palace|ES|40.45|-3.73
Catalonia||ES|41.8|1.6
Basque Country||ES|43|-2.6
Ceuta||ES|35.89|-5.32
Melilla||ES|35.29|-2.94
Perejil|Perejil Island|-|35.91|-5.42
Azores||PT|38.5|-28
Lajes||PT|38.76|-27.09
Cyprus Buffer Zone|Green Line|CY|35.17|33.36
Northern Cyprus|northern Cyprus|CY|35.3|33.5
Ledra Palace||CY|35.18|33.36
Cankaya|Çankaya|TR|39.87|32.86
Dolmabahce Palace|Dolmabahçe Palace,Dolmabahce|TR|41.04|29.0
Incirlik|Incirlik Air Base,Incirlik air base|TR|37.0|35.43
Antalya||TR|36.90|30.70
Istanbul|Constantinople|TR|41.01|28.98
West Bank||PS|31.95|35.25
Gaza Strip||PS|31.42|34.37
Gaza|Gaza City|PS|31.50|34.47
Rafah crossing|Rafah Crossing,Rafah border crossing|PS|31.25|34.26
Kerem Shalom|Kerem Shalom crossing|IL|31.23|34.28
Erez|Erez crossing,Erez Crossing|IL|31.56|34.55
Golan Heights|Golan|SY|33.0|35.8
East Jerusalem|east Jerusalem|PS|31.79|35.24
Jerusalem||IL|31.78|35.22
Temple Mount|Haram al-Sharif,Al-Aqsa,Al-Aqsa Mosque,al-Aqsa Mosque,Al-Aqsa mosque|-|31.78|35.24
Western Wall|Wailing Wall|-|31.78|35.23
Muqata|Mukataa|PS|31.91|35.21
Jordan Valley||-|32|35.5
Shebaa Farms|Shebaa farms|-|33.3|35.7
Blue Line||-|33.1|35.4
Litani River|Litani|LB|33.3|35.3
Bekaa Valley|Bekaa|LB|33.9|36
Naqoura||LB|33.12|35.14
Baabda|Baabda Palace|LB|33.83|35.54
Taif|Taëf,Ta'if|SA|21.27|40.42
Ben Gurion Airport|Ben Gurion International Airport,Ben-Gurion Airport|IL|32.01|34.87
Dimona||IL|31.07|35.03
Negev||IL|30.8|34.8
Sinai|Sinai Peninsula,Sinai peninsula|EG|29.5|33.8
Taba||EG|29.49|34.90
Sharm el-Sheikh|Sharm el Sheikh,Sharm al-Sheikh,Sharm El-Sheikh,Sharm El Sheikh|EG|27.91|34.33
El Alamein|Alamein|EG|30.83|28.95
Wadi Araba|Arava|-|30.5|35.2
Dead Sea||-|31.5|35.5
Al-Yamamah Palace||SA|24.66|46.65
Neom|NEOM|SA|28|35.2
Al-Ula|AlUla,Al Ula|SA|26.62|37.92
Jeddah|Jiddah|SA|21.54|39.17
Mecca|Makkah|SA|21.43|39.83
Dhahran||SA|26.29|50.11
Al Udeid|Al Udeid Air Base,al-Udeid|QA|25.12|51.31
Green Zone||IQ|33.31|44.39
Kurdistan|Iraqi Kurdistan|IQ|36.4|44.4
Ain al-Asad|Ain al-Asad air base,al-Asad air base|IQ|33.79|42.44
Shatt al-Arab||-|30.4|48.2
Natanz||IR|33.72|51.73
Fordow|Fordo|IR|34.88|50.99
Bushehr||IR|28.92|50.84
Kharg Island||IR|29.25|50.31
Abu Musa|Abu Musa Island|-|25.88|55.03
Greater and Lesser Tunbs|Tunbs|-|26.26|55.3
Idlib||SY|35.93|36.63
Khmeimim|Hmeimim|SY|35.41|35.95
Tartus||SY|34.89|35.89
Aleppo||SY|36.20|37.16
Hodeidah|Hodeida,Hudaydah|YE|14.80|42.95
Socotra||YE|12.5|53.9
Marib||YE|15.46|45.33
Bagram|Bagram Air Base,Bagram air base|AF|34.95|69.27
Tora Bora||AF|34.12|70.2
Helmand||AF|31.4|64.4
Abbottabad||PK|34.15|73.21
Wagah|Wagah border|PK|31.60|74.57
Simla|Shimla|IN|31.10|77.17
Agra||IN|27.18|78.02
Goa||IN|15.4|74
Mumbai|Bombay|IN|19.07|72.88
Kolkata|Calcutta|IN|22.57|88.36
Chennai|Madras|IN|13.09|80.28
Bandung||ID|-6.92|107.61
Yangon|Rangoon|MM|16.81|96.16
Ho Chi Minh City|Saigon|VN|10.82|106.63
Guangzhou|Canton|CN|23.13|113.26
Nanjing|Nanking|CN|32.06|118.78
Cape Town||ZA|-33.93|18.42
Robben Island||ZA|-33.81|18.37
Sun City||ZA|-25.34|27.09
Darfur||SD|13.5|24
Abyei||SD|9.6|28.4
Kordofan||SD|13|30
Blue Nile||SD|11.3|34.2
Tigray||ET|13.8|38.8
Badme||ER|14.73|37.8
Ogaden||ET|7|44
Somaliland||SO|9.6|44.5
Puntland||SO|9|49
Halayeb Triangle|Halaib Triangle|-|22.4|36
Ilemi Triangle||-|5|35.3
Bakassi|Bakassi peninsula,Bakassi Peninsula|CM|4.7|8.6
Niger Delta||NG|5|6
Biafra||NG|5.8|7.5
Azawad|northern Mali|ML|19|0
Sahel|Sahel region|-|15|5
Sahara||-|23|12
Kivu|North Kivu,South Kivu|CD|-1.5|28.8
Katanga||CD|-10|26
Cabinda||AO|-5.1|12.3
Caprivi Strip||NA|-17.9|23.5
Casamance||SN|12.9|-15
Benghazi||LY|32.12|20.09
Misrata||LY|32.38|15.09
Sirte||LY|31.21|16.59
Lockerbie||GB|55.12|-3.36
Tindouf||DZ|27.67|-8.15
Skhirat||MA|33.85|-7.03
Marrakesh|Marrakech|MA|31.63|-8.0
Tangier||MA|35.77|-5.80
Camp Lemonnier||DJ|11.54|43.15
Entebbe||UG|0.05|32.46
Arusha||TZ|-3.37|36.68
Zanzibar||TZ|-6.16|39.20
Nkomati||MZ|-25.4|31.9
Lusaka||ZM|-15.42|28.28
State House||-||
Government House||-||
Parliament House||-||
Presidential Palace||-||
Royal Palace||-||
National Palace||-||
Korea||-|38|127
Middle East|Mideast,Near East|-||
Indo-Pacific||-||
Asia-Pacific||-||
North Africa|Northern Africa|-||
West Africa|Western Africa|-||
East Africa|Eastern Africa|-||
Central Africa||-||
Southern Africa|southern Africa|-||
Horn of Africa||-|8|45
Great Lakes region|Great Lakes|-|-2|29
Maghreb||-|32|3
Levant||-|34|37
Africa||-||
Europe||-||
Eastern Europe|eastern Europe|-||
Western Europe|western Europe|-||
Central Europe|central Europe|-||
Asia||-||
Central Asia||-||
South Asia||-||
Southeast Asia|South-East Asia,South East Asia|-||
East Asia||-||
Northeast Asia||-||
Latin America||-||
South America||-||
Central America||-||
North America||-||
Americas||-||
Balkans|Western Balkans,western Balkans|-|43|20
Caucasus|South Caucasus,North Caucasus|-|42.5|44
Baltics|Baltic states,Baltic States|-|57|25
Scandinavia||-|62|15
Oceania||-||
Arctic||-|80|0
Holy Land||-|31.8|35.2
Gulf||-|26.5|52
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
