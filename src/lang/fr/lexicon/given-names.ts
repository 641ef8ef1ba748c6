import type { Agreement } from '../../../nlp/language-pack.ts';

const men = `
abdallah abdel abou adam adrien ahmed alain albert alejandro aleksandr alex alexander alexandre alexis alfonso
alfred ali amaury andrei andrew andrey andriy andré angelo anthony antoine anton antonio antónio ariel armand
arnaud arthur aurélien axel bachar baptiste barack bashar bastien ben benjamin benoît bernard bernie bertrand
bill binali bob boris brad brian brice bruce bruno carl carles carlos charles christian christophe claude
clément colin cyril cyrille cédric damien dan daniel dave david denis denzel didier diego dimitri dmitri dominic
dominique don donald eddy edouard eduardo edward elie elon emmanuel  enrico enrique eric erik ernest
evan fabien fabrice fabricio felipe ferdinand fernando fidel florent florian francesco francis francisco franck
frank françois fred frédéric félix gabe gabriel gary gaspard gaston gautier gaël geoffroy george georges gerhard
gilbert gilles giorgio giovanni giuseppe grégoire grégory guillaume guo gustave guy gérald gérard harold harry
hassan hector henri henry hervé hosni howard hubert hugo hugues hussein ibrahim igor isaac ismaël ivan jack
jacob jacques jair james jason javier jay jean jeff jeffrey jeroen jim jimmy joachim joao joe joel johan john
johnny jon jonathan jordan jorge joseph joshua josé joël juan jules julian julien justin jérémie jérémy jérôme
kamel karim karl kassym kassym-jomart ken kevin kim kurt kylian kévin larry laurent lee leonardo leonid lev
lionel louis loïc luc luca lucas lucien ludovic luigi luis luiz luther léo léon mahmoud malcolm manuel marc
marcel marco marcos mario mark martin mathieu matthew matthias matthieu maurice max maxime mehdi michael michaël
michel michele miguel mike mikhaïl mohamed mohammad mohammed moussa mustapha nabil narendra nathan neil nelson
nicolas nicolás nigel noah norbert noël octave olivier omar oscar owen pablo pascal patrice patrick paul pedro
peter petro philip philippe pierre pietro quentin rafael ramzan raphaël raul raymond raúl recep renaud rené
ricardo richard rishi robert roberto robin rodolphe rodrigo roger roland romain roman romeo ronald ruben régis
rémi rémy salvador sam samir samuel serge sergei sergey sergio sergueï silvio simon stan stanislas stanley
stefan stephen steve steven stéphane sylvain sébastien tayyip ted thibault thierry thomas théo théodore tim
timothy tom tony tristan vaclav valentin valéry victor viktor vincent vladimir volodymyr walter wilfried william
willy winston xavier yann yannick yasser yohan younès youri yvan yves zinédine édouard élie éric étienne
`;
const women = `
ada adriana adèle agathe agnieszka agnès aimée alexandra alexia alice alicia aline alison amanda amandine amber
amy amélie ana anaïs andréa angela angèle angélique anita ann anna anne annette annie anouk antoinette ariane
astrid audrey aung aurore aurélie aïcha barbara bernadette betty blanche brigitte béatrice bénédicte camille
carla carmen carole caroline catherine cathy chantal charlotte chloe chloé christelle christiane christine
claire clara clarissa claudia clémence clémentine colette condoleezza constance coralie corinne cristina cécile
céline danielle danièle daphné deborah delphine denise diana diane dilma dorothée eleanor elena elisa elisabeth
elise elizabeth ella ellen elsa elvira emily emma erica estelle esther eugénie eva evelyn fabienne fanny fatima
fatou federica fleur flora florence  françoise gabrielle geneviève georgia georgina ghislaine gina giorgia
gisèle gloria grace greta gwendoline hannah heather helen helena henriette hillary hope hélène ilaria ingrid
inès irina irène isabel isabella isabelle ivanka jacinda jacline jacqueline jane janet janine jeanne jeannette
jennifer jessica jill joan jocelyne josette josée joséphine joyce joëlle judith julia julie juliette june
justine kamala karen karine kate katherine kathleen katia kelly kim kristina laetitia latifa laura laure
laurence laurie leïla lilian lina linda lisa liz lola louise lucia lucie lucile lydia lydie lætitia léa léna
madeleine magali majlinda malala manon mara margaret margaux margot maria mariana marianne marie marie-claude
marielle marina marine marion marise marisol marjorie marlène marta martha marthe martine mary maryse maría
mathilde maud mercedes meryl michelle mireille miriam monica monique muriel myriam mélanie mélissa nadia nadine
najat nancy naomi natacha natalia natasha nathalie naïma nicole nikki nina nora noémie odette odile oksana olga
olivia ophélie pamela patricia paula pauline penelope priscilla pénélope rachel rachida regina reine renée rita
rosa rose roselyne ruth régine sabine sabrina sandra sandrine sara sarah segolene serena sheila shirley silvia
simone soazig solange solène sonia sophia sophie stella stéphanie suzanne svetlana sylvie ségolène tania tatiana
teresa theresa thérèse tina ursula valentina valérie vanessa vera victoire victoria violette virginie viviane
véronique wendy yolande yvette yvonne zoe zoé ève édith élisa élisabeth élise éléonore émilie évelyne
`;

/** The likely gender of frequent given names, French and foreign, in lower case. */
export const givenNames: ReadonlyMap<string, Agreement> = new Map([
  ...words(men).map((name): [string, Agreement] => [name, { gender: 'masculine', number: 'singular' }]),
  ...words(women).map((name): [string, Agreement] => [name, { gender: 'feminine', number: 'singular' }]),
]);

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}
