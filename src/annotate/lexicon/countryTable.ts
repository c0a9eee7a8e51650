/**
 * One line a country: ISO 3166-1 alpha-2 code | common name, then other names and short forms | adjectives and peoples |
 * capital, then further seats of government | palaces, streets, parliaments and forces that stand for the government.
 * Compiled by hand from common knowledge; the codes were checked against `i18n-iso-countries` (MIT).
 * An asterisk marks a word that is far more often something else ("Polish", "Turkey"), for stages that want to be sure.
 */
export const COUNTRY_TABLE = `
AD|Andorra|Andorran,Andorrans|Andorra la Vella
AE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati,Emiratis|Abu Dhabi
AF|Afghanistan,Islamic Emirate of Afghanistan|Afghan,Afghans,Afghani|Kabul
AG|Antigua and Barbuda,Antigua|Antiguan,Antiguans,Barbudan|St. John's
AI|Anguilla|Anguillan,Anguillans|The Valley
AL|Albania|Albanian,Albanians|Tirana
AM|Armenia|Armenian,Armenians|Yerevan
AO|Angola|Angolan,Angolans|Luanda
AR|Argentina,Argentine Republic|Argentine,Argentines,Argentinian,Argentinians,Argentinean|Buenos Aires|Casa Rosada
AS|American Samoa|American Samoan,American Samoans|Pago Pago
AT|Austria|Austrian,Austrians|Vienna|Ballhausplatz
AU|Australia,Commonwealth of Australia|Australian,Australians,Aussie,Aussies|Canberra
AW|Aruba|Aruban,Arubans|Oranjestad
AZ|Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku|Milli Majlis
BA|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia|Bosnian,Bosnians,Herzegovinian|Sarajevo
BB|Barbados|Barbadian,Barbadians,Bajan,Bajans|Bridgetown
BD|Bangladesh|Bangladeshi,Bangladeshis|Dhaka,Dacca|Jatiya Sangsad,Bangabhaban
BE|Belgium|Belgian,Belgians|Brussels
BF|Burkina Faso,Burkina|Burkinabe,Burkinabé|Ouagadougou
BG|Bulgaria|Bulgarian,Bulgarians|Sofia
BH|Bahrain,Kingdom of Bahrain|Bahraini,Bahrainis|Manama
BI|Burundi|Burundian,Burundians|Gitega,Bujumbura
BJ|Benin|Beninese,Beninois|Porto-Novo,Cotonou
BM|Bermuda|Bermudian,Bermudians|Hamilton*
BN|Brunei,Brunei Darussalam|Bruneian,Bruneians|Bandar Seri Begawan
BO|Bolivia,Plurinational State of Bolivia|Bolivian,Bolivians|La Paz,Sucre
BR|Brazil,Brasil|Brazilian,Brazilians|Brasília,Brasilia|Planalto,Planalto Palace
BS|Bahamas,The Bahamas|Bahamian,Bahamians|Nassau
BT|Bhutan|Bhutanese|Thimphu
BW|Botswana|Botswanan,Botswanans,Batswana,Motswana|Gaborone
BY|Belarus,Byelorussia,Belorussia|Belarusian,Belarusians,Belarussian,Belarussians|Minsk
BZ|Belize|Belizean,Belizeans|Belmopan
CA|Canada|Canadian,Canadians|Ottawa|Parliament Hill
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,D.R.C.,Congo-Kinshasa,Congo,Zaire|Congolese|Kinshasa
CF|Central African Republic,CAR*|Central African,Central Africans|Bangui
CG|Republic of the Congo,Republic of Congo,Congo-Brazzaville|Congolese|Brazzaville
CH|Switzerland,Swiss Confederation|Swiss|Bern,Berne|Bundeshaus
CI|Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Ivorian,Ivorians|Yamoussoukro,Abidjan
CK|Cook Islands|Cook Islander,Cook Islanders|Avarua
CL|Chile|Chilean,Chileans|Santiago|La Moneda
CM|Cameroon|Cameroonian,Cameroonians|Yaounde,Yaoundé
CN|China,People's Republic of China,PRC,P.R.C.,Mainland China,mainland China|Chinese|Beijing,Peking|Zhongnanhai,Great Hall of the People
CO|Colombia|Colombian,Colombians|Bogota,Bogotá|Casa de Nariño
CR|Costa Rica|Costa Rican,Costa Ricans|San Jose*,San José
CU|Cuba|Cuban,Cubans|Havana
CV|Cape Verde,Cabo Verde|Cape Verdean,Cape Verdeans|Praia
CW|Curaçao,Curacao|Curaçaoan|Willemstad
CY|Cyprus|Cypriot,Cypriots,Greek Cypriot,Greek Cypriots|Nicosia
CZ|Czech Republic,Czechia|Czech,Czechs|Prague|Prague Castle
DE|Germany,Federal Republic of Germany,West Germany,East Germany|German,Germans|Berlin,Bonn|Bundestag,Bundesrat,Bundeswehr,Chancellery*
DJ|Djibouti|Djiboutian,Djiboutians|Djibouti City
DK|Denmark|Danish,Dane,Danes|Copenhagen|Christiansborg,Folketing
DM|Dominica|Dominican*|Roseau
DO|Dominican Republic|Dominican,Dominicans|Santo Domingo
DZ|Algeria|Algerian,Algerians|Algiers
EC|Ecuador|Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans|Quito|Carondelet
EE|Estonia|Estonian,Estonians|Tallinn|Riigikogu
EG|Egypt,Arab Republic of Egypt|Egyptian,Egyptians|Cairo
EH|Western Sahara|Sahrawi,Sahrawis|Laayoune
ER|Eritrea|Eritrean,Eritreans|Asmara
ES|Spain,Kingdom of Spain|Spanish,Spaniard,Spaniards|Madrid|Moncloa,Moncloa Palace,Zarzuela
ET|Ethiopia|Ethiopian,Ethiopians|Addis Ababa
FI|Finland|Finnish,Finn,Finns|Helsinki|Eduskunta
FJ|Fiji|Fijian,Fijians|Suva
FK|Falkland Islands,Falklands|Falkland Islander,Falkland Islanders|Stanley*
FM|Micronesia,Federated States of Micronesia|Micronesian,Micronesians|Palikir
FO|Faroe Islands,Faroes|Faroese|Torshavn,Tórshavn
FR|France,French Republic|French,Frenchman,Frenchmen,Frenchwoman|Paris|Élysée,Elysée,Elysee,Élysée Palace,Elysee Palace,Quai d'Orsay,Matignon,Bercy
GA|Gabon|Gabonese|Libreville
GB|United Kingdom,UK,U.K.,Britain,Great Britain,England,Scotland,Wales,Northern Ireland|British,Briton,Britons,Brit,Brits,English,Englishman,Englishmen,Scottish,Scot,Scots,Welsh,Welshman,Northern Irish|London,Edinburgh,Cardiff,Belfast|Downing Street,10 Downing Street,No 10,Number 10,Whitehall,Westminster,Buckingham Palace,Holyrood,Stormont,Scotland Yard
GD|Grenada|Grenadian,Grenadians|St. George's
GE|Georgia,Republic of Georgia|Georgian,Georgians|Tbilisi
GF|French Guiana|French Guianese|Cayenne
GG|Guernsey|Guernseyman|St. Peter Port
GH|Ghana|Ghanaian,Ghanaians|Accra|Jubilee House
GI|Gibraltar|Gibraltarian,Gibraltarians|Gibraltar
GL|Greenland|Greenlandic,Greenlander,Greenlanders|Nuuk
GM|Gambia,The Gambia|Gambian,Gambians|Banjul
GN|Guinea|Guinean,Guineans|Conakry
GP|Guadeloupe|Guadeloupean|Basse-Terre
GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean|Malabo
GR|Greece,Hellenic Republic|Greek,Greeks,Hellenic|Athens|Maximos Mansion
GT|Guatemala|Guatemalan,Guatemalans|Guatemala City
GU|Guam|Guamanian,Guamanians|Hagåtña,Hagatna
GW|Guinea-Bissau,Guinea Bissau|Bissau-Guinean|Bissau
GY|Guyana|Guyanese|Georgetown
HK|Hong Kong,Hong Kong SAR|Hong Konger,Hong Kongers,Hongkonger,Hongkongers|Hong Kong
HN|Honduras|Honduran,Hondurans|Tegucigalpa
HR|Croatia|Croatian,Croatians,Croat,Croats|Zagreb|Sabor
HT|Haiti|Haitian,Haitians|Port-au-Prince
HU|Hungary|Hungarian,Hungarians|Budapest
ID|Indonesia|Indonesian,Indonesians|Jakarta,Djakarta
IE|Ireland,Republic of Ireland,Irish Republic,Eire,Éire|Irish,Irishman,Irishmen,Irishwoman|Dublin|Leinster House,Dáil,Dail,Oireachtas
IL|Israel,State of Israel|Israeli,Israelis|Jerusalem,Tel Aviv|Knesset
IM|Isle of Man|Manx|Douglas*
IN|India,Republic of India,Bharat|Indian,Indians|New Delhi,Delhi|Lok Sabha,Rajya Sabha,South Block,Rashtrapati Bhavan
IQ|Iraq|Iraqi,Iraqis|Baghdad
IR|Iran,Islamic Republic of Iran,Islamic Republic,Persia|Iranian,Iranians,Persian,Persians|Tehran,Teheran|Majlis
IS|Iceland|Icelandic,Icelander,Icelanders|Reykjavik,Reykjavík|Althing,Alþingi
IT|Italy,Italian Republic|Italian,Italians|Rome|Quirinale,Quirinal,Palazzo Chigi,Chigi Palace,Farnesina,Montecitorio
JE|Jersey*|Jerseyman|St. Helier
JM|Jamaica|Jamaican,Jamaicans|Kingston
JO|Jordan*,Hashemite Kingdom of Jordan|Jordanian,Jordanians|Amman
JP|Japan|Japanese|Tokyo|Kantei,Nagatacho,National Diet
KE|Kenya|Kenyan,Kenyans|Nairobi
KG|Kyrgyzstan,Kyrgyz Republic,Kirghizia|Kyrgyz,Kyrgyzstani,Kyrgyzstanis,Kirghiz|Bishkek
KH|Cambodia,Kampuchea|Cambodian,Cambodians,Khmer|Phnom Penh
KI|Kiribati|I-Kiribati|Tarawa
KM|Comoros|Comorian,Comorians,Comoran|Moroni
KN|Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts and Nevis|Kittitian,Kittitians,Nevisian|Basseterre
KP|North Korea,DPRK,D.P.R.K.,Democratic People's Republic of Korea|North Korean,North Koreans|Pyongyang
KR|South Korea,Republic of Korea,ROK,Korea|South Korean,South Koreans,Korean,Koreans|Seoul|Blue House,Cheong Wa Dae
KW|Kuwait|Kuwaiti,Kuwaitis|Kuwait City
KY|Cayman Islands,Caymans|Caymanian,Caymanians|George Town
KZ|Kazakhstan,Kazakstan|Kazakh,Kazakhs,Kazakhstani,Kazakhstanis,Kazak|Astana,Nur-Sultan|Akorda
LA|Laos,Lao People's Democratic Republic,Lao PDR|Laotian,Laotians,Lao|Vientiane
LB|Lebanon,Lebanese Republic|Lebanese|Beirut
LC|Saint Lucia,St. Lucia,St Lucia|Saint Lucian,St. Lucian,St. Lucians|Castries
LI|Liechtenstein|Liechtensteiner,Liechtensteiners|Vaduz
LK|Sri Lanka,Ceylon|Sri Lankan,Sri Lankans,Sinhalese|Colombo,Sri Jayawardenepura Kotte|Temple Trees
LR|Liberia|Liberian,Liberians|Monrovia
LS|Lesotho|Basotho,Mosotho|Maseru
LT|Lithuania|Lithuanian,Lithuanians|Vilnius|Seimas
LU|Luxembourg,Grand Duchy of Luxembourg|Luxembourger,Luxembourgers,Luxembourgish|Luxembourg
LV|Latvia|Latvian,Latvians,Lett,Letts|Riga|Saeima
LY|Libya|Libyan,Libyans|Tripoli
MA|Morocco,Kingdom of Morocco|Moroccan,Moroccans|Rabat
MC|Monaco|Monacan,Monegasque,Monegasques|Monaco
MD|Moldova,Republic of Moldova,Moldavia|Moldovan,Moldovans|Chisinau,Chișinău,Kishinev
ME|Montenegro|Montenegrin,Montenegrins|Podgorica
MG|Madagascar|Malagasy,Madagascan,Madagascans|Antananarivo
MH|Marshall Islands|Marshallese|Majuro
MK|North Macedonia,Macedonia,FYROM|Macedonian,Macedonians,North Macedonian|Skopje
ML|Mali|Malian,Malians|Bamako
MM|Myanmar,Burma|Burmese,Myanmarese|Naypyidaw,Naypyitaw,Nay Pyi Taw,Yangon,Rangoon
MN|Mongolia|Mongolian,Mongolians,Mongol,Mongols|Ulaanbaatar,Ulan Bator
MO|Macau,Macao|Macanese|Macau
MP|Northern Mariana Islands|Northern Mariana Islander|Saipan
MQ|Martinique|Martinican|Fort-de-France
MR|Mauritania|Mauritanian,Mauritanians|Nouakchott
MS|Montserrat|Montserratian|Plymouth*
MT|Malta|Maltese|Valletta
MU|Mauritius|Mauritian,Mauritians|Port Louis
MV|Maldives,The Maldives|Maldivian,Maldivians|Male*,Malé
MW|Malawi|Malawian,Malawians|Lilongwe
MX|Mexico,United Mexican States|Mexican,Mexicans|Mexico City|Los Pinos
MY|Malaysia|Malaysian,Malaysians,Malay,Malays|Kuala Lumpur,Putrajaya
MZ|Mozambique|Mozambican,Mozambicans|Maputo
NA|Namibia|Namibian,Namibians|Windhoek
NC|New Caledonia|New Caledonian,New Caledonians,Kanak,Kanaks|Noumea,Nouméa
NE|Niger|Nigerien,Nigeriens|Niamey
NG|Nigeria|Nigerian,Nigerians|Abuja,Lagos|Aso Rock,Aso Villa
NI|Nicaragua|Nicaraguan,Nicaraguans|Managua
NL|Netherlands,Holland,The Netherlands|Dutch,Dutchman,Dutchmen,Dutchwoman,Netherlander|Amsterdam,The Hague|Binnenhof
NO|Norway|Norwegian,Norwegians|Oslo|Storting
NP|Nepal|Nepali,Nepalis,Nepalese|Kathmandu,Katmandu|Singha Durbar
NR|Nauru|Nauruan,Nauruans|Yaren
NU|Niue|Niuean,Niueans|Alofi
NZ|New Zealand,Aotearoa|New Zealander,New Zealanders,Kiwi,Kiwis|Wellington|Beehive*
OM|Oman,Sultanate of Oman|Omani,Omanis|Muscat
PA|Panama,Panamá|Panamanian,Panamanians|Panama City
PE|Peru|Peruvian,Peruvians|Lima
PF|French Polynesia,Tahiti|French Polynesian,Tahitian,Tahitians|Papeete
PG|Papua New Guinea,PNG|Papua New Guinean,Papua New Guineans|Port Moresby
PH|Philippines,The Philippines,Republic of the Philippines|Filipino,Filipinos,Filipina,Filipinas,Philippine,Pinoy,Pinoys|Manila|Malacañang,Malacañan,Malacanang,Malacañang Palace
PK|Pakistan,Islamic Republic of Pakistan|Pakistani,Pakistanis|Islamabad|Rawalpindi
PL|Poland|Polish,Pole*,Poles|Warsaw|Sejm
PR|Puerto Rico|Puerto Rican,Puerto Ricans|San Juan
PS|Palestine,State of Palestine,Palestinian Territories,Palestinian territories,Gaza,Gaza Strip,West Bank|Palestinian,Palestinians,Gazan,Gazans|Ramallah,Gaza City|Muqata
PT|Portugal|Portuguese|Lisbon
PW|Palau|Palauan,Palauans|Ngerulmud
PY|Paraguay|Paraguayan,Paraguayans|Asuncion,Asunción
QA|Qatar,State of Qatar|Qatari,Qataris|Doha|Amiri Diwan
RE|Reunion*,Réunion|Réunionese|Saint-Denis
RO|Romania,Rumania|Romanian,Romanians|Bucharest|Cotroceni
RS|Serbia|Serbian,Serbians,Serb,Serbs|Belgrade
RU|Russia,Russian Federation,Soviet Union,USSR,U.S.S.R.|Russian,Russians,Soviet,Soviets|Moscow|Kremlin,the Kremlin,Duma,State Duma,Federation Council
RW|Rwanda|Rwandan,Rwandans|Kigali
SA|Saudi Arabia,Kingdom of Saudi Arabia,KSA|Saudi,Saudis,Saudi Arabian,Saudi Arabians|Riyadh
SB|Solomon Islands,Solomons|Solomon Islander,Solomon Islanders|Honiara
SC|Seychelles|Seychellois|Victoria*
SD|Sudan|Sudanese|Khartoum
SE|Sweden|Swedish,Swede,Swedes|Stockholm|Rosenbad,Riksdag
SG|Singapore|Singaporean,Singaporeans|Singapore|Istana
SI|Slovenia|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana
SK|Slovakia,Slovak Republic|Slovak,Slovaks,Slovakian,Slovakians|Bratislava
SL|Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown
SM|San Marino|Sammarinese|San Marino
SN|Senegal|Senegalese|Dakar
SO|Somalia|Somali,Somalis,Somalian,Somalians|Mogadishu|Villa Somalia
SR|Suriname,Surinam|Surinamese|Paramaribo
SS|South Sudan|South Sudanese|Juba
ST|Sao Tome and Principe,São Tomé and Príncipe|Sao Tomean|Sao Tome,São Tomé
SV|El Salvador|Salvadoran,Salvadorans,Salvadorean,Salvadoran|San Salvador
SY|Syria,Syrian Arab Republic|Syrian,Syrians|Damascus
SZ|Eswatini,Swaziland|Swazi,Swazis|Mbabane
TC|Turks and Caicos Islands,Turks and Caicos|Turks and Caicos Islander|Cockburn Town
TD|Chad|Chadian,Chadians|N'Djamena,Ndjamena
TG|Togo|Togolese|Lome,Lomé
TH|Thailand,Siam|Thai,Thais|Bangkok|Government House*
TJ|Tajikistan|Tajik,Tajiks,Tajikistani|Dushanbe
TL|East Timor,Timor-Leste,Timor Leste|East Timorese,Timorese|Dili
TM|Turkmenistan|Turkmen,Turkmens|Ashgabat
TN|Tunisia|Tunisian,Tunisians|Tunis|Carthage Palace
TO|Tonga|Tongan,Tongans|Nukualofa,Nuku'alofa
TR|Turkey*,Türkiye,Turkiye|Turkish,Turk,Turks|Ankara
TT|Trinidad and Tobago,Trinidad,Tobago|Trinidadian,Trinidadians,Tobagonian,Trinbagonian|Port of Spain
TV|Tuvalu|Tuvaluan,Tuvaluans|Funafuti
TW|Taiwan,Republic of China,Chinese Taipei|Taiwanese|Taipei|Legislative Yuan,Executive Yuan
TZ|Tanzania,Zanzibar|Tanzanian,Tanzanians,Zanzibari|Dodoma,Dar es Salaam
UA|Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev|Verkhovna Rada,Rada,Bankova
UG|Uganda|Ugandan,Ugandans|Kampala
US|United States,U.S.,US,USA,U.S.A.,United States of America,America,States*|American,Americans|Washington,Washington D.C.,Washington DC|White House,Pentagon,Oval Office,Capitol Hill,Capitol,State Department,Foggy Bottom,Mar-a-Lago
UY|Uruguay|Uruguayan,Uruguayans|Montevideo
UZ|Uzbekistan|Uzbek,Uzbeks,Uzbekistani|Tashkent|Oliy Majlis
VA|Vatican,Vatican City,Holy See|Vatican|Vatican City
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines,St Vincent and the Grenadines,St. Vincent|Vincentian,Vincentians|Kingstown
VE|Venezuela,Bolivarian Republic of Venezuela|Venezuelan,Venezuelans|Caracas|Miraflores,Miraflores Palace
VG|British Virgin Islands|British Virgin Islander|Road Town
VI|U.S. Virgin Islands,US Virgin Islands|Virgin Islander,Virgin Islanders|Charlotte Amalie
VN|Vietnam,Viet Nam|Vietnamese|Hanoi,Ha Noi
VU|Vanuatu|Ni-Vanuatu,Vanuatuan|Port Vila
WS|Samoa,Western Samoa|Samoan,Samoans|Apia
XK|Kosovo|Kosovar,Kosovars,Kosovan,Kosovans|Pristina,Prishtina
YE|Yemen|Yemeni,Yemenis,Yemenite|Sanaa,Sana'a,Aden
ZA|South Africa|South African,South Africans|Pretoria,Cape Town|Union Buildings
ZM|Zambia|Zambian,Zambians|Lusaka
ZW|Zimbabwe,Rhodesia|Zimbabwean,Zimbabweans|Harare
`;
