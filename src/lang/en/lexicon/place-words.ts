/** Words inside the names of places, bodies, works and events, which no person's name holds. In lower case. */
export const placeWords: ReadonlySet<string> = new Set(
  `north south east west northern southern eastern western central new nova los las san santa saint-jean fort port lake mount
   mountain great united saudi british national international federal royal global american canadian european african asian
   australian chinese russian french german indian japanese korean mexican democratic republican street avenue road drive
   boulevard highway river island islands valley beach bay park garden gardens square bridge tower building house hall plaza
   heights hills springs falls creek county city state nations kingdom republic ocean sea coast peninsula district township
   village arena stadium airport station terminal museum theatre theater church cathedral temple mosque synagogue hospital clinic
   college university school academy institute league cup open championship championships games series festival awards
   award prize act bill accord treaty agreement deal day night week war revolution party congress parliament senate house
   commons supreme court bank street post times news media magazine tribune herald gazette press radio television tv network
   inc corp corporation co ltd llc plc company group holdings industries partners brothers motors airlines airways energy
   oil gas pharma technologies systems services solutions foundation fund trust society union federation association alliance
   coalition council commission committee board bureau agency ministry department office authority administration army navy
   force forces police guard regiment program project initiative plan report review study conference summit forum affairs
   security health defence defense education finance treasury trade labour labor justice environment transport agriculture
   nation band tribe clan brigade battalion squad legion lodge parish synod hotel inn motel resort casino restaurant cafe
   café pub brewery winery bakery farms ranch stores shops mall pharmacy foods labs laboratories studio studios records
   pictures entertainment productions magazine weekly daily chronicle observer inquirer examiner ledger dispatch guardian
   globe mail sun star telegraph journal courier mercury express mirror bulletin sentinel
   leafs jets canucks flames oilers senators canadiens bruins flyers penguins capitals hurricanes predators blues avalanche
   coyotes ducks sharks knights kraken sabres devils islanders blackhawks raptors celtics lakers clippers warriors bucks
   bulls nets knicks sixers pistons pacers cavaliers heat hawks hornets wizards spurs rockets mavericks grizzlies pelicans
   thunder nuggets timberwolves blazers yankees mets jays orioles sox tigers twins royals astros athletics mariners angels
   dodgers giants padres rockies diamondbacks braves marlins nationals phillies cubs cardinals reds brewers pirates packers
   bears lions vikings cowboys eagles commanders falcons panthers buccaneers seahawks 49ers chiefs broncos raiders chargers
   texans colts jaguars titans steelers ravens bengals bills patriots dolphins argonauts alouettes redblacks bombers
   roughriders stampeders elks marlies whitecaps internet web online sector index exchange market centre center club team united rangers wall world`.split(
    /\s+/u,
  ),
);
