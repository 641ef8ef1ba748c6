const names = `
abidjan accra addis-abeba aix-en-provence ajaccio albi alep alexandrie alger amiens amman amsterdam angers angoulême
ankara annecy antananarivo anvers arles arras athènes atlanta auckland avignon bagdad bakou bamako bangkok bangui
barcelone bastia bayonne beauvais belfast belfort belgrade berlin berne besançon beyrouth béziers birmingham bogota
bologne bombay bordeaux boston boulogne bourges brasilia bratislava brazzaville brest brisbane bristol bruges
bruxelles bucarest budapest caen calais calcutta calgary canberra cannes caracas carcassonne cardiff casablanca
cayenne chambéry charleroi charleville-mézières chartres chengdu cherbourg chicago chisinau clermont-ferrand colmar
cologne colombo compiègne conakry copenhague cotonou créteil dakar dallas damas delhi denver detroit dhaka dijon
djeddah doha dortmund douala doubaï dresde dubaï dublin dunkerque düsseldorf erbil erevan evry faloudja florence
francfort fréjus fukushima gand gao gaza gênes genève glasgow grenoble grozny guangzhou hambourg hanoï hanovre harare
helsinki hiroshima homs hongkong houston islamabad istanbul jakarta jérusalem johannesburg kaboul kampala karachi
katmandou khartoum kiev kigali kinshasa kobané koweit kyoto lagos lahore lausanne laval leeds leipzig lens libreville
liège lille lima limoges lisbonne liverpool lomé londres lorient lourdes luanda lugano lusaka lyon madrid malaga
manchester manille maputo marioupol marrakech marseille mayotte melbourne melun metz mexico miami milan minsk
mogadiscio monrovia montauban montevideo montpellier montréal moscou mossoul mulhouse munich nairobi namur nancy
nanterre nantes naples narbonne new-york niamey nice nîmes nouakchott noumea nouméa odessa oran orléans oslo ostende
ottawa ouagadougou palerme palmyre papeete paris pau pékin perpignan perth philadelphie phoenix poitiers porto prague
pretoria pristina pyongyang quimper rabat racca rakka raqqa reims rennes reykjavik riga riyad rome rotterdam roubaix
rouen saint-brieuc saint-denis saint-étienne saint-malo saint-nazaire saint-pétersbourg salzbourg sanaa santiago
sarajevo seattle séoul sétif séville shanghai sheffield shenzhen skopje sofia stockholm strasbourg stuttgart sydney
taipei tallinn tarbes tbilissi téhéran tel-aviv tirana tokyo toronto toulon toulouse tourcoing tours tripoli troyes
tunis turin ulster utrecht valence valenciennes vancouver vannes varsovie venise vérone versailles vienne villeurbanne
vilnius caire haye havre mans mecque rochelle volgograd washington wellington winnipeg wuhan yaoundé zagreb zurich
`;

/** Large cities by their French names, in lower case: what `la société` never takes up, though `le club` may. */
export const cities: ReadonlySet<string> = new Set(names.trim().split(/\s+/u));
