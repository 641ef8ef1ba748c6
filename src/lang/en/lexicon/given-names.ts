import type { Agreement } from '../../../nlp/language-pack.ts';

const men = `
aaron abdul abdullah abraham adam adrian ahmad ahmed aidan akira al alain alan albert alberto alec alejandro alessandro
alexander alexandre alfred ali allan allen alvin amir amit anders andre andreas andrei andrés andrew andy angelo angus anil
anthony antoine anton antonio archie aristide arjun armando arnold arthur artur arun asher austin ayman barack barney barry
bart bashar basil ben benedict benjamin bernard bernardo bernie bert bilal bill billy björn bob bobby boris brad bradley
brandon brendan brent bret brett brian broderick bruce bruno bryan bryce byron caleb calvin cameron carl carlo carlos cecil
cedric cesar chad charles charlie chester chris christian christoph christopher chuck clarence clark claude clayton clement
cliff clifford clint clive clyde cole colin colm connor conor conrad cooper corey cory craig curt curtis cyril cyrus dale damian
damien damon dan daniel danny darius darren darrell darryl dave david davis dean declan denis dennis derek desmond
dev dick diego dieter dimitri dirk dmitri dmitry dominic don donald donnie doug douglas drew duane duncan dustin dwayne
dwight dylan earl ed eddie edgar edmond edmund eduardo edward edwin eli elias elijah elliot elliott elmer elon elvis emeka emil
emilio emmanuel enrico enrique eric erik ernest ernesto ernie ethan eugene evan evgeny ezra fabio farid felipe
felix ferdinand fernando fidel finn floyd francesco francis francisco franco frank franklin franz fred freddie frederick
fritz gabriel gareth garrett garry garth gary gavin gene geoff geoffrey george gerald gerard gerardo gerry gianni gilbert
giles giorgio giovanni giuseppe glen glenn gord gordon graeme graham grant greg gregory guillermo gunther gus gustavo guy
hamid hamish hank hans harold haroon harry harvey hassan hector heinrich henri henrik henry herb herbert herman hernan hiroshi
horace horst howard hubert hugh hugo humphrey hussein ian ibrahim igor ignacio imran irving isaac isaiah ismail ivan jack jacob
jacques jaime jake jamal james jan jared jason jasper javier jay jean jean-pierre jeff jefferson jeffrey jens jeremiah
jeremy jermaine jerome jerry jesse jesus jim jimmy joachim joe joel johan johann johannes john johnny jon jonah jonas jonathan
jorge jose josé josef joseph josh joshua juan jules julian julien julio julius justin kamal karim karl keith ken kenneth kenny
kent kenji kevin khalid kieran kirk klaus konrad konstantin kumar kurt kwame kyle lachlan lance larry lars laszlo laurence
lawrence lee len leo leon leonard leonardo leroy lester lewis liam lionel lloyd logan lorenzo lou louis luc luca
lucas luigi luis luke luther lyle mahmoud malcolm manfred manuel marc marcel marcelo marco marcos marcus mario marius mark
markus marshall martin marty marvin mason mathew mathieu matt matteo matthew matthias maurice maurizio mauro max maxim
maxime maxwell mehmet mel melvin michael michel miguel mike mikhail milan miles milton mitch mitchell mohamed mohammad
mohammed mohamad moses muhammad murray mustafa nabil narendra nasser nate nathan nathaniel neal ned neil nelson neville
nicholas nicolas nick nigel nikolai nikolas noah noel norbert norm norman oleg oliver olivier omar oscar osman oswald otto owen
pablo paolo pascal patrick paul paulo pavel pedro percy perry pete peter petr phil philip philippe phillip pierre
piotr prakash quentin quincy rafael raj rajesh rajiv ralph ramesh ramon randall randolph randy raphael rashid raul ravi ray
raymond reg reggie reginald rene rené rex ricardo richard rick ricky rob robbie robert roberto rod roderick rodney rodrigo roger
roland rolf roman ron ronald ronnie rory ross roy ruben rudolf rudy rufus rupert russ russell ryan salman salvador sam samir
sammy samuel sanjay satoshi saul scott sean sebastian serge sergei sergey sergio seth shane shaun shawn sid sidney
silvio simon sohail spencer stan stanley stefan stephan stephen sterling steve steven stewart stuart sunil sven tariq ted terence
terrence terry theo theodore thomas thorsten tim timothy tobias todd tom tomas tommy tony travis trent trevor tristan troy
tyler ulrich umar uwe vaughn vernon viktor victor vijay vikram vince vincent vincenzo vladimir volodymyr wade walter warren
wayne wendell werner wes wesley wilbur wilfred will willard william willie willy winston wolfgang woody xavier xi yasser
yann yannick yuri yusuf yves zac zach zachary zhang chetham cheikh barnaby marlon tyrone darnell demetrius jermaine
`;
const women = `
abigail ada adele adriana agatha agnes aisha alana alexa alexandra alexis alice alicia alina alison allison alma alyssa amanda
amal amara amber amelia amina amy ana anastasia andrea angela angelica angelina anita anja ann anna annabel anne annette annie
annika antonia april ariana arlene astrid athena aubrey audrey ava barbara beatrice beatriz becky belinda bella bernadette
bernice bertha beth bethany betsy betty beverley beverly bianca blanca bonnie brenda briana bridget brigitte britney brooke
camila camilla candace candice cara carla carmen carol carole carolina caroline carolyn carrie cassandra cassidy catalina
catherine cathy cecilia celeste celia charlene charlotte chelsea cherie cheryl chloe chloé christa christina christine chrystia
cindy claire clara clarissa claudette claudia colette colleen concetta connie constance cora corinne cornelia courtney crystal cynthia
daisy dana daniela danielle daphne darlene dawn deanna deborah debbie debra deirdre delia delores denise diana diane dianne
dina dolores dominique donna dora doreen doris dorothy edith edna eileen elaine eleanor elena eliza elisabeth elizabeth ella
ellen ellie eloise elsa elsie emilia emily emma erica erika erin ernestine esmeralda estelle esther ethel etta eugenia eunice
eva evangeline eve evelyn fabiola faith farah fatima fatma faye felicia fernanda fiona flora florence frances francesca
francine freda frieda gabriela gabrielle gail gemma genevieve georgia georgina geraldine gertrude gillian gina ginny gisele
giulia gladys glenda gloria grace greta gretchen gwen gwendolyn hannah harriet hazel heather heidi helen helena helga henrietta
hilary hillary hope ida ilona ines inez ingrid irene irina iris isabel isabella isabelle ivana ivanka ivy jacinda jackie jacqueline jada
jana jane janet janice janine jasmine jeanette jeanne jenna jennifer jenny jessica jill jillian jo joan joanna joanne
jocelyn jodie jody josephine joy joyce juanita judith judy julia juliana julianne julie juliet june justine kamala kara karen
karin karina kate katelyn katerina katherine kathleen kathryn kathy katie katrina katya kayla keira kendra
kimberly kira kirsten kirstie kristen kristin kristina kristine kyra lana lara latisha latoya laura lauren laurie leah leanne leila
lena lenora lena leona leticia lidia lila lilian lillian lily lina linda lindsay lisa liz liza lois lola lora loraine lorena
loretta lori lorna lorraine louisa louise lucia lucille lucinda lucy luisa luna lydia lyn lynda lynn lynne mabel mackenzie madeleine
madeline madison mae maggie maia maisie malala malia mandy manuela mara marcella marcia margaret margarita margot margaux maria maría
mariah mariam marian mariana marianne maribel marie marilyn marina marisa marissa marjorie marla marlene marsha marta martha
martina mary maryam matilda maude maureen mavis maxine maya meg megan meghan melanie melinda melissa mercedes meredith mia
michaela michele michelle mildred mina mindy minnie mira miranda miriam moira molly mona monica monique muriel myra myrtle
nadia nadine nancy naomi natalia natalie natasha nell nellie nicole nicola nicolette nikki nina noelle nora noreen norma octavia
olga olive olivia ophelia paige pam pamela patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope penny
petra phoebe phyllis polly portia priscilla priya rachel ramona raquel rebecca regina renata renée rhoda rhonda rina rita
roberta rochelle rosa rosalie rosalind rosanna rose rosemary rowena roxanne ruby ruth sabrina sadie sally samantha sandra sandy
sara sarah sasha saskia savannah selena selina serena sharon sheena sheila shelley sherry sheryl shirley sienna
sierra silvia simone sofia sonia sonja sophia sophie soraya stacey stacy stella stephanie sue summer susan susana susanna
susannah susanne suzanne svetlana sybil sylvia tabitha tamara tammy tania tanya tara tatiana teresa teri terri tess tessa
thelma theresa therese tiffany tina toni tracey tracy trina trisha trudy ulrike una ursula valentina valeria valerie vanessa
velma vera verna veronica vicki vicky victoria viola violet virginia vivian viviane wanda wendy whitney wilhelmina wilma winifred
winnie yasmin yolanda yvette yvonne zara zelda zoe zoey zoé ingeborg aaliyah ayesha lakshmi meera anjali sunita fatou aminata
mei yuki sakura noor leyla zeynep elif joanie marge madge moyra gudrun solveig sigrid siobhan niamh aoife saoirse orla
`;
const either = `alex ali angel ariel ashley aubrey avery bailey billie blair blake brett brook cameron carey carmen casey charlie chris
corey courtney dakota dale dana darcy devon drew dylan eden elliott emerson erin evan evelyn finley frances frankie gale harley
hayden hilary hunter jackie jaime jamie jan jean jesse jo jodi jody jordan jules kai kelly kendall kerry kim kris kyle lane laurie lee
leigh leslie lindsay lindsey logan loren lou lynn mackenzie marion max mel micah morgan nicky noel nat pat parker payton peyton quinn
randy ray reese riley river robbie robin rory rowan ryan sage sam sandy sasha shannon shawn shay shelby shelley sidney sky skyler
stacy stevie sydney tatum taylor terry toby tony tracy tyler val vivian wei min jun hua ming li ying yan jin kang hong kwan`;

const masculine: Agreement = { gender: 'masculine', number: 'singular' };
const feminine: Agreement = { gender: 'feminine', number: 'singular' };

/** Given names frequent in English news, in lower case, with the gender that they tell, if any. */
export const givenNames: ReadonlyMap<string, Agreement> = new Map<string, Agreement>([
  ...rows(either, { number: 'singular' }),
  ...rows(men, masculine),
  ...rows(women, feminine),
  ...[
    'jamie',
    'jordan',
    'morgan',
    'kelly',
    'kim',
    'pat',
    'lee',
    'chris',
    'alex',
    'sam',
    'leslie',
    'shannon',
    'kerry',
    'casey',
  ].map((name): [string, Agreement] => [name, { number: 'singular' }]),
]);

function rows(list: string, agreement: Agreement): [string, Agreement][] {
  return list
    .trim()
    .split(/\s+/u)
    .map((name) => [name, agreement]);
}
