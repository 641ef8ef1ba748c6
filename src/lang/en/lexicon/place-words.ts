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
   internet web online sector index exchange market centre center club team united rangers wall world`.split(
    /\s+/u,
  ),
);
