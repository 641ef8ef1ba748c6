import type { Agreement } from '../../../nlp/language-pack.ts';

/** Of men, in small letters; most are from the lists of several countries in @faker-js/faker (MIT licence). */
const men = `
aaron abbas abd abdallah abdel abdelaziz abdelhakim abdelkader abdellah abderrahmane abdiel abdon abdou abdoul
abdoulaye abdourahmane abdramane abdul abdulla abdullah abe abel abélard abelardo abelin abiy abner abondance abou
aboubacar aboubakar abraham absalon acace acacio ace achaire achille achraf adalard adalbald adalbéron adalbert
adalberto adalric adam adama adamo adan adegrin adel adelbert adelin adelphe adem aden adenet adéodat adhémar adib
adil adin aditya adjutor adolf adolfo adolph adolphus adonis adrain adriaan adrian adriano adriel adrien affan agapet
agapito agathange agathon agilbert agostino agrippin agustin ahmad ahmed ahmet ahn aï aidan aïdan aiden aimé ajan
akeem akif akihito akira akram aksel aksil alain alan alassane alban albano albéric albert alberto albin albino
alcibiade alcime alden aldo aldonce aldric aleandro aleaume alec alejandro alek aleksa aleksandar aleksander aleksandr
aleksy alen alessandro alessio alexander alexandr alexandre alexandro alexandros alexandru alexei alexeï alexis
alexzander alf alfio alfons alfonso alfonzo alford alfred alfredo ali aliou alioune alistair allan allen alliaume
almine alois alon alonzo aloys alp alparslan alper alpha alphée alphonse alphonso alpinien alton alvah alvar alvaro
alverède alvin aly amadeo amadeus amadou amady amalric amandin amando amant amar amath amauri amaury ambrose amdy
amédée amedeo amélien amelio americo amerigo ameth amiel amin amine amir amon amos amr anacleto anas anass anastacio
anastase anatol anatole anatoli ancelin andéol anders anderson andre andré andreas andréas andrei andrej andres andrew
andrey andri andrija andrin andriy andro andrzej andy anes angelo angilbe angilran angoustan angus anibal anicet
aniceto aniello anis annibal anouar ansbert ansel anselm anselmo ante antero anthelme anthony antoine anton antone
antonello antoni antonin antonio antónio antonis antony antti antwan antwon anuar anwar aquilin aquilino aram aras
arcadio arch archambaud archibald archie arda aref aren ari arian aric arie arié arif arion aris ariste aristide arjun
arkadi arlo arman armand armando armel armin arnaldo arnaud arne arno arnold arnoldo arnould arnulfo arolde aron arona
aronne arsen arseni arslan arthaud arthème arthur arthus arto artur arturo artus arun arvel arvid aryan ascelin asif
ata atakan atanas atiku atilla attila attilio aubin aubry audebert audouin audran auguste augustin augusto augustus
aurel aurelian aureliano aurelien aurélien aurelio aurian auron austen avi aviel avigdor avni avram axel ayaan ayaz
ayden ayhan aylan ayman aymane aymard aymen aymeric aymon ayoub aziz azzedine baba babacar bachar bachir badis badr
bafode baha bakari bakary baldomero baldwin baltazar balthazar ban baptiste barack baran barham barnabé barney barrett
barry bart barthélemy barthélémy bartholome bartimée bartolo bartolomeo barton bashar basil basile basilio bassirou
bastian bastien battista batuhan baudouin bayram bekir béla ben benedetto benedict benedikt beniamin beniamino bénigne
benigno benito benjamin bennet bennett bennie benny benoit benoît bent bentley benton benyamin béranger bérard berat
berkay bernard bernardo bernd bernhard bernie bert bertram bertrand biagio bilal bilel bill billy binali birane birol
bjorn björn blaise blake blaze bo boaz bob bobby bogdan bohdan bohémond boïko bojan bonifacio boris borislav borja
borys bouba boubacar boubou bouchard boyd božidar brad braden bradford bradly brady braeden brahim brain bram brando
brandon brandt brandyn branislav branko brannon branson brant braulio braxton brayan brendan brenden brendon brennan
brennon brent bret brett briac brian brice brieuc brock broderick brody brooks bruce bruno bryan bryant bryce brycen
bryon buck bud buddy buford burak burhan burley buster byron cade caden caesar caio caius cale caleb calin calogero
calvin camden camélien cameron camil camillien camillo camren camron candelario candido caribert carl carles carleton
carlo carloman carlos carlton carmelo carmine carroll carson cary casimer casimir casimiro caspar casper cassien
cataldo ceasar cecil cecilio cedric cédric cedrick cedrik celal celestin célestin celestino celian célian célien celso
cem cemal cemil cenk césaire cesar césar cesare cesario cezar chadd chadrick chaï chaim charif charles chase chauncey
chaz cheick cheikh cheikhou chekhouna cherif chérif chet childebert chilpéric chokri chrétien chris christ christian
christiano christodule christoffer christop christoph christophe christopher chrysole chrysostome cicero ciprian
cipriano ciro clarence clark claud claudien claudio claudiu claus clay clayton cléandre clemens clement clément
clemente cléry cletus cleve clifford clifton clint clovis cloyd clyde coby cody colby cole coleman colin collin colt
colten colton columbus conner connor conor conrad constantin corbin cordell corentin corey cornel cornelio cornelius
cornell corrado cortez corto corvin cory cosimo cosma cosmin costantino coy craig crawford cristian cristiano
cristobal cristopher cullen curt curtis cyrian cyriaque cyril cyrille cyrus d'angelo daan dagoberto dale dalil dallin
dalton dameon damian damiano damien damion damir damjan damon dan dandre dane dangelo dani danial daniel daniil danil
danilo danny dante dany danyl daouda darek daren darian darien darin dario darion daris darius dariusz darko darnell
daron darrel darrell darren darrick darrin darrion darron darryl darwin daryl dashawn dave davi david davide davin
davion davon davonte davor davy dawid dawson dax dayan dayne dayton dean deangelo declan dedric dedrick deen deion
dejan dejon dejuan delbert delfino delmer delphin demarco demarcus demario demba demetrio demetrius demond denis deniz
dennis denny denys denzel deon deondre deontae deonte dereck derek derick deron derrick deshaun deshawn desiderio
desmond destin devante deven devin devonte dewayne dewey dewitt dexter diar didace didier diego dieter dieudonné
dillan dillon dimas dimitar dimitri dimitris dino diogo dion dionisio dirk djibril dmitri dock doku domenic domenick
domenico domingo dominic dominick dominik don donald donatello donatien donato donavon dong donnell donnie donny dorel
dorian dorin doug douglas dov doyle dragan drake drew driss duane duarte dudley dumitru duncan durward dustin dwayne
dwight dylan earnest easton edd eddi eddie eddy edgar édgar edgard edgardo edi edilberto edison edmond edmund edoardo
edouard édouard eduard eduardo edvard edvin edward edwardo edwin efe efraim efrain efrem efren ege egidio egon egor
ehoud einar eino eirik eladio elbert eldon eldred eldridge eleazar eleuterio éleuthère eli eliah eliahou elian eliano
elias élias elie élie eliel eliezer eligio elija elijah elio elion elior eliot eliott eliseo elliot elliott ellis
ellsworth elmer elmo elmore eloan eloi elon elone elouan eloy elpidio elroy elton elvin elvis elwin elwyn elyas elyes
elyès élzéar emanuel emanuele émeric emerson emidio emil emile émile emilian emiliano emilien emilio emin emir
emmanuel emmerson emmet emmett emmitt emrah emre ender enes engelbert engin enguerrand enio enis ennio enoch enos
enrico enrique ensar enver enyo enzo ephraim ephraïm épiphane eraldo erasmo eray ercan ercole erdal erdem eren erhard
eriberto eric éric erich erick erik erling ermes erminio ernest ernesto ernie ernst erol eron eros ervin erwan erwann
erwin esteban estevan ethan ethann etienne étienne ettore eubert eudoxe eugen eugene eugenio eusèbe eusebio evan evann
evans évariste evaristo everardo everett everette evert évrard evren ewald ewan ewell ewen eymen eytan eythan ezechiel
ezéchiel ezekiel ezequiel ezio ezra fabian fabiano fabien fabio fabrice fabricio fabrizio fadi fady fahad fahri falba
fantin faouzi fares farès faris farouk faruk fatih faure faustin faustino fausto favian fayçal faysal federico fedor
feliciano félicien felipe felix félix felton ferdi ferdinand ferdinando ferhat ferman fermin fernando ferruccio feyyaz
fidel fidèle fikret fikri filemon filiberto filip filipe filippo finlay finley finn finnley fionn fiorenzo firas
firmin flaviano flavio fletcher flodoard florencio florent florentin florestan florian florin floyd flurin flynn fode
folco forest forrest fortunato fortuné foster fouad foucauld foulques francesco francis francisco franck franco
françois frank frankie franz fred freddie freddy frederic frédéric frederick frederico frederik fredrick fredrik fredy
freeman friedrich fritz fulbert fulcran fulgence fulvio furkan furman fynn gabe gabino gabriel gad gael gaël gaetan
gaétan gaetano gage gamal gardner garett garland garnier garret garrett garrick garrison garry garth gary gaspar
gaspard gaspare gaston gauthier gautier gavin gavino gedeon gédéon gene generoso gennaro geo geoffrey geoffroy georg
george georges geovanni geovanny geovany gerald gérald gerard gérard gerardo géraud gerbert gerhard germain german
germano geronimo gerrit gerry gerson gervais ghassan gheorghe ghislain giacinto giacomo gian giancarlo gianfranco
gianluca gianmarco gianni gianpaolo gianpiero gideon gil gilad gilbert gilberto giles gilles gino gioacchino gioele
gion giona giordano giorgio giovani giovanni giovanny girart girolamo gislebert giuliano giulio giuseppe gleb glen
glenn godfrey gondebaud gonthier gonzague gonzalo goran gordan gordon grady graham granville grayson graziano green
greg gregg gregoire grégoire gregor gregorio gregory grégory greyson griffin grover guennadi guérin guglielmo gui
guido guilhem guilherme guillaume guillermo guiseppe gunnar gunner gunter guo gus gust gustav gustave gustavo guy
guyot habib hadi hadriel hadrien hafid hagen haider haïder haïm hakan hakim hal halil halim hamadi hamdi hamed hamid
hamidou hamit hamza han hank hannes hans harald hardouin hardy harmon harold haron haroun harouna haroune harry haruki
harun harvey hasan hashim haskell hassan hassane hatem hayati haydar hayden heath heber hector hédelin hedi heinrich
helie hélier hélio helios helmer helmut henderson hendrik henri henrick henrik henrique henry henryk herbert herluin
herman hermann herminio hershel hervé hicham hichem hilario hilbert hildebert hillard hillel hilton hincmar hipolito
hiram hiroshi hissène hobart hocine holden homer honoré horace horacio horst hosea hosni houari howard howell hoyt
hubert hudson hugh hugo hugues humberto hüseyin hussein hyacinthe hyman iacob iacopo iago ian ianis iban ibou ibra
ibrahim ibrahima idan idir ido idris idriss idrissa idy ignace ignacio ignacy ignatius ignazio igor ike iker ilai ilan
ilario ilay ildefonso ilham ilhan ilian ilias ilie ilies ilija ilja ilya ilyan ilyas ilyass ilyes ilyès ilyess imad
immanuel imran imrane imre innocenzo insa inza ioan ion ionel iosif iossif iouri irfan irvin irving irwin isaac isac
isadore isai isaia isaiah isaias isak ishaq isidor isidore isidoro isidro islam ismael ismaël ismail ismaïl ismaïla
isom issa issac issam issiaka italo iulian ivan ivano ivar iven ivo iwan iyad iyed izaak izaiah jabari jace jacek
jacinto jack jacob jacobo jacques jad jaden jadon jaime jair jairo jake jakob jakub jaleel jalen jalil jalon jamaal
jamal jamar jamarcus jamel james jameson jamil jamir jamiro jamison janek jannik jannis jano janosch janusz japhet
jaquan jared jaren jari jarno jaro jarod jaron jarosław jarred jarrell jarret jarrett jarrod jarvis jasen jasin jason
jasper jassem jassim javi javier javon javonte jawad jawed jax jaxon jay jayce jayden jaydon jaylen jaylon jayson jean
jeannel jeannot jed jedediah jedidiah jeff jefferey jeffery jeffrey jeffry jens jerad jerald jeramie jeramy jerel
jeremi jeremiah jeremias jeremie jérémie jeremy jérémy jermain jermaine jermey jerod jeroen jerome jerôme jérôme
jeromy jerrell jerrod jerrold jerry jerzy jesper jesse jesus jett jevon jiang jibril jim jimi jimmie jimmy joachim
joah joakim joao joaquim joaquin joas job joe joel joël joesph joey johan johann johannes johathan john johnathan
johnathon johnny johnpaul johnson jokin jon jona jonah jonas jonatan jonathan jonathon jordan jordi jordon jordy jorge
jorin joris joschua jose josé josef josep joseph josh joshua joshuah josiah josip josse josselin josua josue josué
jourdain jovan jovani jovanny jovany jovin jozef juan juda judah judd jude judson juha jules julian julien julio
julius junichiro junior junius juri justen justin juston justus justyn jusuf juvenal juwan kaan kacem kacper kade
kaden kadin kadir kai kais kaïs kaj kale kaleb kalidou kamal kamel kameron kamil kamran kamren kamron kane karam
karamba karamoko kareem karel karim karl karlo kasper kassim kassym kavon kayden kays kazuo keagan keano keanu keaton
kéba keegan keenan keir keith kellen kelton kelvin kelyan kemal ken kenan kendrick kenji kenneth kennith kenny kent
kenton kenyon keon kerem kerim keshaun keshawn keven kevin kévin kevon keyan keyon keyshawn khadim khaled khalid
khalifa khalil kian kiano kiel kieran kilian killian kilyan kimo kip kiril kirk kiyan klaus klemens kobe koby kody
koen kofi kolby kole konrad konstantin koray korbin korey kornel kory kosta kostas kraig kristian kristijan kristofer
kristoffer kristopher krystian krzysztof kurt kurtis kuzey kyan kyle kyler kylian kyliann kyllian kyriakos ladarius
ladislao ladji lakhdar lambert lamberto lamine lamont lance lancelot landen lander larbi laron larry lars lassana
lasse lassina laszlo latif laurens laurent laurentino laurentiu lauri laurin lawrence lawson lazar lazare lazaro
leander leandre leandro leano leart lech ledion leif leïf leland lemuel len lenn lennart lennert lenni lennon lennox
lenny leny léo leo-paul leon léon leonard léonard leonardo leonel leonhard leonid leonidas leonis leopold léopold
leopoldo leroy lester leufroy lev levan levent levi lévi levin levio levy lew lewis lex liam lian lias liberato libero
liberto liborio liétald lino linus linwood lio lion lionel lior liron lisandro livio liviu liyan lloyd loïc lon longin
lonnie lonny lonzo lorenz lorenzo lorian lorik loris lorrain lotfi lothaire lothar louay louie louis lounis lowell
luan lubin luc luca lucas lucca lucian luciano lucien lucio lucious lucius ludolphe ludovic ludovico ludwig luigi luis
luiz luk luka lukas luke luther lyam lyan lyes lyle macaire macario maceo mack macky mactar maddox mads mael magnus
mahamadou mahamat mahathir mahdi maher mahfoud mahir mahmoud mahmut maik mailo makan makar makhtar maksim maksym
maksymilian malachi malcolm malick malik malone mamadou mamady mamoudou mamour manassé manfred manil manley manoah
mansour mansur manu manuel marc marceau marcel marcelin marcelino marcellin marcello marcellus marcelo marciano marcin
marco marcos marcus marek mariano marino mario marius mark marko markus marlon marouane maroun marques marquise marten
martial martim martin martino marty marvin marwan marwane marzio massamba massimiliano massimo massinissa matan matar
matei matej mateja mateo mateus mateusz matheo mathéo matheus mathew mathias mathieu mathis matias matija matis
matisse mats matt matteo mattéo mattheo matthew matthias matthieu matthis mattia mattias mattis matys maugis maurice
mauricio maurizio mauro maverick max maxence maxens maxim maxime maximilian maximiliano maximilien maximillian maximo
maximus maxwell mayeul maynard mayson mbaye médéric médoune mehdi mehmet meïr mekhi melchior melvil melvin melvyn
menahem mence mendel merlin mérovée mert mervin merwan mesut mete metin mevlüt micael micah micha michael michaël
michal micheal michel michelangelo michele mick mickael mickaël miguel mihai mihail mihailo mikael mikail mikaïl mike
mikel mikhaïl mikkel mile miles milford milhan milo milorad miloš milton mir miran mircea mirco mirko miro miron
miroslav mirza misael mitch mitchel mitchell mladen moche moctar modeste modesto modibo modou mody mohamad mohamadou
mohamed mohammad mohammed moïse moises mokhtar moncef monty moon moreno moris moritz morris morten mortimer morton
mory mose moses moshe mouammar mouctar mouhamadou mouhamed mouhameth mouhammadou mourad moussa moustafa moustapha
muammar muaz muhammad muhammadu muhammed muharrem muhsin murat murray musa mustafa mustapha mylan myles mylo myron
nabi nabil nader nadir nael naftali nahil naïl naim naïm najib nando naoufal napoleon narcis narciso narendra nash
nasim nasir nasser nassim nat natale natan natanael nataniel nathan nathanael nathanial nathaniel nathen naudet nawaf
nawaz nawfel nazario nazim nazzareno neal ned neil nelio nels nelson nemanja neo neri nestor neven nevio newell newton
nguyen nicanor nicéphore nicholas nicholaus nick nicklaus nickolas nico nicolae nicolai nicolas nicolás niels nigel
nihat nikita nikko niklas niko nikodem nikola nikolai nikolaï nikolaos nikolas nikos nils nino nio nizar noah noam
noâm noar noble noe noé noël noham nohan nolan nolhan norbert norberto norman normand norris norval norwood nouri
novak numan nuno nunzio nuri nursultan obie octave octavian octavio odell odilon odin odon oger okey olaf ole oleg
oleksandr oleksiy olen olin oliver olivier oliviero oliwier omar omari omer ömer onofrio onur oral orazio orell oren
oreste orestes orhan orin orland orlo orrin orval orville osbaldo osborne oscar oskar osman osvaldo oswald oswaldo
otha othmane otho otis ottavio ottis otto oumar ousmane oussama ovidio ovidiu owen ozan özkan pablo paco pacôme pak
palémon pantaleon paolo park pascal pasquale pathé patrice patricio patrick patrik patrizio patryk paul paulo pavel
paweł pedro pepe pépin per perceval percival percy perry pervez petar pete peter petr petro petru pharell phil phileas
philemon philémon philip philipp philippe phillip pierluigi piero pierre pierrick pietro pio piotr pius placido platon
pol porfirio preston primo prosper pyotr qassem quentin quincy quinn quinten quinton rachid radek radoslav radovan
radu rafael rafaël raffaele rafic rafik rafiq raheem rahim rahsaan rahul raif raila raimondo rainald rainer rajan
rajiv rajko ralf ralph ramazan rami ramiro ramiz ramon ramy ramzan randal randall randolf randolph randy ranil ranko
ransom raoul raphael raphaël rashad rashawn rasheed rasmus rauf raul raúl rayan rayane raymond raymundo rayyan recep
reda reece reed reggie reginald régis reid reinhold reis rejan réjean remi rémi remigio remington remo remus remy rémy
renato renaud rene rené renzo reuben reuven rey reybaud reyes reymundo reynold reza rhett riad rian ricardo riccardo
richard richie richmond rick rickey ricky rico rifat rigoberto rinaldo rino rishi roan robb robert roberto robinson
rocco roch rocky rod roderick rodger rodney rodolfo rodolph rodolphe rodrick rodrigo rodrigue roel rogelio roger
rogers rohan roland rolando rolf rollin romain roman romano romeo roméo romero romolo romualdo romulus ron ronald
ronaldo ronan ronny roosevelt rory roscoe roselin rosendo ross rowan rowland roy ruben rudi rudolf rudolph rudy rufino
rufus ruggero rui rupert ruperto ruslan russ russel russell rusty ryad ryan ryder rylan saad sabin sabino sabir sabri
sadi sadio sadiq saèr safouan sagar saïd saim salah saleh salem salif salih salim saliou salman salomon salva salvador
salvatore samba sami samir sammy samson samu samuel samuele samy sander sandro sanford sante santino santo santos
saturnino saul sauli saverio savin savinien savino savion scot scott scottie scotty seamus sean sebastian sebastiano
sebastien sébastien seckou sedat sedrick seif sekou sékou selahattin selim selmer selyan sem semih semion serafin
serafino séraphin serge sergei sergej sergey sergi sergio sergiu sergueï seth severiano severin séverin severino
severo seydou shad shane shaun shawn shayan sheldon shemar sherman sherwood sid sidi sidiki sidy sigebert sigismond
sigmund sigurd silas silvan silvano silvère silverio silvestro silvio sim simeon siméon simeone simo simon sinan sirio
siro sixte skander slavko slim slobodan sofiane sohan solon sonny soren sören sorin souleyman souleymane soumaïla
spencer stan stanislas stanislav stanko stanley stanton steeve stefan stefano steffen stelian stepan stephan stephane
stéphane stephen stephon stevan steve steven stewart stipe stojan stone stuart süleyman sven svend sylvain sylvan
sylvester sylvestre szymon tad tadeo taha tahir tahsin taib talha talon tamer tancrède tancredi taner tanguy tanju
tanner tao taras tarek tareq tarik tariq tate taurean taurin tavares tayeb tayfun tayler tayyip ted tedros teo teodor
teodoro teofil teoman terence terrance terrell terrence terrill tevfik tevin thabo thad thaddeus theo théo theobald
theodor theodore théodore théodose théodule theophane théophane théophile théophraste theron thiago thibaud thibault
thibaut thibert thierno thierry thijs thilo thomas thurman tiago tian tiberio tibor tidiane tidjane tiémoko tihomir
tilio till tillman tim timeo timéo timmothy timmy timo timoléon timon timoteo timothe timothee timothy timur tino
titien tito titouan titus tiziano tobia tobias tobin toby tod todd todor tom toma tomas tomás tomáš tomasz tomislav
tommaso tommie tommy toney tonnin tony toomas torben torrance torrey torsten traian trajan travis travon tre tremaine
tremayne trent trenton trever trevion trevor trey tristan tristian triston trystan tudor tullio turner turold tybalt
tymeo tymon tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson ubaldo udo ufuk ugo uhuru ulices
ulises ulisse ulrich ulrik ulysse umar umaro umberto umut urban urbano uriah uriel usman vaclav václav vadim vahid
valdemar valdis valentin valentino valère valeri valeriano valerio valéry valter vance vasco vasil vasile vassili
vaughn vedat venceslas ventura vern verner vernon vianney viatcheslav vic vicente victor victorin vidal viggo vigile
viktor vince vincent vincenzo vinicio vinnie viorel virgil virgilio virginio vital vitali vitaliy vito vitor vittorio
vitus vlad vladimir vladislav vojislav volkan volodymyr vuk wade wael waël waino waldo waleran walid walker wallace
walter walton waly wandrille wang ward warren wassim watson waylon wayne webster weldon wen wendell werner wesley
westley weston wiktor wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfried wilhelm will
willard willem willi william willie willis willy wilmer wilton winfield winston wladimir wladislaw wojciech wolfgang
woodrow wyatt wyman xander xaver xavi xavier xénophon xi xzavier yacine yacouba yago yahia yahya yair yaman yanis yann
yanni yannick yannik yannis yaro yaron yasin yasser yassin yassine yassir yavuz yaya yazid yehuda yevgueni yitzhak
ylan yoan yoann yoav yoel yoël yohan yohann yoni yoro yosef yoshihide yossef youcef younes younès youness youri yousef
youssef youssou youssouf youssouph youssoupha yoweri yukiya yunus yuri yusuf yvan yves zaccaria zacharia zachariah
zacharie zachary zaché zachery zack zackary zackery zadig zafer zafir zahir zain zakaria zakariya zakary zakarya zaki
zamir zander zane zayd zayn zechariah zeno zenon zéphirin zephyr zeyd zhang ziad zine zinedine zinédine zion ziyad
zoltan zoltán zoran zyad zygmunt
`;
const women = `
aaliyah abagail abbey abbie abbigail abby abdonie abeline abibatou abigaël abigaelle abigaëlle abigail abigaïl abigale
abigayle abril aby acacie acanthe ada adah adalbaude adalgisa adaline adalsinde addie addolorata adea adegrine adela
adelaida adelaide adelaïde adélaïde adele adèle adelia adelie adélie adelina adeline adella adelle adeltrude adina
adja adolphie adonise adrastée adrehilde adria adriana adrianna adrienne adrijana afia afra afton agata agatha agathe
agilberte aglae aglaé agnane agneflète agnes agnès agnese agnieszka agostina agrippine agustina aicha aïcha aïchatou
aida aïda aileen aimee aimée aina aïna aisha aïsha aïssa aïssata aissatou aïssatou aiyana ajana ajla ajlin ajna akie
ala alaina alaine alaïs alana alanis alanna alara alayna alba albane albena albérade alberta alberte albertha
albertina albertine albina alcidie alcine alcyone alda aldegonde alea aleen alejandra aleksandra alena alene alenia
alessa alessandra alessia aleth aletha alexandra alexandrea alexandria alexandrina alexandrine alexane alexanne alexia
alexine aleya aleyna alfreda alia alica alice alicia alicja alida alienor aliénor aliette alima alina aline alis alisa
alisha alison alissa alissia alivia alix alixe aliya aliyah aliza alize alizé alizee allegra allene allie allison ally
alma aloïse aloyse alphonsine alta altea althea althée alvena alvera alverta alvina alya alyah alyce alycia alysa
alysha alyson alyssa alyssia alysson amadea amal amalia amália amaliane amalie amalthée amanda amande amandine amante
amara amarande amaranthe amaryllis amaya ambar amber ambra ambre ambrine ambroisie amea amel amelia amélia améliane
amelie amélie ameline amely amelya amen améthyste amicie amina aminata aminte amira amiya amparo amra amy amya ana
anabel anabela anabelle anae anael anaelle anaëlle anahi anahita anais anaïs anamaria anastasia anastasie anastasija
anastazja anca anceline anda andjelina andra andréa andreane andreanne andrée andreea andrina anémone anesa aneta
anette angadrême angela angèle angelica angelika angelina angélina angeline angelique angélique angelita angie
angilberte ani ania anica anicée anicette anika anila anina anise anissa anita aniya aniyah anja anjali anka ann anna
annabel annabell annabella annabelle annaëlle annalena annalise annamae annamaria annamarie anne anneli annelie
annemarie annetta annette anni annie annika annonciade annunziata anny anouck anouk ansberte anselma ansley anstrudie
antea anthelmette antigone antoinette antonela antonella antonetta antonette antonia antonietta antonina antonine anya
aphélie apolline apollonia appoline aquiline arabella arabelle araceli aracely arame arcadie ardella ardith arely
argelia argentina argine aria ariadna ariana ariane arianna aricie ariela arielle arij arina arisa arlene arlette
armance armande armandine armeline armelle armida armide armine arnaude arsènie artemis artémis arthurine arvilla arwa
arwen arya aryanna asceline ascension asha ashlee ashleigh ashley ashly ashlynn ashtyn asiya asja asma asmaa assa
assetou assia assil assma assomption assunta assya asta astarté astérie astou astrée astrid astride asya atena athalie
athanasie athéna athenaïs athénaïs athina atifete atta aube aubertine aubree aude audeline audra audreanne audrey
augusta augustina aung aure aurelia aureliana aurelie aurélie aurélienne aurelle auriane aurora aurore auxane ava
aveline avigaëlle avital avoye awa axeline axelle aya ayah ayana ayem ayla ayleen aylin ayline aymardine aymonde aynur
ayse aza azalée azelia azélie azeline aziza azra azzurra babette bahar bahia bailee banna banu barbara barbe basilia
basilisse basma bathilde baya baylee beata beate beatrice béatrice beatrix beatriz beaulah becky belén belinda bella
belma benedetta benedicte bénédicte bérangère berenice bérénice berit bernadette bernadine bernarda berneice bernice
berniece bernita berta bertha berthe bertille beryl béryl bessie beth bethany betina betsy bette bettie bettina betty
bettye beulah beuve beverly beya bianca bianka bibiana bigna billie bineta binta bintou birdie birgit blanca blanche
blandine blanka bobbie bochra bojana bonita bonnie bouchra božena brandi brandy branka breana breanna breanne brenda
brenna bria briana brianne bridget bridgette bridie brielle brigida brigitta brigitte brionna brisa britney britt
brittany brooke bruna brune brunehaut brunehilde bryana bulah caitlin caitlyn caleigh calista callie calogera camelia
camélia camila camilia camilla camryn camylle candace candice candida cansu capucine cara caridad carina carine
carissa carla carlee carley carli carlie carlota carlotta carme carmel carmela carmella carmen carmina carol carola
carolanne carole carolin carolina caroline carolyn carolyne carrie casandra casilda casimira cassandra cassandre
cassidy cassie cassiopee castille cataleya catalina catarina cate caterina catharina catharine catherine cathrine
cathryn cathy catrina catriona cayla cecelia cecile cécile cecilia cecilie cecylia celeste céleste celestina celestine
célestine celia célia celie celina celine céline ceren cerise ceyda ceylin chahinez chaïma chanelle chantal charity
charlaine charleen charlene charlène charline charlize charlotte chasity chaya chayenne chayma chelsey chelsie cheryl
cheyanne cheyenne chiara chimamanda chirine chloe chloé christa christelle christiana christiane christie christin
christina christine christy chyna ciara cielo cierra cindy cinthia cinzia cipriana citlalli claire clara clarabelle
clare clarisa clarissa clarisse claudia claudine clea cléa clelia clelie clélie clemence clémence clementina
clementine clémentine cleo cléo cleopatra cleophee cléophée cleora cleta clio cloe cloé clorinda clothilde clotilde
coco colette coline colleen colombe concepcion concepción conception concetta conchita condoleezza connie constance
constantina consuelo coralia coralie coraline cordelia cordia corene corentine corina corine corinna corinne cornelia
corrine cortney cosima costanza coumba courtney creola cristal cristiana cristiane cristina crystal crystel cydney
cynthia cyrielle cyrine dafne dagmar dahlia daiana daija daisha daisy dajana dalia daliborka dalida dalila dalla
damaris damiana damla danae dania danica daniela danièle daniella danielle danijela danika danila danka danuta danyka
daphne daphné daphnee daphney dara daria dariana darina darine darinka darla darleen darlene darya dasia davida davina
dayana dayna dea deanna debbie debora débora deborah debra defne deja dejah dejana delaney delfina delia delilah
delinda delores delpha delphia delphine demetra demetria demi dena denisa denise derin derya desiree despina dessie
destany destinee destiney destini destiny diamante diamond diana diane dianna dianne diara diarra didem dieudonnée
dieynaba dijana dilara dilek dilma dina dionisia divine divna dixie djeneba doina dolly dolores domenica dominika
domitille dona donata donatella donna dora dorcas doreen doriana doriane dorina dorine doris dorota dorotea dorothea
dorothée dorothy dorris dortha dorthy douce dounia dovie draga dua dulce dulcinea dune dunja dyna earlene earline
earnestine easter ebba ebony ebru ecaterina ece eda edda edita edith édith edmée edna eduarda edvige edwina edyth
edythe eeva effie eglantine églantine egle eileen ekaterina ekin ela elaina elaine elda eldora elea eléa eleanor
eleanora eleanore eléanore electa elektra elena éléna elène eleni elenor elenora eleonora eleonore eléonore éléonore
elettra elfrieda élia eliana eliane éliane elide eliette elif elin elina eline elinor elinore eliona elisa élisa
elisabet elisabeta elisabeth élisabeth elisabetta elise élise elisea elissa eliza elizabet elizabeth elizaveta elize
elka elke ella ellen elli ellie elly elma elmira elna elnora eloane elodia elodie élodie elody eloisa eloise eloïse
éloïse elona elora elouise elsa elsie elta elva elvera elvia elvie elvira elvire elya elyne elynn elyse elyssa elza
ema emanuela emelia emelie emeline émeline emely emerald émérance émérencie emi emie emili emilia emiliana emilie
émilie emilija emily emine emma emmalee emmanuelle emmelie emmi emmie emmy emna emy ena enid enna enola enora énora
enrica enya erica ericka erika erin erine erma ermelinda erminia erna ernesta ernestina ernestine ersilia eryn esin
esma esmee esmeralda esperanza essie esta estefania estela estell estella estelle ester estera esther estrella eszter
etha ethel ethelyn ethyl ettie eudora eudoxie eugenia eugenie eugénie eula eulah eulalia eulalie euna eunice euphrasie
eurydice eusebia eusébie eva éva evalyn evangelina evangeline évangéline eve ève evelin evelina eveline evelyn evelyne
évelyne evi evie evy ewa ewelina eya fabia fabiana fabienne fabiola fadela fae fanni fannie fanny fanta fantine farah
fatema fatim fatima fatimata fatma fatou fatouma fatoumata fausta faustina faustine fawzia fay faye febe federica
fedora felicia felicie félicie felicita felicitas felicity felina felipa femke feride feriel fern fernanda ferne
feryel feyza fidan filipa filippa filomena fily finja fiona fiorella fiorenza flaminia flavia flavie fleta fleur flo
flor flora flore florence florencia florentina floriana floriane florica florie florina florine flossie flurina
fortunata fortunée franca frances francesca francette francia francine francisca françoise franka franziska frauke
freda frederica frederique frédérique freeda freida freya frida frieda fulvia funda gabriela gabriella gabrielle
gaëlle gaia gaïa gail gala galina garance gayle gelila gelsomina gema gemma genesis geneva genevieve geneviève
genoveffa genoveva georgette georgia georgiana georgianna georgina geraldine gerarda gerardina gerberge gerda germaine
germana gertruda gertrude ghislaine ghita gia giada gianina gianna gilda gillian gina ginette ginevra ginger gioia
giorgia giovanna gisela gisèle gisella gisselle giulia giuliana giuseppa giuseppina gizem gladyce gladys glenda glenna
glennie gloria golda gordana goundo graça grace gracie graciela grayce grazia graziella gregoria greta gretchen
griselda gro guadalupe gudrun guendalina guenièvre guilhemine guillemette guillermina gül gülay gülsüm gussie
gustavine gwen gwenaëlle gwendoline gwendolyn haby hadja hafsa hailee hailey hailie hajar hale haleigh haley halie
halima halina halle hallie hana hanae hanaé hanan hanane hania hanna hannah hanne harmony harriet hasna hatouma hattie
hava hawa haya hayat haylee hayley haylie hazel heather heaven heidi helen helena helèna helene helène hélène helga
helin hellen heloise heloïse héloïse henrietta henriette hermina hermine herminia herta hertha hester hettie hiba
hidaya hilal hilda hildegard hillary hilma hind hinda hira hiroko hollie holly honorine hope hortense hortensia houda
huguette hulda hülya iana icie ida idell idella ikram ila ilana ilaria ilayda ilda ileana ilene ilenia ilia iliana
ilona ilsa ilse ilyana ima imane imani imelda imen imene imène imke immacolata imogene ina inara inaya indira indy
ines inès inës inez inga inge ingeborg inger ingrid ingvild inka inna ioana iolanda iole iona ione ionela ioulia irena
irene irène irina iris irma iryna isa isabeau isabel isabela isabell isabella isabelle isadora isaure isee iseult
isidora isis ismérie isobel isolda isra israa ita italia itzel iulia iuliana iva ivah ivana ivanka ivanna ivona ivonne
ivy izabela izabella izia izzy jacey jacinda jacinthe jackeline jackie jacklyn jacline jaclyn jacqueline jacquelyn
jacynthe jada jade jadranka jadwiga jael jaida jailyn jakayla jamila jana janae jane janelle janessa janet janice
janie janina janine janiya janka janna jannah jannie jany jaquelin jaqueline jara jasmin jasmina jasmine jasna jaunita
jayda jayde jayne jazlyn jazmin jazmyn jazmyne jazz jeana jeanette jeanie jeanne jeannette jeannie jehanne jelena
jelica jena jenifer jenna jennah jennie jennifer jenny jennyfer jess jessica jessie jessika jessy jessyca jette jettie
jewel jewell jihane jil jill jillian jimena jinane joan joana joanie joann joanna joanne joannie jocelyne jodi jodie
joelle joëlle johana johanna johanne jolanda joleen jolie jolien jolina joline jordana jordyn josée josefa josefina
josefine josephine joséphine josette josiane josianne josie jovana joya joyce juana juanita judith judy jule juli
julia júlia juliana juliane julianne julie julienne juliet julieta juliette julina julita juna june juno junon jusra
justina justine justyna kaci kacie kader kadiatou kadidia kadidiatou kady kaela kaelyn kahina kaia kailee kailey
kailyn kaïna kaitlin kaitlyn kaja kalea kaleigh kaley kali kallie kamala kamila kamile kamilla kamille kamryn kara
karelle karen kari kariane karianne karima karin karina karine karla karlee karley karli karlie karmela karmen
karolann karolina karoline kasandra kassandra kata katalin katarina katarzyna kate katelin katell katelyn katelynn
katerina katharina katherine katheryn kathleen kathlyn kathrin kathrine kathryn kathryne kathy katia katie katina
katja katlyn katlynn katrin katrina katrine kattie katy kawtar kaya kaycee kayla kaylah kaylee kayleigh kayley kayli
kayliah kaylie kaylin kayna kayra keara keeley keely keira kelley kelli kellie kelsi kelsie kelya kendra kenna kennedi
kenza keren kerstin ketsia keyla khadidiatou khadidja khadija khady khoudia kiana kianna kiara kiarra kiera kiley
kimberley kimberly kiné kinga kira kirsten kirstin kitty klara klaudia klea kolinda kora korinna kornelia krista
kristen kristi kristie kristin kristina kristine kristy krystal krystel krystina krystyna ksenia kübra kyara kyla
kylee kyleigh kylie kyra lacey lacy lada ladina laetitia laëtitia laetizia lahna laia laila laisha lala lale lalie
lamia lana laney lara larina larisa larissa larysa latifa latifah latoya laura laurane laure laureen laurel laureline
lauren laurence laurène lauretta lauriane laurianne laurie laurine laury lauryn lavada laverna lavina lavinia lavonne
layana layanah layla lea léa leah leana léana leandra leane leann leanna leanne leatha leda leelou leena lehna leia
leigh leila leïla leilani leïna lejla lela lelah lelia lempi lena léna lene leni lenia lenka lenna lenora lenore lenya
leola leona leoni leonia leonie léonie léonne leonor leonora leonore leontina leontine leopoldina leopoldine
léopoldine leora lera lesley lesly lessie leta letha leticia letitia letizia levana lexi lexie lexus leya leyla leyna
lia liah liana liara libbie libby liberata licia lida lidia lidija lidya ligia lila lilas lili lilia lilian liliana
liliane lilianna lilie lilith liliya lilla lilli lillian lilliana lillie lilly lilou lilwenn lily lilya lilyan lina
linda linde lindsay lindsey linn linnea linoï linoy liora lioudmila lis lisa lisanne lisbeth lise lisette lison lital
litzy liv liva livia liviana livie liya liyah liyana liz liza lizbeth lize lizeth lizzie lizzy ljiljana ljubica ljubov
loa loane loïse lola lolita loma lora loraine lore loredana loreen lorelei lorella lorena lorene lorenza loreta
loretta lori loriana lorine lorna lorraine lotta lotte lottie lou-ann lou-anne louane louann loubna louisa louise
loula louna louvenia loyce lua luana luce lucia lucía luciana lucie lucienne lucile lucilla lucille lucinda lucretia
lucrezia lucy ludie ludivine ludmila ludovica ludwika luella luena luigia luisa luise luiza lula lulu luna lura
lurline luz lya lyana lyda lydia lydie lyla lylia lylou lyn lyna lynda lyne lynette lynn lynne lyric lysanne lætitia
maayane mabel mabelle mable macaria macey maci macie mackenzie macy madalena madaline madalyn maddalena maddison
madeleine madeline madelyn madelynn madge madie madilyn madina madisen madisyn madlaina madonna madyson mae maegan
maëlie maëline maélis maëlis maelle maëlle maëly maëlyne maelys maëlys maeva maëva maeve mafalda magali magda magdalen
magdalena maggie magnolia maguelone maguette mahault mahaut mahinur maï maia maïa maica maida maija maike maila maïly
maïlys maimouna maïmouna maïna maira maïssa maïssane maïwenn maiya maja majda majlinda makayla makenna makenzie malak
malala malea malena malgorzata malia malika malin malina malinda mallaury mallie mallory malou malvina mamie manal
manda mandy manelle manon manuela mara marah maram marcela marcelina marceline marcella marcelle marcia marème maren
marga margaret margareta margarete margarett margaretta margarette margarida margarita margaux marge margherita margie
margit margo margot margret margrethe marguerite maria maría mariah mariam mariama mariame mariana mariane marianna
marianne maribel marica maricarmen marie mariela mariella marielle mariem marième marieta marietta mariette marija
marika marilena marilie marilou marilu marilyn marilyne marina marine marinela marinella mariola marion marisa marise
marisol marissa marit marita maritza marjane marjolaine marjorie marjory marla marlee marleen marlen marlena marlene
marlène marli marlie marly marnie marsha marta martha marthe martina martine martyna marwa mary maryam maryann
maryjane marylou maryna maryse marzia maša mathilda mathilde matilda matilde mattea mattie matylda maud maude maudie
maura maureen mauricette maurine mavis maxellende maxima maxine maya mayane mayar maybell maybelle maye mayla mayline
maylis maymie mayra maysa mayssa mayte mayumi mazie małgorzata mckayla mckenna mckenzie meagan meaghan meda medea
medina megan megane mégane meggie meghan meike melani melania melanie mélanie melany melba melda melek melia melike
melina melinda meline méline melis melisa mélisande melissa mélissa mélissandre melita mellie mellina melodi melodie
mélodie melody melusine melvina melyna melyssa meral mercedes meredith meriam meriem merjem mertie merve meryam meryem
meryl meta mette mia mica micaela michaela michalina michela michèle michelle mihaela mikaela mikayla mila milana
mildred milena miley milica milka milla millie milly mina minata mindy mine minerva minna minnie mira mirabela miracle
miranda miray mireille mirela mirella mireya miriam mirjam mirka mirna miroslava mirta missouri misty mittie miya
modesta moira moïra moïsette mollie molly mona monalisa monica monika monique monserrat morena morgana morgane moriah
mouna mounia mozelle müge muriel mya myah myla mylene mylène myra myriam myrna myrtice myrtie myrtille myrtis myrtle
nabila nada nadège nadejda nadia nadine nadja naëlle nafissatou nahla naïa naïla naima naïma naïs naja najat najla
najwa nala nana nancy nanette nannie naomi naomie nara narcisa natacha natalia natália natalie natalija natalina
nataša natasha nathalie nawal nawel naya nayeli nayla nazan nea necla neda nedra neela nefeli neha neïla neiva nejla
nela nelda nele neli nelia nélia nell nella nelle nelli nellie nelly nelya nena nene néné neoma nerea nermine nesrin
nesrine nettie neva nevena neyla ngozi nia niame nichole nicole nicoleta nicoletta nicolette nida nidia nigar nihal
nika nikki nikol nikolina nila nina nine ninfa ninon niouma nisa nives noa noami noelia noelie noëlle noemi noemie
noémie noemy nola nolwenn nomi nona nora norah nore norene norhane norina norma noura nourane nouria nova novella
nunziata nur nuria nursel nya nyah nyasia oana oceane océane octavia oda odelia odette odile odilia ofelia ofélia
oksana ola olena oleta olga olimpia olinda oliva olive olivia oliwia ollie olympe olympia ombeline ombline ona ondine
oona opal ophelia ophelie ophélie ora oriana oriande oriane orlane ornella orpha orsola otilia ottilia ottilie oumou
oxana ozanne ozella özlem paige palma palmira paloma pam pamela pansy paola pascale patience patricia patrizia
patrycja patsy patti pattie patty paula paule paulette paulina pauline pearl pearlie pearline pécine peggie peggy
pelagia pélagie pelin penda penelope pénélope penny perihan perla perle perrine pervin petra petronela petronille
pétronille philippa philippine philomène phoebe phyllis pia piera pilar pinkie piper placida pola polina polly
precious primerose princess prisca priscila priscilla priscille prune pulchérie queenie quentine quiéta quintia
quitterie rabia rachael rachel rachele rachelle rachida radmila rae raegan rafaela raffaella rahel rahma raina raisa
raïssa rajana raluca rama ramata ramatoulaye ramona randi rania ranim ranya raphaelle raphaëlle raquel rasha raven
rawane raymonde rea reanna reba rebeca rebecca rebeka rebekah rebekka regina régine reina reine réjeanne renata renate
renee renée ressie reta retha retta reva reyhan reyna rhea rhianna rhiannon rhoda rhonda ria riana rica rija rim rima
rina rita rivka roberta robyn rochelle rocio rodica rokhaya rokia roksana rolande romana romane romina romy rona ronja
rosa rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosana rosanna rosario rose roseline rosella
roselyn roselyne rosemarie rosemary rosetta rosie rosina rosita roslyn rossana rossella rossie rowena roxana roxane
roxanne roxy roya roza rozalia rozella ruba rubie ruby rubye rufina runa rut ruth ruthe ruthie rüya rylee ryleigh rym
saadia saba sabiha sabina sabine sabrina sabrine sabryna sadie sadye safae safia safiatou safiétou safira safiya sahra
saïda saige sakina salimata salimatou sallie sally salma salome salomé salomea salwa saly samanta samantha samara
samia samira samuela sana sanaa sanda sandra sandrine sandy sanja sanna sanne santina saphira sara sarah sarai sare
sari sarina sarra saskia satine savanah savanna savannah savina scarlett sebastiana sefora segolene ségolène seher
selena séléna selene selène selin selina selma sema semra sena senay sephora serafina seraina serap seren serena
séréna serenity serin serine sérine sevda severa severina séverine sevgi seynabou shaïly shaïma shaina shaïna shakira
shana shanel shanelle shani shania shanice shanie shaniya shanna shannon shanny shanon shanti shany shari sharon
shawna shaylee shayma shayna sheila shelia shelley shelly sheri sherine sherri sherry sheryl shirel shirine shirley
shyann shyanne shyrel siana siara sibel sibilla sibyl sibylle sidonia sidonie sidra siena sienna sierra sigrid sihem
silja silke siloe silvana silvia silvija simea simona simone simonetta sina sira siria sirimavo sirine sister sixtine
skye skyla slavica smeralda soazig soda sofia sofie sofija sohane sokhna solange soledad solène solenn soline solveig
sonia sonja sonya sophia sophie soraya sorina souad soumaya soumia speranza stacey stacy stanislava stefana stefania
stefanie stela stella stephania stephanie stéphanie stephany sude sue sunay sunita susan susana susanna susanne sushma
susie suzan suzana suzanne suzie suzon svea svenja svetlana sveva swassane sybille syble sydnee sydni sydnie sylvia
sylviane sylvie syrine tabea tabita tabitha taïna taïs tal tali talia talita talya tamara tami tamia tammy tania tanja
tanya tara tarja taryn tasha tasnime tatiana tatjana tatum tatyana tawakkol taya tea tecla tekla teodora teona teresa
tereza teri terri tesnim tesnime tess tessa tessie thaïs thalia thanina thea théa thelma theodora théodora theresa
therese therèse thérèse theresia thora tia tiana tianna tiara tierra tiffany tiguida tilda tilla timea tina tiphaine
tirza tiziana tomasa tonya tosca toscane tracey traci tracy tressa tressie treva tricia trisha trudie trycia tsipi
tsipora tuana tuba tullia twila tyra uliana ulla ulrika uma una ursula ursule urszula vada vala valentina valentine
valeria valerie valérie vallie vanda vanesa vanessa vania vanna vanya varvara veda velda vella velma velva vena venera
veneranda vera verda verdie verena vergie verica verla verlie verna vernice verona veronica veronika véronique vesna
vesta vicenta vicki vickie vicky victoire victoria vida vigdís viktoria vildan vilma vincenza vinciane violet violeta
violetta violette viorica virgie virginie vita vittoria viva vivian viviana viviane vivianne vivienne vjosa wafa wanda
wangari wassila wava wendy weronika whitney wiem wiktoria wilhelmina wilhelmine willa willow wilma winifred winnifred
winona wissam xavière xenia ximena xiomara yadira yaël yaëlle yamina yana yara yarah yasemin yasmeen yasmin yasmina
yasmine yazmin yesenia yessenia yingluck yolanda yolande yona yoshiko yosra youlia youmna youna yousra ysaline yse ysé
ysee ysée yseult yulia yuliana yumi yuna yvette yvonne zahia zahra zaida zainab zaira zana zara zaria zarina zayneb
zdenka zehra zeina zeinab zelda zelie zella zelma zena zenobia zetta zeynab zeynep zina zineb zita ziva zlata zoe zoé
zoë zoéva zoey zofia zohra zoie zoila zola zora zoulikha zula zuzana zuzanna
`;
/** Given to men and women alike, or to the ones here and the others there. */
const either = `
alex andrea ariel camille claude dana daniele dominique eden gabriele iman jamie jan jin jo jocelyn kelly kim lee
leslie li lou min minh morgan nicola noor nour pat rana robin sacha salam sam sasha taylor terry wei yael
`;

/**
 * The likely gender of given names, French and foreign, in lower case: those that the lists of several countries in
 * @faker-js/faker (MIT) share, without words, places and firms that are no name as often, and those of the news.
 */
export const givenNames: ReadonlyMap<string, Agreement> = new Map([
  ...words(men).map((name): [string, Agreement] => [name, { gender: 'masculine', number: 'singular' }]),
  ...words(either).map((name): [string, Agreement] => [name, { number: 'singular' }]),
  ...words(women).map((name): [string, Agreement] => [name, { gender: 'feminine', number: 'singular' }]),
]);

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}
