import type { SpeakerNoun } from '../../../nlp/language-pack.ts';

const persons = `
academic accountant activist actor addict adjudicator administrator adviser advisor advocate agent aide alderman alumnus
ambassador analyst anchor animator anthropologist apologist applicant apprentice arbitrator archaeologist archbishop
architect archivist artist assistant associate astronaut astronomer athlete attendant attorney auditor author baker
ballplayer banker bartender biologist bishop blogger boss botanist boxer broadcaster broker brewer bureaucrat burglar
businessman businessperson buyer caddie cameraman campaigner candidate captain cardinal carpenter cashier caterer ceo
cfo chair chairman chairperson champion chancellor chaplain chef chemist chief choreographer citizen clergyman clerk
climatologist clinician coach co-author co-chair co-director co-founder co-host co-ordinator co-owner co-worker
collaborator colleague collector colonel columnist comedian commander commentator commissioner commuter companion
competitor complainant composer comrade conductor congressman conservationist constable consul consultant consumer
contractor contributor cook coordinator coroner corporal correspondent councillor councilman councilor counsel
counsellor counselor cousin coworker creator critic curator customer cyclist dancer dean defenceman defender defendant
defenseman delegate democrat demographer demonstrator dentist deputy designer detective developer dietitian diplomat
director dispatcher doctor donor driver drummer ecologist economist editor educator elder electrician employee employer
engineer entertainer entrepreneur environmentalist envoy epidemiologist estimator ethicist evangelist examiner executive
expert exporter eyewitness facilitator fan farmer father filmmaker financier firefighter fisherman fitter forecaster
foreman forester forward founder freelancer friend fugitive gamer gardener general geographer geologist geophysicist
goalie goalkeeper goaltender golfer governor graduate grandfather grocer guard guardian guest guide guitarist guru
headmaster hiker historian homeowner host hostage hunter husband hygienist imam immigrant industrialist inmate innkeeper
inspector instructor interpreter interviewer inventor investigator investor janitor jockey journalist judge juror justice
keeper king laborer labourer landlord lawmaker lawyer leader lecturer legislator liaison librarian lieutenant linebacker
linguist listener lobbyist magistrate maker man manager marketer marshal mathematician mayor mechanic mediator medic
member mentor merchant meteorologist microbiologist midfielder midwife migrant minister miner mobster moderator monk
motorist mountaineer moderator mover musician narrator nationalist naturalist navigator negotiator neighbor neighbour
nephew neurologist neuroscientist neurosurgeon newcomer nominee novelist nun nurse nutritionist oceanographer officer
official ombudsman oncologist operator opponent optometrist organiser organizer outfielder owner painter paleontologist
paramedic parent parliamentarian partner passenger passer-by pastor pathologist patient patron paediatrician pediatrician
pensioner performer pharmacist philanthropist philosopher photographer physician physicist physiotherapist pianist
pilot pitcher plaintiff planner player playwright plumber podcaster poet policeman policymaker politician pollster pope
porter postdoc practitioner preacher predecessor premier presenter president priest prime primatologist principal printer
prisoner producer professor programmer promoter proprietor prosecutor protester protestor provost psychiatrist
psychologist publicist publisher pundit pupil quarterback rabbi rancher rapper realtor receptionist recruiter
rector reeve referee reformer refugee regulator remodeler renter reporter representative republican researcher
resident respondent restaurateur retailer retiree reverend reviewer rider rival roommate runner sailor salesman
salesperson scholar schoolteacher scientist screenwriter sculptor secretary seismologist seller senator senior sergeant
sheriff shopkeeper shopper shareholder singer skater skier skipper smoker sociologist soldier solicitor songwriter source
speaker specialist spectator spokesman spokesperson staffer statistician stepfather storyteller strategist striker
student sultan superintendent supervisor supplier supporter surgeon surveyor survivor suspect swimmer taxpayer teacher
teammate technician teenager tenant therapist toxicologist trader trainee trainer translator traveller traveler treasurer
trooper trucker trustee tutor tycoon uncle undersecretary user veteran veterinarian vice-chair vice-president viewer
villager violinist virologist visitor volunteer voter waiter warden watchdog weatherman whistleblower winemaker winger
winner witness woodworker worker wrestler writer youngster youth zoologist vendor applicant mastermind insider
observer proponent skeptic sceptic enthusiast pioneer newsman teen toddler kid person guy brother boy son grandson
groom nominee incumbent mp mpp mla mep pm vp gm md nominee kindergartner pedestrian caller trapper capt sgt const cst sen rep gov insp supt det lt cmdr coun
proprietor pontiff monarch
`;
const women = `woman actress businesswoman spokeswoman chairwoman congresswoman councilwoman policewoman mother grandmother
sister wife widow aunt niece daughter girl girlfriend mom mum grandma stepmom waitress hostess queen princess stepmother matriarch headmistress
nun heroine lady saleswoman sportswoman camerawoman midwife granddaughter bride`;
const men = `man businessman spokesman chairman congressman councilman policeman father grandfather brother husband widower
uncle nephew son boy boyfriend dad grandpa stepdad king prince stepfather patriarch headmaster monk gentleman grandson salesman sportsman
fisherman cameraman weatherman groom alderman`;
const collectives = `
academy administration agency airline airport alliance army assembly association authority bank board body branch brand
brewery broadcaster brokerage bureau cabinet campaign carrier caucus center centre chain chamber channel charity church
city clinic club coalition college commission committee community company conglomerate congress consortium consulate
corporation council country county court crown defence defense department diocese directorate district division embassy
exchange factory family federation firm force foundation franchise front fund gallery giant government group guild
hospital industry initiative inquiry institute institution judiciary kremlin lab laboratory league legislature library
maker management manufacturer media military ministry mission movement municipality museum navy network newspaper
ngo non-profit nonprofit office operator opposition orchestra organisation organization outlet panel parliament party
pentagon police practice presidency press prosecution province publication publisher rcmp regime region registry
regulator retailer school secretariat senate service site staff startup start-up state station store studio subsidiary
supplier syndicate team territory think-tank town township tribunal union unit university utility vatican village watchdog
carmaker chipmaker drugmaker planemaker shipbuilder lender insurer supermarket multinational quango
website zoo agency nation band tribe magazine daily weekly tabloid journal detachment automaker developer
`;
const documents = `statement report study document letter article book survey post tweet release email complaint lawsuit memo
note filing ruling verdict bulletin poll paper essay petition affidavit advisory warning notice sign headline caption
message text blog post indictment analysis audit assessment website finding research judgment decision order plaque
results editorial column communiqué transcript advertisement ad description`;
const groups = `people men women children officials authorities police scientists experts analysts critics supporters
opponents locals others investigators firefighters paramedics democrats republicans liberals conservatives tories
prosecutors lawmakers both many some most parents proponents advocates sources insiders figures pair couple duo`;

/** Persons who are often named by the noun alone without having been named before. */
const UNNAMED = new Set(
  `spokesman spokeswoman spokesperson official source insider person guy kid citizen president critic witness victim
   suspect accused complainant defendant plaintiff caller applicant passenger neighbour neighbor bystander eyewitness
   whistleblower juror`.split(/\s+/u),
);
const BODIES = new Set(
  `agency company firm group ministry department organization organisation university bank union party team club paper
   newspaper network court charity airline automaker carmaker chipmaker drugmaker planemaker shipbuilder lender insurer retailer
   manufacturer supermarket broadcaster publisher startup start-up multinational watchdog regulator`.split(
    /\s+/u,
  ),
);

/** English nouns for those who speak. */
export const speakerNouns: ReadonlyMap<string, SpeakerNoun> = new Map([
  ...rows(documents, { kind: 'document' }),
  ...rows(collectives, { kind: 'collective' }),
  ...rows(persons, { kind: 'person' }),
  ...rows(women, { kind: 'person', gender: 'feminine' }),
  ...rows(men, { kind: 'person', gender: 'masculine' }),
  ...words(groups).map((noun): [string, SpeakerNoun] => [noun, { kind: 'group', number: 'plural' }]),
  ['police', { kind: 'collective' }],
  ['staff', { kind: 'collective' }],
  ['media', { kind: 'collective' }],
]);

/** Whether `the …` alone rather takes up somebody named before: most persons, and some bodies. */
function pointsBack(word: string, noun: SpeakerNoun): boolean {
  return noun.kind === 'person' ? !UNNAMED.has(word) : BODIES.has(word);
}

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}

function rows(list: string, noun: SpeakerNoun): [string, SpeakerNoun][] {
  return words(list).flatMap((word): [string, SpeakerNoun][] => [
    [word, { ...noun, number: 'singular', ...(pointsBack(word, noun) && { pointsBack: true }) }],
    [plural(word), { ...noun, kind: noun.kind === 'document' ? noun.kind : 'group', number: 'plural' }],
  ]);
}

function plural(noun: string): string {
  if (/man$/u.test(noun)) return noun.replace(/man$/u, 'men');
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|ch|sh|x)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}
