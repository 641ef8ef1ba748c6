/**
 * French verbs and nouns, one a line: the base form, then the forms whose stem no rule leads back to that of the base
 * form. Folded.
 */
const ROWS = `
abattre abat abattu abattus abattue abattues
accroitre accru accrus accrue accrues accroit
acquerir acquis acquise acquises acquiert acquierent
admettre admet admis admise admises
aller va vais vont ira iront irait iraient aille aillent
apparaitre apparait apparu apparus apparue apparues
appartenir appartient appartiennent appartenu
apprendre apprend apprends appris apprise apprises apprennent
atteindre atteint atteints atteinte atteintes atteignent
battre bat battu battus battue battues
boire boit bu boivent
combattre combat combattu combattus
comprendre comprend comprends compris comprise comprises comprennent
conduire conduit conduits conduite conduites
connaitre connait connu connus connue connues
construire construit construits construite construites
contenir contient contiennent contenu
contraindre contraint contraints contrainte contraintes
convaincre convaincu convaincus convaincue convaincues
courir court courent couru
craindre craint craignent
croire croit croient cru
croitre croissent
decevoir decu decus decue decues
decouvrir decouvert decouverts decouverte decouvertes
defendre defend defendu defendus defendue defendues
descendre descend descendu descendus descendue
detenir detient detiennent detenu detenus detenue detenues
detruire detruit detruits detruite detruites
devenir devient deviennent devenu devenus devenue devenues
devoir doit dois doivent devra devront devrait devraient
dire dit dis disent dite dites
disparaitre disparait disparu disparus disparue disparues
ecrire ecrit ecrits ecrite ecrites ecrivent
elire elu elus elue elues elisent
entendre entend entendu entendus entendue
entretenir entretient entretenu
eteindre eteint eteints eteinte
faire fait fais font fera feront ferait feraient fasse fassent faits faite faites
falloir faut faudra faudrait fallait fallu
inscrire inscrit inscrits inscrite inscrites
interdire interdit interdits interdite interdites
intervenir intervient interviennent intervenu intervenue
lire lit lisent lu lus lue lues
maintenir maintient maintiennent maintenu maintenus maintenue
mettre met mets mis mise mises
mourir meurt meurent mort morts morte mortes
naitre nait naissent nee nes nees naquit
obtenir obtient obtiennent obtenu obtenus obtenue obtenues
offrir offert offerts offerte offertes
ouvrir ouvert ouverts ouverte ouvertes
paraitre parait paru parus parue
parvenir parvient parviennent parvenu parvenus
peindre peint peinte
perdre perd perds perdu perdus perdue perdues
permettre permet permis permise permises
plaindre plaint plainte plaintes plaignent
poursuivre poursuit poursuivi poursuivis poursuivie
pouvoir peut peux peuvent pourra pourront pourrait pourraient puisse puissent pu
prendre prend prends pris prise prises prennent
prescrire prescrit prescrits prescrite prescrites
prevenir previent previennent prevenu prevenus
prevoir prevoit prevoient prevu prevus prevue prevues
produire produit produits produite produites
promettre promet promis promise promises
recevoir recoit recois recoivent recu recus recue recues
reconnaitre reconnait reconnu reconnus reconnue reconnues
reduire reduit reduits reduite reduites
rejoindre rejoint rejoints rejointe rejoignent
remettre remet remis remise remises
rendre rend rends rendu rendus rendue rendues
repondre repond repondu
reprendre reprend repris reprise reprises reprennent
resoudre resolu resolus resolue
restreindre restreint restreinte
retenir retient retiennent retenu retenus retenue
revenir revient reviennent revenu revenue
rompre rompt rompu rompus
savoir sait savent saura saurait
servir sert servent servi
sortir sort sortent sorti
souffrir souffert
soumettre soumet soumis soumise soumises
soutenir soutient soutiennent soutenu soutenus soutenue soutenues
suivre suit suivent suivi
surprendre surprend surpris surprise
survivre survit survecu
suspendre suspend suspendu suspendus suspendue
tenir tient tiennent tenu tenus tenue tenues
traduire traduit traduits traduite
transmettre transmet transmis transmise transmises
vaincre vainc vaincu vaincus
valoir vaut valent vaudra valu
vendre vend vends vendu vendus vendue vendues
venir vient viennent venu venus venue venues viendra viendront
vivre vit vivent vecu
voir voit voient vu vus vue vues verra verront
vouloir veut veux veulent voudra voudrait voulu
oeil yeux
ciel cieux
`;

/** From an irregular form to its base form. */
export const FRENCH_IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [base = '', ...forms] = row.split(' ');
      return forms.map((form): [string, string] => [form, base]);
    }),
);
