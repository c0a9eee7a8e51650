/**
 * Where well-known bodies, and people in the news, are at home: a line is a country's code and names in lower case without
 * diacritics. Common knowledge, collected by hand; people by their full names alone.
 */
const HOMES = `
US|cnn,nbc,nbc news,abc news,cbs,cbs news,fox news,fox,msnbc,npr,pbs,the new york times,new york times,washington post,wall street journal,associated press,ap,bloomberg,usa today,time,newsweek,politico,axios,los angeles times,huffington post,breitbart,buzzfeed,cnbc,voice of america,republican party,democratic party,gop,republicans,democrats,senate,house of representatives,u.s. senate,congress,supreme court,state department,justice department,defense department,treasury,treasury department,federal reserve,fed,fbi,cia,nsa,pentagon,homeland security,department of homeland security,environmental protection agency,epa,fda,food and drug administration,cdc,centers for disease control and prevention,nasa,irs,sec,securities and exchange commission,federal aviation administration,faa,ntsb,secret service,national guard,us army,navy seals,coast guard,wall street,new york stock exchange,nasdaq,apple,microsoft,google,alphabet,amazon,facebook,meta,twitter,tesla,spacex,boeing,general motors,gm,ford,chrysler,ibm,intel,nvidia,amd,oracle,cisco,hewlett-packard,hp,dell,exxon,exxonmobil,exxon mobil,chevron,walmart,wal-mart,coca-cola,pepsi,pepsico,mcdonald's,starbucks,nike,disney,walt disney,netflix,general electric,ge,goldman sachs,jpmorgan,jp morgan,jpmorgan chase,morgan stanley,citigroup,citibank,bank of america,wells fargo,lehman brothers,merrill lynch,pfizer,moderna,johnson & johnson,lockheed martin,northrop grumman,raytheon,uber,airbnb,openai,delta air lines,delta,american airlines,united airlines,fedex,ups,at&t,verizon,comcast,harvard,harvard university,yale,yale university,stanford,stanford university,mit,princeton,princeton university,columbia university,nba,nfl,mlb,nhl,nra,naacp,aclu,black panthers,al jazeera america,human rights campaign,mayo clinic,johns hopkins university,gallup,pew research center
GB|bbc,bbc news,reuters,sky news,itv,itv news,channel 4,the guardian,guardian,the times,daily telegraph,the telegraph,telegraph,daily mail,the sun,the independent,financial times,the economist,labour party,labour,conservative party,conservatives,tories,liberal democrats,lib dems,ukip,reform uk,scottish national party,snp,plaid cymru,sinn fein,dup,house of commons,house of lords,bank of england,home office,foreign office,ministry of defence,nhs,national health service,mi5,mi6,scotland yard,metropolitan police,met police,bp,shell,hsbc,barclays,lloyds,rolls-royce,vodafone,tesco,astrazeneca,glaxosmithkline,gsk,british airways,british petroleum,royal navy,royal air force,raf,manchester united,manchester city,arsenal,chelsea,liverpool,tottenham,tottenham hotspur,everton,newcastle united,west ham,celtic,rangers,aston villa,leeds united,oxford university,university of oxford,cambridge university,university of cambridge,premier league,london stock exchange,church of england,ofcom,easyjet,unilever,hibernian,hibs,aberdeen,hearts,dundee united,scottish premiership,british museum
FR|afp,agence france-presse,le monde,le figaro,liberation,france 24,france televisions,national front,national rally,rassemblement national,socialist party,total,totalenergies,renault,peugeot,citroen,bnp paribas,societe generale,air france,lvmh,carrefour,airbus,edf,sanofi,danone,paris saint-germain,psg,marseille,lyon,charlie hebdo,sorbonne,tour de france,ligue 1
DE|dpa,der spiegel,spiegel,bild,die zeit,deutsche welle,dw,ard,zdf,cdu,csu,spd,afd,fdp,bundestag,bundesbank,bundeswehr,bundesliga,siemens,volkswagen,vw,bmw,daimler,mercedes,mercedes-benz,audi,porsche,deutsche bank,commerzbank,bayer,basf,sap,lufthansa,bosch,adidas,deutsche telekom,bayern munich,borussia dortmund,bayer leverkusen,rwe,biontech
RU|tass,interfax,ria novosti,rt,russia today,pravda,izvestia,gazprom,rosneft,lukoil,sberbank,aeroflot,fsb,kgb,gru,wagner,wagner group,united russia,state duma,duma,roscosmos,yukos,rosatom,novaya gazeta,cska moscow,spartak moscow,zenit
CN|xinhua,xinhua news agency,global times,people's daily,cctv,china daily,communist party of china,chinese communist party,ccp,people's liberation army,pla,huawei,alibaba,tencent,bytedance,baidu,xiaomi,lenovo,sinopec,petrochina,evergrande,byd,zte,air china,people's bank of china,politburo
JP|kyodo,kyodo news,nhk,asahi shimbun,yomiuri shimbun,nikkei,toyota,honda,nissan,mazda,mitsubishi,sony,panasonic,toshiba,hitachi,nintendo,softbank,tepco,bank of japan,jaxa,diet,fujitsu,canon,subaru,suzuki,takata,ldp
KR|yonhap,samsung,samsung electronics,hyundai,kia,lg,sk hynix,lg electronics,blue house
KP|kcna,workers' party of korea
IN|pti,press trust of india,times of india,the hindu,hindustan times,ndtv,bharatiya janata party,bjp,congress party,indian national congress,aam aadmi party,lok sabha,rajya sabha,reserve bank of india,isro,indian space research organisation,tata,tata motors,tata group,infosys,reliance,wipro,air india,bcci,ipl,cbi
PK|dawn,geo news,isi,ppp,pakistan peoples party,pml-n,pti party,pakistan tehreek-e-insaf
IL|haaretz,jerusalem post,likud,knesset,mossad,idf,israel defense forces,shin bet,times of israel,kadima
PS|hamas,fatah,plo,palestinian authority,palestine liberation organization,islamic jihad,wafa
LB|hezbollah,hizbollah
IR|irna,fars,tasnim,revolutionary guards,revolutionary guard,irgc,press tv,guardian council
TR|anadolu,anadolu agency,hurriyet,akp,ak party,justice and development party,pkk,chp,turkish airlines,galatasaray,fenerbahce,besiktas
SA|saudi aramco,aramco,spa,al arabiya,al-arabiya
QA|al jazeera,al-jazeera,qatar airways
AE|emirates,etihad,etihad airways,dp world,adnoc
EG|al-ahram,muslim brotherhood,mena
SY|sana,free syrian army,syrian democratic forces
YE|houthis,houthi,ansar allah
AF|taliban,tolo news
UA|ukrinform,naftogaz,verkhovna rada,rada,azov,ukrenergo,dynamo kyiv,shakhtar donetsk
PL|pap,law and justice,pis,civic platform,solidarity,orlen,gazeta wyborcza
HU|fidesz,mti,jobbik
CZ|skoda,ods,ano
AT|orf,apa,austrian freedom party,fpo
CH|nestle,novartis,roche,ubs,credit suisse,swissair,swiss,fc basel
IT|ansa,la repubblica,corriere della sera,fiat,eni,unicredit,ferrari,juventus,ac milan,inter milan,as roma,napoli,lazio,five star movement,lega,northern league,forza italia,brothers of italy,serie a,alitalia,leonardo,stellantis
VA|holy see,vatican
ES|efe,el pais,el mundo,real madrid,barcelona,fc barcelona,atletico madrid,real betis,sevilla,valencia,villarreal,athletic bilbao,pp,psoe,podemos,vox,eta,santander,banco santander,bbva,telefonica,repsol,iberia,inditex,la liga
PT|lusa,benfica,sporting braga,porto,fc porto,sporting lisbon,sporting cp,tap
NL|anp,philips,ing,abn amro,klm,heineken,asml,ajax,psv,feyenoord,pvv,vvd
BE|belga,anderlecht,club brugge,ab inbev,n-va
IE|rte,irish times,sinn fein party,fianna fail,fine gael,ryanair,dail,garda,gardai,aer lingus
SE|ikea,volvo,ericsson,h&m,saab,spotify,tt,riksdag,sweden democrats,sas,scania
NO|ntb,equinor,statoil,nrk,norsk hydro,telenor
DK|maersk,novo nordisk,lego,ritzau,carlsberg,vestas
FI|nokia,yle,finnair,kone
GR|ana,syriza,new democracy,pasok,ert,golden dawn,olympiacos,panathinaikos
CA|cbc,cbc news,globe and mail,liberal party of canada,bombardier,blackberry,rcmp,royal canadian mounted police,air canada,toronto star,ctv,bank of canada,bloc quebecois,parti quebecois
AU|abc australia,sydney morning herald,the age,the australian,qantas,bhp,bhp billiton,rio tinto,australian labor party,liberal party of australia,commonwealth bank,australian broadcasting corporation,westpac,csiro
NZ|air new zealand,nz herald,all blacks
BR|petrobras,vale,globo,folha de s.paulo,workers' party,embraer,flamengo,santos,corinthians
AR|clarin,la nacion,ypf,boca juniors,river plate
MX|pemex,pri,pan,televisa,morena,sinaloa cartel,el universal
CO|farc,eln,ecopetrol,avianca
VE|pdvsa,telesur
PE|shining path
CL|codelco,latam
CU|granma,prensa latina
ZA|anc,african national congress,democratic alliance,eskom,sabc,sars,mail & guardian,economic freedom fighters,eff,news24,constitutional court,de beers,cosatu,springboks
NG|boko haram,nnpc,efcc,apc,pdp,punch,vanguard,premium times,thisday,inec,this day,channels television,nan
KE|odm,kenya airways,safaricom,daily nation,kra,iebc,kplc,nation media group
ET|tplf,ethiopian airlines,tigray people's liberation front
SO|al-shabaab,al-shabab,al shabaab
UG|nrm,new vision,lra,lord's resistance army,daily monitor
RW|rpf,m23
GH|npp,ndc,ghana football association,black stars,graphic
ZW|zanu-pf,mdc,zanu pf,the herald
TZ|ccm,chadema
MY|umno,petronas,malaysia airlines,bernama,barisan nasional,pakatan harapan,airasia,1mdb
SG|straits times,temasek,singapore airlines,people's action party,dbs
ID|antara,jakarta post,garuda,garuda indonesia,golkar,pertamina,kpk
PH|inquirer,philippine daily inquirer,rappler,abu sayyaf,milf,npa,abs-cbn,gma,pagasa,malacanang
TH|bangkok post,pheu thai,thai airways,thai rak thai
VN|vietnam airlines,vingroup,vnexpress
TW|tsmc,foxconn,kuomintang,kmt,dpp,asus,acer,htc
HK|south china morning post,scmp,hsbc hong kong,cathay pacific
BD|awami league,bnp,daily star,grameen bank
LK|ltte,tamil tigers
NP|nepali congress
US|donald trump,joe biden,barack obama,george w. bush,george bush,bill clinton,hillary clinton,kamala harris,mike pence,ronald reagan,jimmy carter,antony blinken,john kerry,marco rubio,nancy pelosi,mitch mcconnell,bernie sanders,elizabeth warren,ted cruz,mitt romney,john mccain,sarah palin,jd vance,j.d. vance,mike pompeo,rex tillerson,condoleezza rice,colin powell,donald rumsfeld,dick cheney,pete hegseth,elon musk,bill gates,mark zuckerberg,jeff bezos,warren buffett,tim cook,steve jobs,jerome powell,janet yellen,robert mueller,james comey,kevin mccarthy,mike johnson,chuck schumer,michelle obama,melania trump,ivanka trump,jared kushner,lebron james,serena williams,taylor swift,edward snowden,martin luther king,john f. kennedy,richard nixon,ben carson,jeb bush
GB|boris johnson,theresa may,david cameron,gordon brown,tony blair,keir starmer,rishi sunak,liz truss,jeremy corbyn,nigel farage,margaret thatcher,winston churchill,sadiq khan,nicola sturgeon,queen elizabeth,prince charles,prince harry,prince william,king charles,david beckham,alex salmond,andy murray,george osborne,nick clegg,ed miliband,david lammy,jk rowling
RU|vladimir putin,dmitry medvedev,sergei lavrov,sergey lavrov,dmitry peskov,boris yeltsin,mikhail gorbachev,alexei navalny,yevgeny prigozhin,sergei shoigu,maria zakharova,yuri ushakov,kirill dmitriev,mikhail khodorkovsky,joseph stalin
UA|volodymyr zelenskyy,volodymyr zelensky,volodymyr zelenskiy,petro poroshenko,viktor yanukovych,yulia tymoshenko,dmytro kuleba,andriy yermak
FR|emmanuel macron,francois hollande,nicolas sarkozy,jacques chirac,marine le pen,charles de gaulle,christine lagarde,jean-luc melenchon,michel barnier,dominique strauss-kahn
DE|angela merkel,olaf scholz,friedrich merz,gerhard schroder,annalena baerbock,adolf hitler,helmut kohl,frank-walter steinmeier,wolfgang schauble,robert habeck
CN|xi jinping,hu jintao,li keqiang,wang yi,mao zedong,deng xiaoping,li qiang,jack ma,wen jiabao,jiang zemin
IN|narendra modi,manmohan singh,rahul gandhi,sonia gandhi,amit shah,mahatma gandhi,indira gandhi,arvind kejriwal,virat kohli,sachin tendulkar,subrahmanyam jaishankar
PK|imran khan,nawaz sharif,shehbaz sharif,pervez musharraf,benazir bhutto,malala yousafzai,asif ali zardari
IL|benjamin netanyahu,ehud barak,ariel sharon,shimon peres,ehud olmert,benny gantz,yair lapid,naftali bennett,yoav gallant,yitzhak rabin
PS|mahmoud abbas,yasser arafat,ismail haniyeh,yahya sinwar
IR|ali khamenei,hassan rouhani,mahmoud ahmadinejad,ebrahim raisi,mohammad javad zarif,masoud pezeshkian
TR|recep tayyip erdogan,abdullah gul,ahmet davutoglu,hakan fidan,fethullah gulen
JP|shinzo abe,fumio kishida,yoshihide suga,shigeru ishiba,junichiro koizumi,naoto kan
KR|park geun-hye,moon jae-in,yoon suk yeol,lee myung-bak,lee jae-myung
KP|kim jong un,kim jong-un,kim jong il,kim jong-il
SY|bashar al-assad,bashar assad
IQ|saddam hussein,nouri al-maliki
EG|hosni mubarak,abdel fattah al-sisi,mohamed morsi,mohammed morsi,mohamed salah
LY|muammar gaddafi,moammar gadhafi
SA|mohammed bin salman,king salman
ZA|nelson mandela,jacob zuma,cyril ramaphosa,thabo mbeki,desmond tutu,julius malema,oscar pistorius
NG|muhammadu buhari,goodluck jonathan,bola tinubu,olusegun obasanjo,umaru yar'adua
KE|uhuru kenyatta,william ruto,raila odinga,mwai kibaki
ZW|robert mugabe,morgan tsvangirai,emmerson mnangagwa
UG|yoweri museveni,bobi wine,joseph kony
RW|paul kagame
ET|abiy ahmed,meles zenawi
BR|jair bolsonaro,luiz inacio lula da silva,dilma rousseff,neymar
VE|hugo chavez,nicolas maduro,juan guaido
CU|fidel castro,raul castro
AR|javier milei,cristina fernandez de kirchner,cristina kirchner,lionel messi,mauricio macri,alberto fernandez
MX|andres manuel lopez obrador,enrique pena nieto,claudia sheinbaum,felipe calderon
CO|gustavo petro,juan manuel santos,alvaro uribe
CA|justin trudeau,stephen harper,mark carney,pierre poilievre,chrystia freeland
AU|scott morrison,anthony albanese,tony abbott,kevin rudd,julia gillard,malcolm turnbull,john howard,julian assange
NZ|jacinda ardern,john key
IT|silvio berlusconi,giorgia meloni,matteo salvini,mario draghi,matteo renzi,giuseppe conte
ES|pedro sanchez,mariano rajoy,rafael nadal,carles puigdemont,jose luis rodriguez zapatero
HU|viktor orban,george soros
PL|donald tusk,andrzej duda,lech walesa,jaroslaw kaczynski,mateusz morawiecki
GR|alexis tsipras,kyriakos mitsotakis
PH|rodrigo duterte,ferdinand marcos,benigno aquino,gloria macapagal arroyo,manny pacquiao,leni robredo,sara duterte
MY|mahathir mohamad,anwar ibrahim,najib razak,muhyiddin yassin
ID|joko widodo,prabowo subianto,suharto,susilo bambang yudhoyono
MM|aung san suu kyi,min aung hlaing
TH|thaksin shinawatra,yingluck shinawatra,prayuth chan-ocha
SG|lee hsien loong,lee kuan yew
BD|sheikh hasina,khaleda zia,muhammad yunus
LK|mahinda rajapaksa,gotabaya rajapaksa,maithripala sirisena
AF|hamid karzai,ashraf ghani
BY|alexander lukashenko
RS|slobodan milosevic,aleksandar vucic,novak djokovic
PT|cristiano ronaldo,antonio costa,jose mourinho
`;

const homes = new Map<string, string>();
for (const line of HOMES.trim().split('\n')) {
  for (const name of line.slice(3).split(',')) if (!homes.has(name)) homes.set(name, line.slice(0, 2));
}

/**
 * The country of a well-known body or person.
 * @param name in lower case, without diacritics
 * @returns ISO 3166-1 alpha-2
 */
export function homeOf(name: string): string | undefined {
  return homes.get(name);
}
