import type { Agreement } from '../../../nlp/language-pack.ts';

const men = `
abdallah abdel abou adam adrien ahmed alain albert alejandro aleksandr alex alexandre alexander alexis alfred ali andré andrei andrew
andrey andriy angelo anthony antoine anton antonio antónio ariel armand arnaud arthur aurélien axel bachar baptiste barack bashar bastien
ben benjamin benoît bernard bernie bertrand bill bob boris brad brian brice bruce bruno carl carles carlos cédric charles christian
christophe claude clément colin cyril cyrille damien dan daniel dave david denis diego didier dimitri dmitri dominic dominique don
donald eddy edouard édouard eduardo edward elie élie elon emmanuel emmanuell enrico enrique eric éric erik ernest étienne evan fabien
fabrice fabricio felipe félix ferdinand fernando fidel florent florian francesco francis francisco franck françois frank fred frédéric
gabe gabriel gaël gary gaspard gaston gautier geoffroy george georges gérald gérard gerhard gilbert gilles giorgio giovanni giuseppe
grégoire grégory guillaume gustave guy harold harry hassan hector henri henry hervé hosni howard hubert hugo hugues hussein ibrahim igor
isaac ismaël ivan jack jacob jacques jair james jason javier jay jean jeff jeffrey jérémie jérémy jérôme jim jimmy joachim joao joe joel
joël johan john johnny jon jonathan jordan jorge josé joseph joshua juan jules julian julien justin kamel karim karl ken kevin kévin kim
kurt kylian larry laurent lee léo léon leonardo leonid lev lionel loïc louis luc luca lucas lucien ludovic luigi luis luiz luther mahmoud
malcolm manuel marc marcel marco marcos mario mark martin mathieu matthew matthias matthieu maurice max maxime mehdi michael michaël
michel michele miguel mike mikhaïl mohamed mohammad mohammed moussa mustapha nabil narendra nathan neil nelson nicolas nicolás nigel
noah noël norbert octave olivier omar oscar owen pablo pascal patrice patrick paul pedro peter petro philip philippe pierre pietro
quentin rafael ramzan raphaël raul raúl raymond recep régis rémi rémy renaud rené ricardo richard rishi robert roberto robin rodolphe
rodrigo roger roland romain roman ronald ruben salvador sam samir samuel sébastien serge sergei sergey sergueï sergio silvio simon
stan stanislas stanley stefan stéphane stephen steve steven sylvain tayyip ted théo théodore thibault thierry thomas tim timothy tom
tony tristan vaclav valentin valéry viktor victor vincent vladimir volodymyr walter wilfried william willy winston xavier yann yannick
yasser yohan younès youri yves yvan zinédine kassym kassym-jomart alfonso amaury binali jeroen guo gilbert denzel romeo
`;
const women = `
ada adèle adriana agathe agnès agnieszka aïcha aimée alexandra alexia alice alicia aline alison amanda amandine amber amélie amy ana
anaïs andréa angela angèle angélique anita ann anna anne annette annie antoinette ariane astrid audrey aung aurélie aurore barbara
béatrice bénédicte bernadette betty blanche brigitte camille carla carmen carole caroline catherine cathy cécile céline chantal charlotte
christelle christiane christine claire clara claudia clémence clémentine colette condoleezza constance coralie corinne cristina danièle
danielle daphné deborah delphine denise diana diane dilma dorothée édith eleanor elena éléonore elisa élisa élisabeth elisabeth elise élise
elizabeth ella ellen elsa elvira émilie emily emma erica estelle esther eugénie eva ève evelyn évelyne fabienne fanny fatima fatou
federica fleur flora florence france françoise gabrielle geneviève georgia georgina ghislaine gisèle giorgia gina gloria grace greta
gwendoline hannah heather helen hélène helena henriette hillary hope ilaria inès ingrid irène irina isabel isabella isabelle ivanka
jacinda jacline jacqueline jane janet janine jeanne jeannette jennifer jessica jill joan joëlle jocelyne josée joséphine josette joyce judith
julia julie juliette june justine kamala karen karine kate katherine kathleen katia kelly kim kristina laetitia laura laure laurence
laurie léa léna leïla lilian lina linda lisa liz lola louise lucia lucie lydia lydie madeleine magali majlinda manon mara margaret margaux
margot maria maría marianne marie marie-claude mariana marina marine marion marise marisol marjorie marlène marta martha marthe martine
mary maryse mathilde maud mélanie mélissa mercedes meryl michelle mireille miriam monica monique muriel myriam nadia nadine najat nancy
naomi natacha natalia natasha nathalie nicole nikki nina noémie nora odette odile olga olivia oksana ophélie pamela patricia paula pauline
penelope pénélope priscilla rachel rachida regina régine reine renée rita rosa rose roselyne ruth sabine sabrina sandra sandrine sara sarah
ségolène serena sheila shirley silvia simone solange sonia sophia sophie stella stéphanie suzanne svetlana sylvie tania tatiana teresa
theresa thérèse tina ursula valentina valérie vanessa vera véronique victoire victoria violette virginie viviane wendy yolande yvette
yvonne zoe zoé soazig lucile latifa anouk clarissa chloe chloé solène segolene lætitia naïma malala marielle
`;

/** The likely gender of frequent given names, French and foreign, in lower case. */
export const givenNames: ReadonlyMap<string, Agreement> = new Map([
  ...words(men).map((name): [string, Agreement] => [name, { gender: 'masculine', number: 'singular' }]),
  ...words(women).map((name): [string, Agreement] => [name, { gender: 'feminine', number: 'singular' }]),
]);

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}
