import type { Agreement } from '../../../nlp/language-pack.ts';

/** Of men, in small letters; most are from the lists of several countries in @faker-js/faker (MIT licence). */
const men = `
aaron abbas abd abdallah abdel abdelaziz abdelhakim abdelilah abdelkader abdelkrim abdellah abdelmadjid abderrahmane
abdiel abdon abdou abdoul abdoulaye abdourahmane abdramane abdul abdulla abdullah abe abel abélard abelardo abelin
abhisit abiy abner abondance abou aboubacar aboubakar abraham absalon acace acacio ace achaire achille achraf adalard
adalbald adalbéron adalbert adalberto adalric adam adama adamo adan adebayo adegrin adel adelbert adelin adelphe adem
aden adenet adéodat adhémar adib adil adin aditya adjutor adolf adolfo adolph adolphus adonis adrain adriaan adrian
adriano adriel adrien aécio affan agapet agapito agathange agathon agilbert agim agostinho agostino agrippin agustin
ahmad ahmed ahmet ahn aï aidan aïdan aiden aimé ajan ajit akbar akeem akif akihito akira akram aksel aksil alain alan
alassane alban albano albéric albert alberto albin albino alcibiade alcime alden aldo aldonce aldric aleandro aleaume
alec alejandro alek aleksa aleksandar aleksander aleksandr alekseï aleksy alen alessandro alessio alexander alexandr
alexandre alexandro alexandros alexandru alexei alexeï alexis alexzander alf alfio alfons alfonso alfonzo alford
alfred alfredo algirdas ali aliou alioune alistair allan allen alliaume almazbek almine alois alojz alon alonzo aloys
alp alparslan alper alpha alphée alphonse alphonso alpinien alton alvah alvar alvaro alverède alvin aly amadeo amadeus
amadou amady amalric amandin amando amant amar amath amauri amaury ambrose amdy amédée amedeo amélien amelio americo
amerigo ameth amiel amin amine amir amit amon amos amr anacleto anas anass anastacio anastase anatol anatole anatoli
ancelin andéol anders anderson andre andré andreas andréas andrei andrej andres andrés-manuel andrew andrey andri
andrija andrin andrius andriy andro andrus andrzej andy anes angelino angelo angilbe angilran angoustan angus anibal
anicet aniceto aniello anil anis annibal anouar ansbert ansel anselm anselmo ante antero anthelme anthony antoine
anton antone antonello antoni antonin antonio antónio antonis antony antti antwan antwon anuar anwar aquilin aquilino
aram aras arben arcadio arch archambaud archibald archie arda aref aren ari arian aric arie arié arif arion aris
ariste aristide arjun arkadi arlo arman armand armando armel armen armin arnaldo arnaud arne arno arnold arnoldo
arnould arnulfo arolde aron arona aronne arsen arseni arslan arthaud arthème arthur arthus artiom arto artur arturo
artus arun arvel arvid arvind aryan ascelin asghar ashok ashraf asif ata atakan atal atanas atiku atilla atiq attila
attilio aubin aubry audebert audouin audran auguste augustin augusto augustus aurel aurelian aureliano aurelien
aurélien aurelio aurian auron austen avi aviel avigdor avni avram axel ayaan ayaz ayden ayhan aylan ayman aymane
aymard aymen aymeric aymon ayodele ayoub aziz azzedine baba babacar babak babatunde babrak bachar bachir badis badou
badr bafode baha baïdy bakari bakary bakir balázs baldomero baldwin baltazar balthazar ban bandar baptiste barack
baran barham barnabé barney barrett barry bart barthélemy barthélémy bartholome bartimée bartolo bartolomeo barton
bashar basil basile basilio bassirou bastian bastien battista batuhan baudouin bayram behrouz bekele bekir béla ben
benedetto benedict benedikt beniamin beniamino bénigne benigno benito benjamin bennet bennett bennie benny benoit
benoît bent bentley benton benyamin beppe béranger bérard berat berkay bernard bernardo bernd bernhard bernie bert
bertram bertrand bhumibol biagio bidzina bilal bilawal bilel bill billy binali biram birame birane birol bjarni bjorn
björn blaise blake blaze bo boaz bob bobby bogdan bohdan bohémond bohuslav boïko bojan bongani bonifacio boris
borislav borja borut borys bouba boubacar boubou bouchard boyd boyko božidar brad braden bradford bradly brady braeden
brahim brain bram brando brandon brandt brandyn branislav branko brannon branson brant braulio braxton brayan brendan
brenden brendon brennan brennon brent bret brett briac brian brice brieuc brock broderick brody bronislaw bronisław
brooks bruce bruno bryan bryant bryce brycen bryon buck bud buddy buford bülent burak burhan burley buster byron cade
caden caesar caio caius cale caleb calin calogero calvin camden camélien cameron camil camillien camillo camilo camren
camron candelario candido caribert carl carles carleton carlo carloman carlos carlton carmelo carmine carroll carson
cary casimer casimir casimiro caspar casper cassien cataldo ceasar cecil cecilio cedric cédric cedrick cedrik celal
celestin célestin celestino celian célian célien cellou celso cem cemal cemil cenk césaire cesar césar cesare cesario
cezar chadd chadrick chaï chaim charif charles chase chauncey chavkat chaz cheick cheikh cheikhou chekhouna cherif
chérif chet childebert chilpéric chinedu chokri chrétien chris christ christian christiano christodule christoffer
christop christoph christophe christopher chrysole chrysostome chukwuma cicero ciprian cipriano ciro clarence clark
claud claudien claudio claudiu claus clay clayton cléandre clemens clement clément clemente cléry cletus cleve
clifford clifton clint clovis cloyd clyde coby cody colby cole coleman colin collin colt colten colton columbus conner
connor conor conrad constantin corbin cordell corentin corey cornel cornelio cornelius cornell corrado cortez corto
corvin cory cosimo cosma cosmin costantino coy craig crawford cristian cristiano cristobal cristopher cullen curt
curtis cyprien cyrian cyriaque cyril cyrille cyrus d'angelo daan dacian dagoberto dale dalil dallin dalton dameon
damian damiano damien damion damir damjan damon dan dandre dane dangelo dani danial daniel daniil danil danilo danny
dante dany danyl daouda darek daren darian darien darin dario darion daris darius dariush dariusz darko darnell daron
darrel darrell darren darrick darrin darrion darron darryl darwin daryl dashawn dave davi david davide davin davion
davon davonte davor davy dawid dawson dax dayan dayne dayton dean deangelo declan dedric dedrick deen deepak deion
dejan dejon dejuan delbert delfino delmer delphin demarco demarcus demario demba demetrio demetrius demond denis deniz
dennis denny denys denzel deon deondre deontae deonte dereck derek derick deron derrick deshaun deshawn desiderio
desmond destin devante deven devin devlet devonte dewayne dewey dewitt dexter diar didace didier diederik diego dieter
dieudonné dillan dillon dimas dimitar dimitri dimitris dino diogo dion dionisio diosdado dirk djibril dmitri dmytro
dock doku domenic domenick domenico domingo domingos dominic dominick dominik domitien don donald donatello donatien
donato donavon dong donnell donnie donny dorel dorian dorin doug douglas dov doyle dragan drake drew driss drissa
duane duarte dudley dumitru duncan durward dustin dwayne dwight dylan earnest easton ebo ebrahim ebrahimi edd eddi
eddie eddy edgar édgar edgard edgardo edi edilberto edison edmond edmund edoardo edouard édouard eduard eduardo edvard
edvin edward edwardo edwin efe efraim efrain efrem efren ege egidio egon egor ehoud ehud einar eino eirik ekrem eladio
elbert eldon eldred eldridge eleazar eleuterio éleuthère eli eliah eliahou elian eliano elias élias elie élie eliel
eliezer eligio elija elijah elio elion elior eliot eliott eliseo elliot elliott ellis ellsworth elmer elmo elmore
eloan eloi elon elone elouan eloy elpidio elroy elton elvin elvis elwin elwyn elyas elyes elyès élzéar emanuel
emanuele emeka émeric emerson emidio emil emile émile emilian emiliano emilien emilio emin emir emmanuel emmerson
emmet emmett emmitt emomali emrah emre ender enes engelbert engin enguerrand enio enis ennio enoch enos enrico enrique
ensar enver enyo enzo ephraim ephraïm épiphane eraldo erasmo eray ercan ercole erdal erdem eren erhard eriberto eric
éric erich erick erik erling ermes erminio ernest ernesto ernie ernst erol eron eros ervin erwan erwann erwin esteban
estevan ethan ethann etienne étienne ettore eubert eudoxe eugen eugene eugenio eusèbe eusebio evan evangelos evann
evans évariste evaristo everardo everett everette evert evgueni evo évrard evren ewald ewan ewell ewen eymen eytan
eythan ezechiel ezéchiel ezekiel ezequiel ezio ezra fabian fabiano fabien fabio fabrice fabricio fabrizio fadi fady
fahad fahd fahri falba fantin faouzi farai fares farès farhad faris farouk faruk fatih fatos fattah faure faustin
faustino fausto favian fayçal faysal federico fedor feliciano félicien felipe felix félix felton femi ferdi ferdinand
ferdinando ferenc ferhat ferman fermin fernando ferruccio fethullah feyyaz fidel fidèle fikret fikri filemon filiberto
filip filipe filippo finlay finley finn finnley fiodor fionn fiorenzo firas firmin flaviano flavio fletcher flodoard
florencio florent florentin florestan florian florin floyd flurin flynn fode folco forest forrest fortunato fortuné
foster fouad foucauld foulques francesco francis francisco franck franco françois frank frankie frans franz fred
freddie freddy frederic frédéric frederick frederico frederik fredrick fredrik fredy freeman friedrich fritz fulbert
fulcran fulgence fulvio fumio furkan furman fynn gabe gabino gabor gábor gabriel gad gael gaël gaetan gaétan gaetano
gage gamal gardner garett garland garnier garret garrett garrick garrison garry garth gary gaspar gaspard gaspare
gaston gauthier gautier gavin gavino gedeon gédéon geert geir gene generoso gennaro geo geoffrey geoffroy georg george
georges georgios geovanni geovanny geovany gerald gérald geraldo gerard gérard gerardo géraud gerbert gerhard germain
german germano geronimo gerrit gerry gerson gervais getachew ghassan gheorghe ghislain giacinto giacomo gian giancarlo
gianfranco gianluca gianluigi gianmarco gianni gianpaolo gianpiero gideon gil gilad gilbert gilberto giles gilles gino
gioacchino gioele gion giona giordano giorgio giorgos giovani giovanni giovanny girart girma girolamo gislebert
gitanas giuliano giulio giuseppe gleb glen glenn godfrey gondebaud gonthier gonzague gonzalo goran gordan gordon
gotabaya gourbangouly grady graham granville grayson graziano green greg gregg gregoire grégoire gregor gregorio
gregory grégory greyson griffin grigori grover grzegorz guennadi guenther gueorgui guéorgui guérin guglielmo gui guido
guilhem guilherme guillaume guillermo guiorgui guiseppe gulbuddin gunnar gunner gunter günther guo gus gust gustav
gustave gustavo guy guyot guðni gyorgy györgy gyula habib hachemi hadi hadriel hadrien hafid hagen haider haïder haile
haïm haitham hakan hakim hal halil halim hamad hamadi hamdi hamed hamid hamidou hamit hamza han hank hannes hans
harald hardouin hardy harmon harold haron haroun harouna haroune harry haruki harun harvey hasan hashim haskell hassan
hassane hatem hayao hayati haydar hayden heath heber hector hédelin hedi heiko heinrich heinz helie hélier hélio
helios helmer helmut henderson hendrik henri henrick henrik henrique henry henryk herbert herluin herman hermann
herminio hershel hervé heydar hicham hichem hilario hilbert hildebert hillard hillel hilton hincmar hipolito hiram
hirohito hiroshi hissène hobart hocine holden homer honoré horace horacio horst hosea hosni hossein houari hovik
howard howell hoyt hubert hudson hugh hugo hugues humberto husain hüseyin hussein hyacinthe hyman iacob iacopo iago
ian ianis iaroslav iban ibou ibra ibrahim ibrahima idan idir ido idris idriss idrissa idy ievgueni ignace ignacio
ignacy ignatius ignazio igor ihor ike ikechukwu iker ilai ilan ilario ilay ildefonso ilham ilhan ilian ilias ilie
ilies ilija ilir ilja ilya ilyan ilyas ilyass ilyes ilyès ilyess imad immanuel imran imrane imre iñigo íñigo innocenzo
insa inza ioan ion ionel iosif iossif iouri iouriï irakli irfan irvin irving irwin isaac isac isadore isai isaia
isaiah isaias isak ishaq isidor isidore isidoro isidro islam ismael ismaël ismail ismaïl ismaïla ismet isom issa issac
issam issiaka issoufou istvan istván italo iulian ivan ivano ivar iven ivica ivo iwan iyad iyed izaak izaiah jabari
jabu jace jacek jacinto jack jacob jacobo jacques jad jaden jadon jae-in jafar jaime jair jairo jakaya jake jakob
jakub jalal jaleel jalen jalil jalon jamaal jamal jamar jamarcus jamel james jameson jamil jamir jamiro jamison janek
janez jannik jannis jano janos jános janosch janusz japhet jaquan jared jaren jari jarno jaro jarod jaron jaroslav
jaroslaw jarosław jarred jarrell jarret jarrett jarrod jarvis jasen jasin jason jasper jassem jassim javad javi javier
javon javonte jawad jawed jax jaxon jay jayce jayden jaydon jaylen jaylon jayson jean jeannel jeannot jed jedediah
jedidiah jeff jefferey jeffery jeffrey jeffry jens jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremie
jérémie jeremy jérémy jermain jermaine jermey jerod jeroen jerome jerôme jérôme jeromy jerrell jerrod jerrold jerry
jerzy jesper jesse jesus jett jevon jiang jibril jim jimi jimmie jimmy jiří joachim joah joakim joao joaquim joaquin
joas job joe joel joël joesph joey johan johann johannes johathan john johnathan johnathon johnny johnpaul johnson
jokin joko jomo jon jona jonah jonas jonatan jonathan jonathon jong-il jong-un jordan jordi jordon jordy jorge jorin
joris joschua jose josé josef josep joseph josh joshua joshuah josiah josip josse josselin josua josue josué jourdain
jovan jovani jovanny jovany jovin jozef józsef juan juda judah judd jude judson juha jules julian julien julio julius
junichiro junior junius jurgen jürgen juri justen justin juston justus justyn jusuf juvenal juwan jyrki kaan kacem
kacper kade kaden kadin kadir kai kais kaïs kaj kale kaleb kalidou kamal kamel kameron kamil kamran kamren kamron kane
karam karamba karamoko kåre kareem karel karim karl karlo károly kasper kassem kassim kassym kavon kayden kays kazuo
keagan keano keanu keaton kéba keegan keenan keiichi keir keith kellen kelton kelvin kelyan kemal kémo ken kenan
kendrick kenji kenneth kennith kenny kent kenton kenyon keon kerem kerim keshaun keshawn keven kevin kévin kevon keyan
keyon keyshawn khadim khaled khalid khalifa khalil ki-moon kian kiano kiel kieran kilian killian kilyan kimo kip kiril
kirill kirk kiyan kjell klaus klemens kobe koby kody koen kofi kojo kolby kole konrad konstantin konstantinos koray
korbin korey kornel kory kosta kostas kraig kristian kristijan kristofer kristoffer kristopher krystian krzysztof kurt
kurtis kuzey kwame kyan kyle kyler kylian kyliann kyllian kyriakos ladarius ladislao ladji lakhdar lambert lamberto
lamine lamont lance lancelot landen lander lansana larbi laron larry lars lassana lasse lassina laszlo latif laurens
laurent laurentino laurentiu lauri laurin lawrence lawson lazar lazare lazaro leander leandre leandro leano leart lech
ledion leif leïf leland lemuel len lenín lenn lennart lennert lenni lennon lennox lenny leny léo leo-paul leon léon
leonard léonard leonardo leonel leonhard leonid leonidas leonis leopold léopold leopoldo leroy lester leszek leufroy
lev levan levent levi lévi levin levio levon levy lew lewis lex liam lian lias liberato libero liberto liborio liétald
lino linus linwood lio lion lionel lior liron lisandro livio liviu liyan lloyd loïc lon longin lonnie lonny lonzo
lorenz lorenzo lorian lorik loris lorrain lotfi lothaire lothar louay louie louis lounis lowell luan lubin luc luca
lucas lucca lucian luciano lucien lucio lucious lucius ludolphe ludovic ludovico ludwig luigi luis luiz luk luka lukas
luke luther lyam lyan lyes lyle maaouiya maarten macaire macario maceo maciej mack macky mactar maddox mads mael
magnus mahamadou mahamat mahathir mahdi maher mahfoud mahinda mahir mahmoud mahmud mahmut maik mailo maithripala makan
makar makhtar maksim maksym maksymilian malachi malcolm malick malik malone mamadou mamady mamane mamoudou mamour
manassé mandla manfred manil manley manmohan manoah manoj mansour mansur manu manuel marc marceau marcel marcelin
marcelino marcellin marcello marcellus marcelo marciano marcin marco marcos marcus marek mariano marino mario māris
marius marjan mark marko markus marlon marouane maroun marques marquise marten martial martim martin martino marty
marvin marwan marwane marzio masahiro masayoshi massamba massimiliano massimo massinissa massoud matan matar matei
matej mateja mateo mateus mateusz matheo mathéo matheus mathew mathias mathieu mathis matias matija matis matisse mats
matt matteo mattéo mattheo matthew matthias matthieu matthis matti mattia mattias mattis matys maugis mauno maurice
mauricio maurizio mauro maverick max maxence maxens maxim maxime maximilian maximiliano maximilien maximillian maximo
maximus maxwell mayeul maynard mayson mbaye médéric médoune mehdi mehmet meïr mekhi melchior melvil melvin melvyn
menahem mence mendel merlin mérovée mert mervin merwan mesut mete metin mevlüt micael micah micha michael michaël
michal michał micheal micheil michel michelangelo michele mick mickael mickaël miguel mihai mihail mihailo mikael
mikail mikaïl mike mikel mikhail mikhaïl mikheil mikkel miklós mile miles milford milhan milo milorad milos miloš
milton mir miran mircea mirco mirko miro miron miroslav mirza misael mitch mitchel mitchell mladen moche moctar
modeste modesto modibo modou mody mohamad mohamadou mohamed mohammad mohammed mohsen moïse moises mokhtar moncef monty
moon moqtada moreno moris moritz morris morten mortimer morton mory mose moses moshe mouammar mouctar mouhamadou
mouhamed mouhameth mouhammadou mourad moussa moustafa moustapha muammar muaz muhammad muhammadu muhammed muharrem
muhsin mukesh mulatu murat murray musa mustafa mustapha mwai mykhaïlo mykola mylan myles mylo myron nabi nabih nabil
nader nadir nael naftali nahil naïl naim naïm najib nando naoto naoufal napoleon narcis narciso narendra naruhito nash
nasim nasir nasser nassim nat natale natan natanael nataniel nathan nathanael nathanial nathaniel nathen naudet nawaf
nawaz nawfel nazario nazim nazzareno neal necmettin ned neil nelio nels nelson nemanja neo neri nestor netchirvan
neven nevio newell newton nguyen nicanor nicéphore nicholas nicholaus nick nicklaus nickolas nico nicolae nicolai
nicolas nicolás nicos niels nigel nihat nikita nikko niklas niko nikodem nikola nikolai nikolaï nikolaos nikolas nikos
nils nino nio nitish nizar noah noam noâm noar noble noe noé noël noham nohan nolan nolhan norbert norberto norman
normand norris norval norwood nouri noursoultan novak numan nuno nunzio nuri nursultan obie obinna octave octavian
octavio oded odell odilon odin odon oger okey olaf ólafur ole oleg oleksandr oleksiy olen olin oliver olivier oliviero
oliwier ollanta olof olusegun oluwaseun omar omari omer ömer onofrio onur oral orazio orell oren oreste orestes orhan
orin oriol orland orlo orrin orval orville osbaldo osborne oscar oskar osman ostap osvaldo oswald oswaldo otha othmane
otho otis ottavio ottis otto oumar ousmane oussama ovidio ovidiu owen ozan özkan pablo paco pacôme pak pál palémon
panos pantaleon paolo park pascal pasquale pathé patrice patricio patrick patrik patrizio patryk paul paulo paulos
pavel pavlo paweł pedro pepe pépin per perceval percival percy perry pervez petar pete peter petr petro petru petteri
pharell phil phileas philemon philémon philip philipp philippe phillip phuc pierluigi piero pierre pierrick pieter
pietro pio piotr pius placido plamen platon pol porfirio prabowo prakash pranab prayut preston primo prokopis prosper
pyotr qassem quentin quim quincy quinn quinten quinton rached rachid radek radoslav radosław radovan radu rafael
rafaël raffaele rafic rafik rafiq raheem rahim rahsaan rahul raif raila raimondo raimonds rainald rainer rajan rajiv
rajko rajnath rakesh ralf ralph ramazan ramesh rami ramiro ramiz ramon ramush ramy ramzan randal randall randolf
randolph randy ranil ranko ransom raoul raphael raphaël rashad rashawn rasheed rasmus ratan ratko rauf raul raúl ravi
rayan rayane raymond raymundo rayyan recep reda reece reed reggie reginald régis reid reinhold reis rejan réjean remi
rémi remigio remington remo remus remy rémy renato renaud rene rené renzo reuben reuven rey reybaud reyes reymundo
reynold reza rhett riad rian ricardo riccardo richard richie richmond rick rickey ricky rico rifaat rifat rigoberto
rinaldo rino rishi roan robb robert roberto robinson rocco roch rocky rod roderick rodger rodney rodolfo rodolph
rodolphe rodrick rodrigo rodrigue roel rogelio roger rogers rohan roland rolando rolf rollin romain roman romano romeo
roméo romero romolo romualdo romulus ron ronald ronaldo ronan ronny roosevelt rory roscoe roselin rosendo ross rossen
rouslan rowan rowland roy ruben rudi rudolf rudolph rudy rufino rufus ruggero rui rupert ruperto ruslan russ russel
russell rusty ruud ryad ryan ryder rylan saad sabin sabino sabir sabri sachin sadi sadio sadiq saeb saëb saèr safouan
sagar saïd saif saim sajith salah saleh salem sali salif salih salim saliou salman salomon salva salvador salvatore
samba sami samir sammy samora samson samu samuel samuele samy sander sándor sandro sanford sanjay sante santino santo
santos saparmourat satoshi saturnino satya saul sauli saulius saverio savin savinien savino savion scot scott scottie
scotty seamus sean sebastian sebastiano sebastien sébastien seckou sedat sedrick seif sekou sékou selahattin selim
selmer selyan sem semih semion serafin serafino séraphin serdar serge sergei sergej sergey sergi sergio sergiu serguei
sergueï serhiy serigne seth severiano severin séverin severino severo seydou seyni shad shahid shane shaun shawn
shayan shehbaz sheldon shemar sherman sherwood shigeru shimon shinzo shinzō shlomo sid sidi sidiki sidy sidya sigebert
sigismond sigmar sigmund sigmundur sigurd silas silvan silvano silvère silverio silvestro silvio sim simeon siméon
simeone simo simon sinan sinisa sipho sirio siro sixte skander slavko sleiman slim slobodan sofiane sohan solon
somchai sonny sooronbaï soren sören sorin souleyman souleymane soumaïla spencer spyros stan stanislas stanislav
stanisław stanko stanley stanton stavros steeve stefan stefano steffen stelian stepan stephan stephane stéphane
stephen stephon stevan steve steven stewart stipe stojan stone stuart süleyman sundar sunil suresh susilo sven svend
sylvain sylvan sylvester sylvestre szymon taavi tabaré tad tadeo tadeusz taha tahir tahsin taib takeshi talha talon
tamás tamer tamim tancrède tancredi taner tanguy tanju tanner tao taras tarek tareq tarik tariq taro tarō tassos tate
tatenda taurean taurin tavares tayeb tayfun tayler tayyip ted tedros tendai teo teodor teodoro teofil teoman terence
terrance terrell terrence terrill tesfaye tevfik tevin tewodros thabo thad thaddeus thaksin themba theo théo theobald
theodor theodore théodore théodose théodule theophane théophane théophile théophraste theron thiago thibaud thibault
thibaut thibert thierno thierry thijs thilo thomas thorbjorn thorbjørn thurman tiago tian tiberio tibor tidiane
tidjane tiémoko tigran tihomir tilio till tillman tim timeo timéo timmothy timmy timo timofeï timoléon timon timoteo
timothe timothee timothy timur tino titien tito titouan titus tiziano tobia tobias tobin toby tod todd todor tom toma
tomas tomás tomáš tomasz tomislav tommaso tommie tommy toney tonnin tony toomas torben torrance torrey torsten toshiro
traian trajan travis travon tre tremaine tremayne trent trenton trever trevion trevor trey tristan tristian triston
trystan tudor tullio tunde turgut turner turold tybalt tymeo tymon tyree tyreek tyrel tyrell tyrese tyrique tyron
tyrone tyshawn tyson tzachi ubaldo udo ueli ufuk ugo uhuru ulices ulises ulisse ulrich ulrik ulysse umar umaro umberto
umut urban urbano uri uriah uriel usman uwe vaclav václav vadim vahid valdemar valdis valentin valentino valère valeri
valeriano valerio valéry valter vance vasco vasil vasile vassili vassyl vasyl vaughn vedat venceslas ventura vern
verner vernon vianney viatcheslav vic vicente victor victorin vidal viggo vigile vijay vikram viktor vince vincent
vincenzo vinicio vinnie viorel virat virgil virgilio virginio vital vitali vitaliy vito vitor vittorio vitus vlad
vladimir vladislav vojislav volkan volodymyr vuk wade wael waël waino waldo waleran walid walker wallace walter walton
waly wandrille wang ward warren wassim watson waylon wayne webster weldon wen wendell werner wesley westley weston
wiktor wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfried wilhelm will willard willem willi
william willie willis willy wilmer wilton winfield winfried winston witold wladimir wladislaw wojciech wolfgang
woodrow wouter wyatt wyman xander xaver xavi xavier xénophon xi xzavier yacine yacouba yago yahia yahya yair yaman
yanis yann yanni yannick yannik yannis yaro yaron yaroslav yasin yasser yassin yassine yassir yavuz yaw yaya yazid
yehuda yevgueni yiannis ying-jeou yitzhak ylan yoan yoann yoav yoel yoël yohan yohann yoni yoro yosef yoshihide
yoshihiko yossef yossi youcef younes younès youness youri yousef youssef youssou youssouf youssouph youssoupha yousuf
yoweri yukio yukiya yunus yuri yusuf yvan yves zaccaria zacharia zachariah zacharie zachary zaché zachery zack zackary
zackery zadig zafer zafir zahir zain zakaria zakariya zakary zakarya zaki zalmay zamir zander zane zayd zayed zayn
zbigniew zdeněk zechariah zeev željko zeno zenon zéphirin zephyr zeyd zhang ziad zine zinedine zinédine zion ziyad
zoltan zoltán zoran zyad zygmunt þórólfur łukasz
`;
const women = `
aaliyah abagail abbey abbie abbigail abby abdonie abeline abibatou abigaël abigaelle abigaëlle abigail abigaïl abigale
abigayle abril aby acacie acanthe ada adaeze adah adalbaude adalgisa adaline adalsinde addie addolorata adea adegrine
adela adelaida adelaide adelaïde adélaïde adele adèle adelia adelie adélie adelina adeline adella adelle adeltrude
adina adja adolphie adonise adrastée adrehilde adria adriana adrianna adrienne adrijana afia afra afton agata agatha
agathe agilberte aglae aglaé agnane agneflète agnes agnès agnese agnieszka agostina agrippine agustina ahed aicha
aïcha aïchatou aida aïda aileen aimee aimée aina aïna aisha aïsha aishwarya aïssa aissata aïssata aissatou aïssatou
aiyana ajana ajla ajlin ajna akie ala alaina alaine alaïs alana alanis alanna alara alayna alba albane albena albérade
alberta alberte albertha albertina albertine albina alcidie alcine alcyone alda aldegonde alea aleen alejandra
aleksandra alena alene alenia alenka alessa alessandra alessia aleth aletha alexandra alexandrea alexandria
alexandrina alexandrine alexane alexanne alexia alexine aleya aleyna alfreda alia alica alice alicia alicja alida
alienor aliénor aliette alima alina aline alis alisa alisha alison alissa alissia alivia alix alixe aliya aliyah aliza
alize alizé alizee allegra allene allie allison ally alma aloïse aloyse alphonsine alta altea althea althée alvena
alvera alverta alvina alya alyah alyce alycia alysa alysha alyson alyssa alyssia alysson amadea amal amalia amália
amaliane amalie amalthée amanda amande amandine amante amara amarande amaranthe amaryllis amaya ambar amber ambra
ambre ambrine ambroisie amea ameenah amel amelia amélia améliane amelie amélie ameline amely amelya amen ameneh
améthyste amicie amina aminata aminte amira amiya amparo amra amy amya ana anabel anabela anabelle anae anael anaelle
anaëlle anahi anahita anais anaïs anamaria anastasia anastasie anastasija anastazja anca anceline anda andjelina andra
andréa andreane andreanne andrée andreea andrina anémone anesa aneta anette angadrême angela angèle angelica angelika
angelina angélina angeline angelique angélique angelita angie angilberte ani ania anica anicée anicette anika anila
anina anise anissa anita aniya aniyah anja anjali anka anke ann anna annabel annabell annabella annabelle annaëlle
annalena annalise annamae annamaria annamarie anne annegret anneli annelie annemarie annetta annette anni annick annie
annika annonciade annunziata anny anouck anouk anousheh ansberte anselma ansley anstrudie antea anthelmette antigone
antoinette antonela antonella antonetta antonette antonia antonietta antonina antonine anya aphélie apolline apollonia
appoline aquiline arabella arabelle araceli aracely arame arcadie ardella ardith arely argelia argentina argine aria
ariadna ariana ariane arianna aricie ariela arielle arij arina arisa arlene arlette armance armande armandine armeline
armelle armida armide armine arnaude arsènie artemis artémis arthurine arvilla arwa arwen arya aryanna åsa asceline
ascension asha ashlee ashleigh ashley ashly ashlynn ashtyn asiya asja asma asmaa assa assetou assia assil assma
assomption assunta assya asta astarté astérie astou astrée astrid astride asya atena athalie athanasie athéna athenaïs
athénaïs athina atifete atta aube aubertine aubree aude audeline audra audreanne audrey augusta augustina aung aure
aurelia aureliana aurelie aurélie aurélienne aurelle auriane aurora aurore auxane ava aveline avigaëlle avital avoye
awa axeline axelle aya ayah ayana ayanna aydan ayelet ayem ayla ayleen aylin ayline aymardine aymonde aynur ayse aza
azalée azelia azélie azeline aziza azra azzurra babette bahar bahia bailee banna banu barbara barbe bariza basilia
basilisse basma bathilde baya baylee beata beate beatrice béatrice beatrix beatriz beaulah becky belén belinda bella
belma benazir benedetta benedicte bénédicte bérangère bérengère berenice bérénice berit bernadette bernadine bernarda
berneice bernice berniece bernita berta bertha berthe bertille beryl béryl bessie beth bethany betina betsy bette
bettie bettina betty bettye beulah beuve beverly beya bianca bianka bibiana bigna biljana billie bineta binta bintou
birdie birgit birgitta blanca blanche blandine blanka bobbie bochra bojana bonita bonnie bouchra božena brandi brandy
branka breana breanna breanne brenda brenna bria briana brianne bridget bridgette bridie brielle brigida brigitta
brigitte brionna brisa britney britt brittany brooke bruna brune brunehaut brunehilde bryana bulah caitlin caitlyn
caleigh calista callie calogera camelia camélia camila camilia camilla camryn camylle canan candace candice candida
cansu capucine cara caridad carina carine carissa carla carlee carley carli carlie carlota carlotta carme carmel
carmela carmella carmen carmena carmina carol carola carolanne carole carolin carolina caroline carolyn carolyne
carrie casandra casilda casimira cassandra cassandre cassidy cassie cassiopee castille cataleya catalina catarina cate
caterina catharina catharine catherine cathrine cathryn cathy catrina catriona cayla cecelia cecile cécile cecilia
cecilie cecylia celeste céleste celestina celestine célestine celia célia celie celina celine céline ceren cerise
ceyda ceylin chahinez chaïma chanelle chantal charity charlaine charleen charlene charlène charline charlize charlotte
chasity chaya chayenne chayma chelsey chelsie chérifa cheryl cheyanne cheyenne chiara chimamanda chirine chloe chloé
christa christelle christiana christiane christie christin christina christine christy chyna ciara cielo cierra cindy
cinthia cinzia cipriana citlalli claire clara clarabelle clare clarisa clarissa clarisse claudia claudine clea cléa
clelia clelie clélie clemence clémence clementina clementine clémentine cleo cléo cleopatra cleophee cléophée cleora
cleta clio cloe cloé clorinda clothilde clotilde coco colette coline colleen colombe concepcion concepción conception
concetta conchita condoleezza connie constance constantina consuelo coralia coralie coraline corazon cordelia cordia
corene corentine cori corina corine corinna corinne cornelia corrine cortney cosima costanza coumba courtney creola
cristal cristiana cristiane cristina crystal crystel cydney cynthia cyrielle cyrine dafne dagmar dahlia daiana daija
daisha daisy dajana dalia daliborka dalida dalila dalla damaris damiana damla danae dania danica daniela danièle
daniella danielle danijela danika danila danka danuta danyka daphne daphné daphnee daphney dara daria dariana dariga
darina darine darinka darla darleen darlene darya dasia davida davina dayana dayna dea deanna debbie debora débora
deborah debra deepika defne deja dejah dejana delaney delcy delfina delia delilah delinda delores delpha delphia
delphine demetra demetria demi dena denisa denise derin derya desiree despina dessie destany destinee destiney destini
destiny diamante diamond diana diane dianna dianne diara diarra didem dieudonnée dieynaba dijana dilara dilek dilma
dina dionisia divine divna dixie djénabou djeneba doina dolly dolores domenica dominika domitille dona donata
donatella donna dora dorcas doreen doriana doriane dorina dorine doris dorota dorotea dorothea dorothée dorothy dorris
dortha dorthy douce dounia dovie draga dua dulce dulcinea dune dunja dyna earlene earline earnestine easter ebba ebony
ebru ecaterina ece eda edda edita edith édith edmée edna eduarda edvige edwina edyth edythe eeva effie eglantine
églantine egle eija eileen ekaterina ekin ela elaina elaine elda eldora elea eléa eleanor eleanora eleanore eléanore
electa elektra elena éléna elène eleni elenor elenora eleonora eleonore eléonore éléonore elettra elfrieda élia eliana
eliane éliane elide eliette elif elin elina eline elinor elinore eliona elisa élisa elisabet elisabeta elisabeth
élisabeth elisabetta elise élise elisea elissa eliza elizabet elizabeth elizaveta elize elka elke ella ellen elli
ellie elly elma elmira elna elnora eloane elodia elodie élodie elody eloisa eloise eloïse éloïse elona elora elouise
elsa elsie elta elva elvera elvia elvie elvira elvire elya elyne elynn elyse elyssa elza elżbieta ema emanuela emelia
emelie emeline émeline emely emerald émérance émérencie emi emie emili emilia emiliana emilie émilie emilija emily
emine emma emmalee emmanuelle emmelie emmi emmie emmy emna emy ena enid enna enola enora énora enrica enya epsy erica
ericka erika erin erine erma ermelinda erminia erna ernesta ernestina ernestine ersilia eryn esin esma esmee esmeralda
esperanza essie esta estefania estela estell estella estelle ester estera esther estrella eszter etha ethel ethelyn
ethyl ettie eudora eudoxie eugenia eugenie eugénie eula eulah eulalia eulalie euna eunice euphrasie eurydice eusebia
eusébie eva éva evalyn evangelina evangeline évangéline eve ève evelin evelina eveline evelyn evelyne évelyne evi evie
evy ewa ewelina eya fabia fabiana fabienne fabiola fadela fae fanni fannie fanny fanta fantine farah fatema fatemeh
fatim fatima fatimata fatma fatou fatouma fatoumata fausta faustina faustine fawzia fay faye febe federica fedora
feleknas felicia felicie félicie felicita felicitas felicity felina felipa femke feride feriel fern fernanda ferne
feryel feyza fidan figen filipa filippa filomena fily finja fiona fiorella fiorenza flaminia flavia flavie fleta fleur
flo flor flora flore florence florencia florentina floriana floriane florica florie florina florine flossie flurina
folasade fortunata fortunée franca frances francesca francette francia francine francisca françoise franka franziska
frauke freda frederica frederique frédérique freeda freida freya frida frieda fulvia funda gabriela gabriella
gabrielle gaëlle gaia gaïa gail gala galina garance gayle gelila gelsomina gema gemma genesis geneva genevieve
geneviève genoveffa genoveva georgette georgia georgiana georgianna georgina geraldine gerarda gerardina gerberge
gerda germaine germana gertruda gertrude gesine ghislaine ghita gia giada gianina gianna gilda gillian gina ginette
ginevra ginger gioia giorgia giovanna gisela gisèle gisella gisselle giulia giuliana giuseppa giuseppina gizem gladyce
gladys gleisi glenda glenna glennie gloria golda golshifteh gordana goundo graça grace gracie graciela grayce grazia
graziella gregoria greta gretchen griselda gro guadalupe gudrun guendalina guenièvre guilhemine guillemette
guillermina gül gülay güler guljan gülsüm gussie gustavine gwen gwenaëlle gwendoline gwendolyn haby hadja hafsa hailee
hailey hailie hajar hale haleigh haley halie halima halina halle hallie hana hanae hanaé hanan hanane hania hanna
hannah hanne harmony harriet hasina hasna hatouma hattie hava hawa haya hayat haylee hayley haylie hazel heather
heaven heidi helen helena helèna helene helène hélène helga helin hellen heloise heloïse héloïse henrietta henriette
hermina hermine herminia herta hertha hester hettie hiba hidaya hilal hilda hildegard hillary hilma hina hind hinda
hira hiroko hollie holly honorine hope hortense hortensia houda houria huguette hulda hülya iana icie ida idell idella
ikram ila ilana ilaria ilayda ilda ildikó ileana ilene ilenia ilia iliana ilona ilsa ilse ilyana ilze ima imane imani
imelda imen imene imène imke immacolata imogene ina inara inaya indira indy ines inès inës inez ing-wen inga inge
ingeborg inger ingrid ingvild inka inna ioana iolanda iole iona ione ionela ioulia irena irene irène irina iris irma
iryna isa isabeau isabel isabela isabell isabella isabelle isadora isaure isee iseult isidora isis ismérie isobel
isolda isra israa ita italia itzel iulia iuliana iva ivah ivana ivanka ivanna iveta ivona ivonne ivy izabela izabella
izia izzy jacey jacinda jacinthe jackeline jackie jacklyn jacline jaclyn jacqueline jacquelyn jacynthe jada jade
jadranka jadwiga jael jaida jailyn jakayla jamila jana janae jane janelle janessa janet janice janie janina janine
janiya janka janna jannah jannie jany jaquelin jaqueline jara jasmin jasmina jasmine jasna jaunita jayalalithaa jayda
jayde jayne jazlyn jazmin jazmyn jazmyne jazz jeana jeanette jeanie jeanne jeannette jeannie jehanne jelena jelica
jena jenifer jenna jennah jennie jennifer jenny jennyfer jess jessica jessie jessika jessy jessyca jette jettie jewel
jewell jihane jil jill jillian jimena jinane joan joana joanie joann joanna joanne joannie jocelyne jodi jodie jody
joelle joëlle johana johanna johanne jolanda joleen jolie jolien jolina joline jordana jordyn josée josefa josefina
josefine josephine joséphine josette josiane josianne josie jovana joya joyce juana juanita judit judith judy jule
juli julia júlia juliana juliane julianne julie julienne juliet julieta juliette julina julita juna june juno junon
jusra justina justine justyna jutta kaci kacie kader kadiatou kadidia kadidiatou kadri kady kaela kaelyn kahina kaia
kailee kailey kailyn kaïna kaitlin kaitlyn kaja kalea kaleigh kaley kali kallie kamala kamila kamile kamilla kamille
kamryn kara karelle karen kari kariane karianne karima karin karina karine karla karlee karley karli karlie karmela
karmen karolann karolina karoline kasandra kassandra kata katalin katarina katarzyna kate katelin katell katelyn
katelynn katerina katharina katherine katheryn kathleen kathlyn kathrin kathrine kathryn kathryne kathy katia katie
katina katja katlyn katlynn katrin katrina katrine kattie katy kawtar kaya kaycee kayla kaylah kaylee kayleigh kayley
kayli kayliah kaylie kaylin kayna kayra keara keeley keely keiko keira kelley kelli kellie kellyanne kelsi kelsie
kelya kendra kenna kennedi kenza keren kersti kerstin ketevan ketsia keyla khadidiatou khadidja khadija khady khaleda
khalida khoudia kiana kianna kiara kiarra kiera kiko kiley kimberley kimberly kimiko kiné kinga kira kirsten kirstin
kitty klara klaudia klea kolinda kora korinna kornelia krista kristen kristi kristie kristin kristina kristine kristy
krystal krystel krystina krystyna ksenia kübra kyara kyla kylee kyleigh kylie kyra lacey lacy lada ladina laetitia
laëtitia laetizia lahna laia laila laimdota laisha lala lale lalie lamia lana laney lara larina larisa larissa larysa
latifa latifah latoya laura laurane laure laureen laurel laureline lauren laurence laurène lauretta lauriane laurianne
laurie laurine laury lauryn lavada laverna lavina lavinia lavonne layana layanah layla lea léa leah leana léana
leandra leane leann leanna leanne leatha leda leelou leena lehna leia leigh leila leïla leilani leïna lejla lela lelah
lelia lempi lena léna lene leni lenia lenka lenna lenora lenore lenya leola leona leoni leonia leonie léonie léonne
leonor leonora leonore leontina leontine leopoldina leopoldine léopoldine leora lera lesley lesly lessie leta letha
leticia letitia letizia levana lexi lexie lexus leya leyla leyna lia liah liana liara libbie libby liberata licia lida
lidia lidija lidya ligia lila lilas lili lilia lilian liliana liliane lilianna lilie lilith liliya lilla lilli lillian
lilliana lillie lilly lilou lilwenn lily lilya lilyan lina linda linde lindiwe lindsay lindsey linn linnea linoï linoy
liora lioudmila lis lisa lisanne lisbeth lise lisette lison lital litzy liv liva livia liviana livie liya liyah liyana
liyuan liz liza lizbeth lize lizeth lizzie lizzy ljiljana ljubica ljubov loa loane loïse lola lolita loma lora loraine
lore loredana loreen lorelei lorella lorena lorene lorenza loreta loretta lori loriana lorine lorna lorraine lotta
lotte lottie lou-ann lou-anne louane louann loubna louisa louise loula louna louvenia loyce lua luana lubna luce lucia
lucía luciana lucie lucienne lucile lucilla lucille lucinda lucretia lucrezia lucy ludie ludivine ludmila ludovica
ludwika luella luena luigia luisa luise luiza lula lulu luna lura lurline luz lya lyana lyda lydia lydie lyla lylia
lylou lyn lyna lynda lyne lynette lynn lynne lyric lysanne lætitia maayane mabel mabelle mable macaria macey maci
macie mackenzie macy madalena madaline madalyn maddalena maddison madeleine madeline madelyn madelynn madge madie
madilyn madina madisen madisyn madlaina madonna madyson mae maegan maëlie maëline maélis maëlis maelle maëlle maëly
maëlyne maelys maëlys maeva maëva maeve mafalda magali magda magdalen magdalena maggie magnolia maguelone maguette
mahault mahaut mahinur maï maia maïa maica maida maija maike maila maïly maïlys maimouna maïmouna maïna maira maïssa
maïssane maïwenn maiya maja majda majlinda makayla makenna makenzie makiko malak malala malea malena malgorzata malia
malika malin malina malinda mallaury mallie mallory malou malvina mamata mamie manal manda mandy manelle manon manuela
mara marah maram marcela marcelina marceline marcella marcelle marcia marème maren marga margaret margareta margarete
margarett margaretta margarette margarida margarita margaux marge margherita margie margit margo margot margret
margrethe marguerite maria maría mariah mariam mariama mariame mariana mariane marianna marianne maribel marica
maricarmen marie mariela mariella marielle mariem marième marieta marietta mariette marija marika marilena marilie
marilou marilu marilyn marilyne marina marine marinela marinella mariola marion marisa marise marisol marissa marit
marita maritza marjane marjolaine marjorie marjory marla marlee marleen marlen marlena marlene marlène marli marlie
marly marnie marsha marta martha marthe martina martine martyna marwa mary maryam maryann maryjane marylise marylou
maryna maryse marzia marzieh maša masako masoumeh mathilda mathilde matilda matilde mattea mattie matylda maud maude
maudie maura maureen mauricette maurine mavis maxellende maxima maxine maya mayane mayar mayawati maybell maybelle
maye mayla mayline maylis maymie mayra maysa mayssa mayte mayumi mazie małgorzata mbarka mckayla mckenna mckenzie
meagan meaghan meda medea medina megan megane mégane megawati meggie meghan mei-ling meike melani melania melanie
mélanie melany melba melda melek melia melike melina melinda meline méline melis melisa mélisande melissa mélissa
mélissandre melita mellie mellina melodi melodie mélodie melody melusine melvina melyna melyssa meral mercedes
meredith meriam meriem merjem mertie merve meryam meryem meryl meta mette mia mica micaela michaela michalina michela
michèle micheline michelle michiko mihaela mikaela mikayla mila milana mildred milena miley milica milka milla millie
milly mina minata mindy mine minerva minna minnie mira mirabela miracle miranda miray mireille mirela mirella mireya
miriam mirjam mirka mirna miroslava mirta missouri misty mittie miya modesta moira moïra moïsette mollie molly mona
monalisa monica monika monique monserrat morena morgana morgane moriah mouna mounia moza mozelle müge muriel mya myah
myla mylene mylène myra myriam myrna myrtice myrtie myrtille myrtis myrtle nabila nada nadège nadejda nadia nadine
nadja naëlle nafissatou nahla naïa naïla naima naïma naïs naja najat najla najwa nala naledi nana nancy nanette nannie
naomi naomie nara narcisa narges nasrin natacha natalia natália natalie natalija natalina nataša natasha nathalia
nathalie nawal nawel naya nayeli nayla nazan ndeye nea necla neda nedra neela nefeli neha neïla neiva nejla nela nelda
nele neli nelia nélia nell nella nelle nelli nellie nelly nelya nena nene néné neoma nerea nermine nesrin nesrine
nettie neva nevena neyla ngozi nia niame nichole nicole nicoleta nicoletta nicolette nida nidia nigar nihal nika nikki
nikol nikolina nila nina nine ninfa ninon niouma nisa nives nkosazana noa noami noelia noelie noëlle noemi noemie
noémie noemy nola noluthando nolwenn nomi nona nora norah nore norene norhane norina norma noura nourane nouria nova
novella nunziata nur nuria nursel nya nyah nyasia oana oceane océane octavia oda odelia odette odile odilia ofelia
ofélia oksana ola olena oleta olga olimpia olinda oliva olive olivia oliwia ollie olympe olympia ombeline ombline ona
ondine oona opal ophelia ophelie ophélie ora oriana oriande oriane orlane ornella orpha orsola otilia ottilia ottilie
oumou oxana ozanne ozella özlem paige palma palmira paloma pam pamela pansy paola parvin pascale patience patricia
patrizia patrycja patsy patti pattie patty paula paule paulette paulina pauline pearl pearlie pearline pécine peggie
peggy pelagia pélagie pelin penda penelope pénélope penny perihan perla perle perrine pervin petra petronela
petronille pétronille philippa philippine philomène phoebe phyllis pia piedad piera pilar pinar pinkie piper pippa
placida pola polina polly pratibha precious primerose princess prisca priscila priscilla priscille priscillia priti
priyanka prune pulchérie queenie quentine quiéta quintia quitterie rabia rachael rachel rachele rachelle rachida
radmila rae raegan rafaela raffaella ragnhildur rahel rahma raina raisa raïssa rajana raluca rama ramata ramatoulaye
ramona ramziya randi rania ranim ranya raphaelle raphaëlle raquel rasha rashida raven rawane raymonde rea reanna reba
rebeca rebecca rebeka rebekah rebekka regina régine reina reine réjeanne renata renate renee renée ressie reta retha
retta reva reyhan reyna rhea rhianna rhiannon rhoda rhonda ria riana rica rigoberta rija rim rima rina rita rivka rkia
roberta robyn rochelle rocio rodica rokhaya rokia roksana rolande romana romane romina romy rona ronja rosa rosalee
rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosana rosanna rosario rose roseline rosella roselyn
roselyne rosemarie rosemary rosetta rosie rosina rosita roslyn rossana rossella rossie rowena roxana roxane roxanne
roxy roya roza rozalia rozella ruba rubie ruby rubye rufina runa ruslana rut ruth ruthe ruthie rüya rylee ryleigh rym
saadia saba sabiha sabina sabine sabrina sabrine sabryna sadie sadye safae safia safiatou safiétou safira safiya
sahle-work sahra saida saïda saige sakina salima salimata salimatou sallie sally salma salome salomé salomea salwa
saly samanta samantha samara samia samira samuela sana sanaa sanda sandra sandrine sandy sanja sanna sanne santina
saphira sara sarah sarai sare sari sarina sarra saskia satine savanah savanna savannah savina scarlett sebastiana
sefora segolene ségolène seher selena séléna selene selène selin selina selma sema semra sena senay sephora serafina
seraina serap seren serena séréna serenity serin serine sérine sevda severa severina séverine sevgi seynabou shaïly
shaïma shaina shaïna shakira shana shanel shanelle shani shania shanice shanie shaniya shanna shannon shanny shanon
shanti shany shari sharon shawna shaylee shayma shayna sheila shelia shelley shelly sheri sherine sherri sherry sheryl
shirel shirin shirine shirley shyann shyanne shyrel siana siara sibel sibilla sibyl sibylle sidonia sidonie sidra
siena sienna sierra sigrid sihem silja silke siloe silvana silvia silvija simea simona simone simonetta sina sira
siria sirimavo sirine sister siv sixtine skye skyla slavica smeralda smriti so-young soazig soda sofia sofie sofija
sohane sokhna solange soledad solène solenn soline solveig sonia sonja sonya sophia sophie soraya sorina souad soumaya
soumia speranza stacey stacy stanislava stav stefana stefania stefanie stela stella stephania stephanie stéphanie
stephany sude sue sunay sunita susan susana susanna susanne sushma susie suzan suzana suzanne suzie suzon svea svenja
svetlana sveva svitlana swassane swati sybille syble sydnee sydni sydnie sylvaine sylvia sylviane sylvie syrine tabea
tabita tabitha taïna taïs tal tali talia talita talya tamara tami tamia tammy tania tanja tanya tara tarja taryn tasha
tasnime tatiana tatjana tatum tatyana tawakkol taya tea tecla tekla teodora teona teresa tereza teri terri tesnim
tesnime tess tessa tessie thaïs thalia thandiwe thanina thea théa thelma theodora théodora theresa therese therèse
thérèse theresia thora tia tiana tianna tiara tierra tiffany tiguida tilda tilla timea tina tiphaine tirza tiziana
tomasa tonya tosca toscane tracey traci tracy tressa tressie treva tricia trisha trudie trycia tsipi tsipora tuana
tuba tullia tulsi twila tyra tzipi uliana ulla ulrika uma una ursula ursule urszula vada vaira vala valentina
valentine valeria valerie valérie vallie vanda vanesa vanessa vania vanna vanya varvara veda velda vella velma velva
vena venera veneranda vera verda verdie verena vergie verica verla verlie verna vernice verona veronica veronika
véronique vesna vesta vicenta vicki vickie vicky victoire victoria vida vigdís viktoria vildan vilma vincenza vinciane
violet violeta violetta violette viorica virgie virginie vita vittoria viva vivian viviana viviane vivianne vivienne
vjosa wafa wanda wangari wassila wava wendy weronika whitney wiem wiktoria wilhelmina wilhelmine willa willow wilma
winifred winnie winnifred winona wioletta wissam xavière xenia xiaoping ximena xiomara yadira yaël yaëlle yamina yana
yara yarah yasemin yasmeen yasmin yasmina yasmine yazmin yesenia yessenia yewande yingluck yolaine yolanda yolande
yona yoo-jin yoshiko yosra youlia youmna youna young-mi yousra ysaline yse ysé ysee ysée yseult yulia yuliana yumi
yuna yuriko yvette yvonne zahia zahra zaida zainab zaira zana zara zaria zarina zayneb zdenka zehra zeina zeinab zelda
zelie zella zelma zena zenobia zetta zeynab zeynep zina zineb zita ziva zlata zodwa zoe zoé zoë zoéva zoey zofia zohra
zoie zoila zola zora zoubida zoulikha zsófia zula zulfiya zuzana zuzanna
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
