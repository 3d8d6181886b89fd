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
State Department|Department of State,US State Department,U.S. State Department|US|38.89|-77.05
Foggy Bottom||US|38.90|-77.05
Capitol Hill|US Capitol,U.S. Capitol|US|38.89|-77.01
Andrews Air Force Base|Joint Base Andrews,Andrews Air Base|US|38.81|-76.87
Dulles Airport||US|38.95|-77.46
Wye River|Wye Plantation|US|38.91|-76.15
Shepherdstown||US|39.43|-77.80
Crawford||US|31.53|-97.44
Kennebunkport||US|43.36|-70.48
Sea Island||US|31.18|-81.35
Bretton Woods||US|44.26|-71.44
Dumbarton Oaks||US|38.91|-77.06
Woodside||US|37.43|-122.25
Filoli||US|37.47|-122.31
Pearl Harbor||US|21.36|-157.95
NATO headquarters, Brussels|NATO headquarters,NATO HQ|BE|50.88|4.42
UN headquarters, New York|UN headquarters,U.N. headquarters,United Nations headquarters,UN Headquarters,Turtle Bay|US|40.75|-73.97
New York|New York City|US|40.71|-74.01
Washington|Washington D.C.,Washington DC|US|38.90|-77.04
Silicon Valley||US|37.4|-122.1
Wall Street||US|40.71|-74.01
Puerto Rico||PR|18.2|-66.5
Charlevoix||CA|47.65|-70.15
Kananaskis||CA|50.92|-115.13
Meech Lake||CA|45.53|-75.9
Los Pinos||MX|19.42|-99.2
Cancun|Cancún|MX|21.16|-86.85
Tlatelolco||MX|19.45|-99.14
Chiapas||MX|16.5|-92.5
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
Downing Street|10 Downing Street,Number 10,No 10,No. 10|GB|51.50|-0.13
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
Deauville||FR|49.36|0.08
Evian|Évian,Evian-les-Bains|FR|46.40|6.59
Fort de Bregancon|Fort de Brégançon,Bregancon,Brégançon|FR|43.09|6.32
Corsica||FR|42.1|9.1
La Celle Saint-Cloud||FR|48.85|2.14
Schengen||LU|49.47|6.37
The Hague|Hague|NL|52.08|4.31
Peace Palace||NL|52.09|4.30
Laeken||BE|50.88|4.36
Berlaymont||BE|50.84|4.38
Schloss Elmau|Elmau|DE|47.57|11.19
Heiligendamm||DE|54.14|11.84
Petersberg||DE|50.69|7.21
Meseberg|Schloss Meseberg|DE|52.97|13.1
Ramstein|Ramstein Air Base|DE|49.44|7.60
Cologne||DE|50.94|6.96
Nuremberg||DE|49.45|11.08
Checkpoint Charlie||DE|52.51|13.39
Brandenburg Gate||DE|52.52|13.38
Bellevue Palace||DE|52.52|13.35
Geneva||CH|46.20|6.15
Palais des Nations||CH|46.23|6.14
Davos||CH|46.80|9.84
Burgenstock|Bürgenstock|CH|47.0|8.38
Zurich|Zürich|CH|47.37|8.54
Hofburg|Hofburg Palace|AT|48.21|16.37
Ballhausplatz||AT|48.21|16.36
Schonbrunn|Schönbrunn Palace,Schönbrunn|AT|48.19|16.31
Palais Coburg|Coburg Palace|AT|48.20|16.38
Finlandia Hall||FI|60.18|24.93
Saltsjobaden|Saltsjöbaden|SE|59.28|18.31
Harpsund||SE|59.09|16.48
Svalbard||SJ|78|16
Reykjavik|Reykjavík,Hofdi House,Höfdi House|IS|64.15|-21.94
Thule Air Base|Pituffik|GL|76.53|-68.70
Aland Islands|Åland Islands,Åland|AX|60.2|20
Suwalki Gap|Suwałki Gap|-|54.2|23.2
Bialowieza||PL|52.7|23.87
Crimea|Crimean Peninsula,Crimean peninsula|UA|45.3|34.4
Donbas|Donbass|UA|48.2|38.2
Zaporizhzhia nuclear plant|Zaporizhzhia Nuclear Power Plant,Zaporizhzhia nuclear power plant|UA|47.51|34.59
Chernobyl|Chornobyl|UA|51.39|30.10
Snake Island|Zmiinyi Island|UA|45.26|30.20
Odesa|Odessa|UA|46.48|30.72
Kharkiv|Kharkov|UA|49.99|36.23
Lviv|Lvov|UA|49.84|24.03
Luhansk|Lugansk|UA|48.57|39.31
Kyiv|Kiev|UA|50.45|30.52
Transnistria|Trans-Dniester,Transdniester|MD|47.2|29.4
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
Thessaloniki|Salonika|GR|40.64|22.93
Imia|Kardak|-|37.05|27.15
Crete||GR|35.2|24.9
Mount Athos||GR|40.16|24.33
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
Perejil|Perejil Island|-|35.91|-5.42
Azores||PT|38.5|-28
Lajes||PT|38.76|-27.09
Cyprus Buffer Zone|Green Line|CY|35.17|33.36
Northern Cyprus|northern Cyprus|CY|35.3|33.5
Ledra Palace||CY|35.18|33.36
Cankaya|Çankaya|TR|39.87|32.86
Dolmabahce Palace|Dolmabahçe Palace,Dolmabahce|TR|41.04|29.0
Incirlik|Incirlik Air Base,Incirlik air base|TR|37.0|35.43
Istanbul|Constantinople|TR|41.01|28.98
West Bank||PS|31.95|35.25
Gaza Strip||PS|31.42|34.37
Gaza|Gaza City|PS|31.50|34.47
Rafah crossing|Rafah Crossing,Rafah border crossing|PS|31.25|34.26
Kerem Shalom|Kerem Shalom crossing|IL|31.23|34.28
Erez|Erez crossing,Erez Crossing|IL|31.56|34.55
Golan Heights|Golan|SY|33.0|35.8
East Jerusalem|east Jerusalem|PS|31.79|35.24
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
Al Udeid|Al Udeid Air Base,al-Udeid|QA|25.12|51.31
Green Zone||IQ|33.31|44.39
Kurdistan|Iraqi Kurdistan|IQ|36.4|44.4
Ain al-Asad|Ain al-Asad air base,al-Asad air base|IQ|33.79|42.44
Shatt al-Arab||-|30.4|48.2
Natanz||IR|33.72|51.73
Fordow|Fordo|IR|34.88|50.99
Kharg Island||IR|29.25|50.31
Abu Musa|Abu Musa Island|-|25.88|55.03
Greater and Lesser Tunbs|Tunbs|-|26.26|55.3
Khmeimim|Hmeimim|SY|35.41|35.95
Tartus||SY|34.89|35.89
Hodeidah|Hodeida,Hudaydah|YE|14.80|42.95
Socotra||YE|12.5|53.9
Marib||YE|15.46|45.33
Bagram|Bagram Air Base,Bagram air base|AF|34.95|69.27
Tora Bora||AF|34.12|70.2
Helmand||AF|31.4|64.4
Wagah|Wagah border|PK|31.60|74.57
Simla|Shimla|IN|31.10|77.17
Goa||IN|15.4|74
Mumbai|Bombay|IN|19.07|72.88
Kolkata|Calcutta|IN|22.57|88.36
Chennai|Madras|IN|13.09|80.28
Yangon|Rangoon|MM|16.81|96.16
Ho Chi Minh City|Saigon|VN|10.82|106.63
Guangzhou|Canton|CN|23.13|113.26
Nanjing|Nanking|CN|32.06|118.78
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
Misrata||LY|32.38|15.09
Lockerbie||GB|55.12|-3.36
Skhirat||MA|33.85|-7.03
Marrakesh|Marrakech|MA|31.63|-8.0
Camp Lemonnier||DJ|11.54|43.15
Nkomati||MZ|-25.4|31.9
Antwerp||BE|51.22|4.40
Ghent||BE|51.05|3.72
Bruges||BE|51.21|3.22
Ypres||BE|50.85|2.89
Basle||CH|47.56|7.59
Berne||CH|46.95|7.45
Lucerne||CH|47.05|8.31
Locarno||CH|46.17|8.80
Interlaken||CH|46.69|7.86
Crans-Montana||CH|46.31|7.48
Glion||CH|46.43|6.93
Frankfurt||DE|50.11|8.68
Hanover||DE|52.37|9.73
Gothenburg||SE|57.71|11.97
Aarhus||DK|56.16|10.20
Tromso|Tromsø|NO|69.65|18.96
Kirkenes||NO|69.73|30.05
Cracow||PL|50.06|19.94
Danzig||PL|54.35|18.65
Lodz|Łódź|PL|51.77|19.46
Wroclaw|Wrocław|PL|51.11|17.04
Cluj||RO|46.77|23.60
Knin||HR|44.04|16.20
Igalo||ME|42.46|18.51
Seville||ES|37.38|-5.97
Saragossa||ES|41.66|-0.88
Corunna|La Coruna|ES|43.37|-8.40
Oporto||PT|41.15|-8.61
Vilamoura||PT|37.08|-8.12
Lyons||FR|45.75|4.85
Marseilles||FR|43.30|5.38
Rheims||FR|49.26|4.03
Saint-Malo|St Malo,St. Malo|FR|48.65|-2.03
Villa Pamphili|Villa Doria Pamphili|IT|41.89|12.45
Villa Madama||IT|41.93|12.46
Gymnich||DE|50.79|6.74
Noordwijk||NL|52.24|4.45
Valkenburg||NL|50.86|5.83
Shannon Airport|Shannon airport|IE|52.70|-8.92
Farmleigh||IE|53.37|-6.36
Londonderry||GB|55.00|-7.32
Heathrow|Heathrow Airport,Heathrow airport|GB|51.47|-0.45
Mansion House||GB|51.51|-0.09
Marlborough House||GB|51.51|-0.14
Leeds Castle||GB|51.25|0.63
Sandringham||GB|52.83|0.51
Balmoral|Balmoral Castle|GB|57.04|-3.23
Diyarbakir|Diyarbakır|TR|37.91|40.24
Kastellorizo|Kastelorizo|GR|36.15|29.59
Varosha||CY|35.12|33.95
Akrotiri||CY|34.59|32.99
Hama||SY|35.13|36.75
Raqqa||SY|35.95|39.01
Palmyra||SY|34.55|38.27
Daraa|Deraa|SY|32.62|36.10
Deir ez-Zor|Deir-ez-Zor,Deir al-Zor,Deir el-Zour|SY|35.34|40.14
Kobani||SY|36.89|38.35
Al-Tanf|al-Tanf|SY|33.49|38.62
Jenin||PS|32.46|35.30
Sderot||IL|31.52|34.60
Karni||PS|31.47|34.47
Allenby Bridge|King Hussein Bridge|-|31.87|35.54
Basra||IQ|30.51|47.78
Irbil||IQ|36.19|44.01
Sulaimaniya|Sulaymaniyah,Sulaimaniyah|IQ|35.56|45.44
Fallujah|Falluja|IQ|33.35|43.78
Camp Ashraf||IQ|33.86|44.67
Parchin||IR|35.52|51.77
Teheran||IR|35.69|51.42
Diriyah|Diriyah Palace|SA|24.73|46.57
Khafji||SA|28.43|48.49
Sana'a|Sana’a|YE|15.35|44.21
Mazar-i-Sharif|Mazar-e-Sharif|AF|36.71|67.11
Torkham||-|34.12|71.09
Bangalore|Bengaluru|IN|12.97|77.59
Hyderabad House||IN|28.62|77.23
Rashtrapati Bhavan||IN|28.61|77.20
Attari||IN|31.60|74.60
Kargil||IN|34.56|76.13
Poonch||-|33.77|74.09
Tawang||IN|27.59|91.86
Kilinochchi||LK|9.40|80.40
Katmandu||NP|27.71|85.32
Dacca||BD|23.71|90.41
Myawaddy||MM|16.69|98.51
Naypyidaw|Naypyitaw,Nay Pyi Taw,Nay Pyi Daw|MM|19.75|96.13
Luang Prabang|Louangphabang|LA|19.89|102.13
Preah Vihear|Preah Vihear temple|KH|14.39|104.68
Penang||MY|5.41|100.33
Johor|Johor Bahru|MY|1.49|103.74
Langkawi||MY|6.35|99.80
Shangri-La Hotel||SG|1.31|103.83
Istana||SG|1.31|103.84
Natuna|Natuna Islands|ID|3.9|108.2
Tampaksiring||ID|-8.42|115.31
Borobudur||ID|-7.61|110.20
Da Nang|Danang|VN|16.07|108.22
Ha Noi||VN|21.02|105.84
Peking||CN|39.91|116.40
Xian|Xi'an|CN|34.26|108.93
Yanqi Lake||CN|40.40|116.67
Pusan||KR|35.18|129.08
Nampo||KP|38.74|125.41
Mount Paektu|Mount Baekdu|-|42.01|128.06
Kumsusan Palace||KP|39.06|125.79
Akasaka Palace|State Guest House|JP|35.68|139.73
Toyako||JP|42.56|140.8
Ise-Shima||JP|34.3|136.8
Yasukuni|Yasukuni Shrine,Yasukuni shrine|JP|35.69|139.74
Ulaanbaatar|Ulan Bator,Ulaan Baatar|MN|47.91|106.88
Astana|Nur-Sultan,Akmola|KZ|51.18|71.45
Gorno-Badakhshan||TJ|38.4|72.5
Grozny||RU|43.31|45.69
Rostov-on-Don||RU|47.24|39.71
Zavidovo||RU|56.55|36.51
Gorki-9|Gorki|RU|55.72|37.26
Domodedovo|Domodedovo Airport|RU|55.41|37.91
Vnukovo|Vnukovo Airport|RU|55.60|37.27
Valaam||RU|61.37|30.95
Sukhumi|Sukhum|GE|43.00|41.02
Poti||GE|42.15|41.67
Pankisi Gorge||GE|42.1|45.3
Kodori Gorge|Kodori|GE|42.8|41.9
Meghri||AM|38.90|46.24
Dnepropetrovsk||UA|48.47|35.04
Zaporizhzhia|Zaporizhia,Zaporozhye|UA|47.84|35.14
Slovyansk|Sloviansk|UA|48.85|37.61
Debaltseve||UA|48.34|38.44
Uzhhorod|Uzhgorod|UA|48.62|22.29
Gomel||BY|52.43|31.0
Belovezh Forest|Belovezhskaya Pushcha,Viskuli|BY|52.57|23.80
Misurata||LY|32.38|15.09
Ghadames||LY|30.13|9.50
Guerguerat||EH|21.42|-16.96
Kidal||ML|18.44|1.41
Marcoussis|Linas-Marcoussis|FR|48.64|2.23
Aso Rock||NG|9.08|7.53
Pelindaba||ZA|-25.80|27.93
Union Buildings||ZA|-25.74|28.21
Munyonyo||UG|0.24|32.62
Lokichoggio||KE|4.2|34.35
Hargeisa||SO|9.56|44.06
Garowe||SO|8.40|48.48
Mekele|Mekelle|ET|13.50|39.47
El Fasher|Al-Fashir,El-Fasher,al-Fasher|SD|13.63|25.35
Heglig||SD|10.0|29.4
Acapulco||MX|16.86|-99.88
Los Cabos||MX|22.89|-109.92
San Andres Larrainzar|San Andrés Larráinzar|MX|16.88|-92.72
San Cristobal de las Casas||MX|16.74|-92.64
Chapultepec|Chapultepec Castle|MX|19.42|-99.18
Panama City||PA|8.98|-79.52
Port Stanley||FK|-51.70|-57.85
Paracas||PE|-13.83|-76.25
Sauipe|Costa do Sauipe|BR|-12.45|-37.93
Foz do Iguacu|Foz do Iguaçu|BR|-25.55|-54.59
Sao Paulo|São Paulo|BR|-23.55|-46.63
Vina del Mar|Viña del Mar|CL|-33.02|-71.55
Cerro Castillo||CL|-33.02|-71.56
Olivos||AR|-34.51|-58.48
Bariloche||AR|-41.13|-71.31
Cuzco||PE|-13.53|-71.97
Quitandinha||BR|-22.53|-43.21
Narino Palace|Casa de Narino,Casa de Nariño|CO|4.60|-74.08
Carondelet|Carondelet Palace|EC|-0.22|-78.51
Palacio Quemado||BO|-16.50|-68.13
Guantanamo Naval Base||CU|19.93|-75.13
Palace of the Revolution||CU|23.12|-82.39
Revolution Square||CU|23.12|-82.39
Rarotonga||CK|-21.23|-159.78
Rabaul||PG|-4.20|152.17
Port Vila||VU|-17.73|168.32
Nuku'alofa|Nuku’alofa,Nukualofa|TO|-21.14|-175.20
Palikir||FM|6.92|158.16
Kirribilli House||AU|-33.85|151.22
Uluru||AU|-25.34|131.04
Hawaii||US|20.8|-156.3
Alaska||US|64|-152
Camp H.M. Smith||US|21.39|-157.90
Fort McNair||US|38.87|-77.02
Naval Observatory||US|38.92|-77.07
East Room|Roosevelt Room|US|38.90|-77.04
Oval Office||US|38.90|-77.04
South Lawn||US|38.90|-77.04
West Wing||US|38.90|-77.04
Waldorf Astoria|Waldorf-Astoria|US|40.76|-73.97
Trump Tower||US|40.76|-73.97
Montebello||CA|45.65|-74.94
Rideau Hall||CA|45.44|-75.69
Arabian Peninsula|Arabian peninsula|-|23|46
Iberian Peninsula|Iberian peninsula|-|40|-4
Sea of Galilee||IL|32.82|35.59
Nile River|Nile|-|24|33
Mekong River|Mekong|-|16|105
Danube River|Danube|-|45|20
Rhine||-|50|7.5
Yalu River|Yalu|-|40.5|125
Amur River|Amur|-|49|130
Ussuri River|Ussuri|-|46|134
Dniester River|Dniester|-|47|29
Drina River|Drina|-|44|19.3
Euphrates River|Euphrates|-|35|41
Tigris River|Tigris|-|34.5|43.8
Jordan River|River Jordan|-|32|35.55
Fulda Gap||DE|50.7|9.8
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
