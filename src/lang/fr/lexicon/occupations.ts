/** What people are known for, as `masculine/feminine`; one form alone serves both genders: `la biochimiste` was named before. */
export const callingRows = `
abbesse acrobate actuaire acupuncteur/acupunctrice adepte aficionado agitateur/agitatrice agrégé/agrégée
ajusteur/ajusteuse altermondialiste altiste amateur/amatrice anarchiste anatomiste animalier/animalière animaliste
anticapitaliste antifasciste antiquaire antiraciste antispéciste archéozoologue archimandrite aristocrate
armurier/armurière astrochimiste astrologue aumônier/aumônière auteur-compositeur/autrice-compositrice autonomiste
baroudeur/baroudeuse barreur/barreuse baseballeur bédéiste bijoutier/bijoutière biochimiste bioéthicien/bioéthicienne
biographe bioinformaticien/bioinformaticienne biophysicien/biophysicienne bobeur/bobeuse bonapartiste bonze
bouquiniste bourreau brexiteur/brexiteuse bridgeur/bridgeuse bureaucrate /camerawoman cancérologue
cascadeur/cascadeuse catéchiste céramiste chaman chansonnier/chansonnière châtelain/châtelaine chaviste clarinettiste
codécouvreur/codécouvreuse cogérant/cogérante colauréat/colauréate collaborationniste commodore complotiste
concertiste conservationniste conspirateur/conspiratrice contestataire contrebassiste coordonateur/coordonatrice
copiste coproducteur/coproductrice coréalisateur/coréalisatrice corsaire coscénariste courtisan/courtisane
cruciverbiste curleur/curleuse cybermilitant/cybermilitante dalaï-lama dauphin/dauphine découvreur/découvreuse délateur/délatrice député-maire/députée-maire descendeur/descendeuse
designeur/designeuse diabétologue didacticien/didacticienne diététicien/diététicienne discobole /doctoresse
dompteur/dompteuse dresseur/dresseuse druide e-sportif ébéniste ecclésiastique échéphile écobiologiste écosocialiste
électronicien/électronicienne embryologiste énarque entraineur/entraineuse /entraineure /entrepreneure épistémologue
équilibriste érudit/érudite espérantiste éthicien/éthicienne ethnographe ethnomusicologue ethnopsychiatre
évaluateur/évaluatrice évangélisateur/évangélisatrice évangéliste fanatique fasciste fédéraliste feuilletoniste
fiscaliste franciscain franquiste fresquiste futurologue gamer gameur/gameuse gastronome gemmologue généalogiste
géochimiste géopoliticien/géopoliticienne géopolitologue globe-trotteur/globe-trotteuse gourou
grand-duc/grande-duchesse grand-maître graphologue graveur/graveuse guérisseur/guérisseuse hacker
heptathlonien/heptathlonienne herboriste homosexuel/homosexuelle humaniste hurdleur/hurdleuse hydrobiologiste
hydrogéologue hygiéniste hypnothérapeute ichtyologue iconographe idéologue imitateur/imitatrice immunogénéticien
impresario infant/infante infographiste innovateur/innovatrice insider instagrameur/instagrameuse instrumentiste
interniste intrus/intruse javeliste jongleur/jongleuse kaiser khalife kick-boxeur kitesurfeur/kitesurfeuse laïc/laïque
léniniste lexicographe libéro libertaire limier limnologue loyaliste lugeur/lugeuse luthier/luthière maharadjah
majordome maoïste maquettiste maroquinier/maroquinière marxiste mélanchoniste mélomane métallurgiste métropolite
modiste monarchiste moraliste moudjahidine municipaliste muséologue mycologue myrmécologue mythomane naturaliste
naturopathe négationniste négus néphrologue neurobiologiste neuropsychiatre neuropsychologue nobélisé/nobélisée
numismate océanologue ophtalmologiste orthodontiste orthopédiste ouléma outsider pacifiste padeliste
paléoanthropologue paléobiologiste paléobotaniste paléoclimatologue pandit parasitologue pathologiste patriote
paysagiste penseur/penseuse pentathlonien/pentathlonienne performeur/performeuse péroniste phalangiste pharmacologue
phénoménologue philologue phoniatre photoreporter phytothérapeute planchiste podcasteur/podcasteuse podiatre /poétesse
polémologue politicard pornographe portraitiste prestidigitateur/prestidigitatrice /prêtresse
prieur/prieure prolétaire prophète prosateur/prosatrice proscrit/proscrite prostitué/prostituée psychosociologue
publiciste publicitaire pugiliste putschiste quadra quinqua radioamateur/radioamatrice radioastronome radiologiste
rapporteur/rapporteuse référendaire réformateur/réformatrice régatier/régatière régionaliste relayeur/relayeuse
rentier/rentière repenti/repentie roboticien/roboticienne royaliste saboteur/saboteuse satiriste
sauteur/sauteuse sécessionniste sectateur/sectatrice séminariste sénateur-maire/sénatrice-maire séparatiste sexa
sexologue skateur/skateuse slalomeur/slalomeuse sociopsychologue softballeuse soliste sourcier/sourcière
spéculateur/spéculatrice squasheur/squasheuse statisticien/statisticienne statuaire stomatologue stratège stratégiste
streameur/streameuse suffragette sumotori supercentenaire survivaliste tacticien/tacticienne taekwondoïste technocrate
télégraphiste télévangéliste thérapeute tiktokeur/tiktokeuse toréador torero/torera tragédien/tragédienne
traître/traîtresse trampoliniste transfuge trappeur/trappeuse traumatologue trotskyste troubadour trumpiste tsarine
typographe ufologue urgentologue utopiste vandale vannier/vannière varappeur/varappeuse végan/végane végane
végétarien/végétarienne verbicruciste vicenaire vizir vlogueur/vlogueuse voltigeur/voltigeuse voyant/voyante
vulgarisateur/vulgarisatrice webmestre xylophoniste yachtman yakuza zélateur/zélatrice zootechnicien/zootechnicienne
œnologue
`;

/** What people do in a story, which often does not name them at all: `le brancardier`. */
export const partRows = `
accompagnateur/accompagnatrice accoucheur/accoucheuse acheteur/acheteuse acquéreur/acquéreuse admirateur/admiratrice
ado allocataire annonceur/annonceuse arrière-grand-père/arrière-grand-mère arrière-petit-fils/arrière-petite-fille
artificier artilleur/artilleuse aspirant/aspirante assesseur/assesseure assistant/assistante auditeur/auditrice
bagagiste bambin/bambine barman/barmaid batelier/batelière bébé brancardier/brancardière bricoleur/bricoleuse
brigadier-chef brocanteur/brocanteuse cadreur/cadreuse cameraman campeur/campeuse cantonnier/cantonnière cariste
carreleur/carreleuse charcutier/charcutière charpentier/charpentière chaudronnier/chaudronnière chevrier/chevrière
chirurgien-dentiste/chirurgienne-dentiste citadin/citadine citoyen/citoyenne clerc coaccusé/coaccusée
codétenu/codétenue cohabitant/cohabitante colocataire commissionnaire communicant/communicante comparse concierge
conférencier/conférencière confiseur/confiseuse congressiste conjuré/conjurée conscrit/conscrite
contractuel/contractuelle contre-espion contrevenant/contrevenante contribuable contributeur/contributrice convive
convoyeur/convoyeuse coopérant/coopérante copropriétaire cordiste cordonnier/cordonnière coresponsable cosignataire
costumier/costumière coutelier/coutelière covoitureur/covoitureuse créancier/créancière croupier/croupière
croyant/croyante cultivateur/cultivatrice curateur/curatrice débatteur/débatteuse débiteur/débitrice
décideur/décideuse décorateur/décoratrice demandeur/demandeuse déménageur/déménageuse
démonstrateur/démonstratrice dénonciateur/dénonciatrice déporté/déportée dépositaire destinataire
détaillant/détaillante détective détenteur/détentrice détracteur/détractrice diabétique diacre disquaire docker
doctorant/doctorante droguiste éboueur/éboueuse éclaireur/éclaireuse éclusier/éclusière éducateur/éducatrice
électeur/électrice électricien/électricienne émigré/émigrée emprunteur/emprunteuse
enchérisseur/enchérisseuse épicier/épicière ergothérapeute esthéticien/esthéticienne estivant/estivante étalagiste
évadé/évadée examinateur/examinatrice excursionniste exilé/exilée expatrié/expatriée expéditeur/expéditrice
 facilitateur/facilitatrice fantassin figurant/figurante fillette fleuriste forain/foraine
forgeron/forgeronne formateur/formatrice fossoyeur fraudeur/fraudeuse frontalier/frontalière gamin/gamine garagiste
garçonnet geôlier/geôlière gériatre gosse grossiste guetteur/guetteuse handicapé/handicapée haut-commissaire
haut-fonctionnaire haute-fonctionnaire hooligan hussard imame immigré/immigrée
imprimeur/imprimeuse informateur/informatrice initiateur/initiatrice installateur/installatrice
instructeur/instructrice intendant/intendante intérimaire intermittent/intermittente interrogateur/interrogatrice
intervieweur/intervieweuse joaillier/joaillière jockey journalier/journalière justicier/justicière
kiosquier/kiosquière laborantin/laborantine laveur/laveuse législateur/législatrice liquidateur/liquidatrice
logisticien/logisticienne machiniste magasinier/magasinière major-général malvoyant/malvoyante mandataire
manipulateur/manipulatrice maquilleur/maquilleuse maquisard/maquisarde marcheur/marcheuse mareyeur/mareyeuse
marinier/marinière marshal martyr/martyre maton/matonne mentaliste mercenaire meunier/meunière missionnaire
mitrailleur modérateur/modératrice motocycliste moudjahid muezzin mutin/mutine narcotrafiquant/narcotrafiquante
naufragé/naufragée navigant/navigante néonatologiste nounou nourrice nourrisson novice officiant/officiante
opticien/opticienne orfèvre papi/mamie papy/mamy parieur/parieuse partenaire participant/participante passeur/passeuse
pasteure pèlerine pensionnaire percepteur/perceptrice perdant/perdante perturbateur/perturbatrice
petit-ami/petite-amie petit-neveu/petite-nièce pétitionnaire pigiste pisciculteur/piscicultrice pisteur/pisteuse
pizzaïolo plagiste planificateur/planificatrice poissonnier/poissonnière pompiste portier/portière postier/postière
postulant/postulante potier/potière préleveur/préleveuse premier-adjoint premier-secrétaire première-adjointe
première-secrétaire preneur/preneuse préparateur/préparatrice prévisionniste profileur/profileuse projectionniste
prospecteur/prospectrice provocateur/provocatrice psychomotricien/psychomotricienne puériculteur/puéricultrice pupille
quartier-maître quidam rabbine ranger rapatrié/rapatriée recenseur/recenseuse réceptionniste recruteur/recruteuse référent/référente régisseur/régisseuse répétiteur/répétitrice réserviste
résident/résidente retardataire réviseur/réviseuse sacristain saisonnier/saisonnière sans-abri sans-papiers sapeur
saunier/saunière scaphandrier scout/scoute scripte scrutateur/scrutatrice secouriste-bénévole sergent-chef
serrurier/serrurière shérif signataire sinistré/sinistrée soigneur/soigneuse solliciteur/solliciteuse
sommelier/sommelière sondeur/sondeuse soudeur/soudeuse souffleur/souffleuse sous-directeur/sous-directrice
sous-lieutenant souscripteur/souscriptrice soutier spectateur/spectatrice squatteur/squatteuse
superviseur/superviseuse supporter supporteur/supportrice syndiqué/syndiquée taliban tapissier/tapissière
téléspectateur/téléspectatrice témoin-clé tenancier/tenancière terrassier/terrassière tirailleur
toiletteur/toiletteuse toubib traiteur/traiteuse travailleur/travailleuse trésorier-payeur truand/truande vacataire
vacher/vachère veilleur/veilleuse vérificateur/vérificatrice vigile voiturier/voiturière voyageur/voyageuse
sapeur-pompier/sapeuse-pompière
grutier/grutière couvreur/couvreuse chocolatier/chocolatière fromager/fromagère crémier/crémière volailler/volaillère
pépiniériste plâtrier/plâtrière plaquiste vitrier/vitrière mécano tôlier/tôlière carrossier/carrossière chauffagiste
ramoneur/ramoneuse ferronnier/ferronnière tourneur/tourneuse fraiseur/fraiseuse régleur/régleuse outilleur/outilleuse
mouleur/mouleuse tanneur/tanneuse tisserand/tisserande brodeur/brodeuse dentellier/dentellière modéliste
teinturier/teinturière blanchisseur/blanchisseuse chapelier/chapelière bottier/bottière sellier/sellière
bourrelier/bourrelière chiffonnier/chiffonnière ferrailleur/ferrailleuse manutentionnaire guichetier/guichetière
standardiste dactylo sténographe télévendeur/télévendeuse caviste limonadier/limonadière cuistot groom
liftier/liftière cantinier/cantinière nettoyeur/nettoyeuse balayeur/balayeuse égoutier/égoutière
prothésiste audioprothésiste aiguilleur/aiguilleuse traminot/traminote matelot bosco
conchyliculteur/conchylicultrice mytiliculteur/mytilicultrice saliculteur/salicultrice sylviculteur/sylvicultrice
élagueur/élagueuse garde-forestier garde-chasse garde-champêtre trufficulteur/trufficultrice oléiculteur/oléicultrice
maquignon équarrisseur/équarrisseuse palefrenier/palefrenière cafetier chauffeur-livreur
`;
