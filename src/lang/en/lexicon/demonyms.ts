/** Adjectives of country, continent, faith and language, in lower case. */
export const demonyms: ReadonlySet<string> = new Set(
  `afghan african albanian algerian american angolan arab arabic argentine argentinian armenian asian australian austrian
   bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian
   caribbean catholic chilean chinese christian colombian congolese croatian cuban cypriot czech danish dutch egyptian english
   estonian ethiopian european finnish flemish french georgian german ghanaian greek guatemalan haitian hindu hispanic honduran
   hungarian icelandic indian indonesian iranian iraqi irish islamic israeli italian ivorian jamaican japanese jewish jordanian
   kazakh kenyan korean kurdish kuwaiti latin latino latvian lebanese liberian libyan lithuanian malaysian malian maltese
   mexican mongolian moroccan muslim nepalese nigerian norwegian ottoman pakistani palestinian panamanian peruvian polish
   portuguese protestant qatari romanian roman russian rwandan saudi scottish senegalese serbian slovak slovenian somali
   soviet spanish sudanese swedish swiss syrian taiwanese tanzanian thai tunisian turkish ugandan ukrainian uruguayan venezuelan
   vietnamese welsh western yemeni zambian zimbabwean`.split(/\s+/u),
);
