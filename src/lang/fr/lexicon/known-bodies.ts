/** Well-known bodies by the nouns that take them up; names without their article, as the French press writes them. */
const rows: Readonly<Record<string, string>> = {
  'quotidien journal': `Monde, Figaro, Libération, Parisien, Croix, Humanité, Échos, Equipe, Équipe, Ouest-France, Sud Ouest, Voix du Nord, Dauphiné libéré,
    Dépêche du Midi, Progrès, Provence, Midi Libre, Télégramme, Nice-Matin, Montagne, Est républicain, Dernières Nouvelles d'Alsace, Opinion, New York
    Times, Washington Post, Wall Street Journal, Los Angeles Times, USA Today, Guardian, Times, Daily Telegraph, Telegraph, Daily Mail, Financial Times,
    Independent, Bild, Süddeutsche Zeitung, Welt, Frankfurter Allgemeine Zeitung, Corriere della Sera, Repubblica, Stampa, Gazzetta dello Sport, País,
    El País, El Mundo, Marca, Haaretz, Soir, Libre Belgique, DH, Temps, Tribune de Genève, Devoir, Presse, Journal de Montréal, Soleil, Globe and Mail,
    Watan, El Watan, Globe, Asahi Shimbun, Hürriyet, Kommersant, Izvestia`,
  'hebdomadaire magazine journal': `Canard enchaîné, Charlie Hebdo, Express, Point, Obs, Nouvel Observateur, Marianne, Journal du dimanche, JDD, Paris Match, Valeurs
    actuelles, Courrier international, Jeune Afrique, Spiegel, Time, Newsweek, Economist, Télérama, Vif, Closer, Voici, Actualité`,
  'site média':
    'Mediapart, Slate, Huffington Post, HuffPost, BuzzFeed, Arrêt sur images, Rue89, Politico, Bellingcat, StreetPress, Blast, Reporterre',
  'agence média': `AFP, Agence France-Presse, Reuters, Associated Press, AP, Bloomberg, Xinhua, Chine nouvelle, Interfax, Tass, Ria Novosti, Anadolu, Belga,
    DPA, ANSA, Yonhap, Kyodo, Presse canadienne`,
  'chaîne média': `BFM TV, BFMTV, LCI, CNews, i-Télé, iTélé, CNN, Fox News, MSNBC, NBC, CBS, ABC, Al-Jazira, Al Jazeera, TF1, M6, France 2, France 3, France 5,
    France 24, Canal+, C8, Arte, TVA, RTBF, RTS, TV5 Monde, RT, Al-Arabiya, Sky News, Radio-Canada`,
  'radio station média':
    'RTL, RMC, Europe 1, France Inter, France Info, Franceinfo, France Culture, RFI, France Bleu, Radio Okapi, NPR',
  'ong organisation association': `Amnesty International, Amnesty, Human Rights Watch, HRW, Greenpeace, Médecins sans frontières, MSF, Médecins du monde, Reporters sans frontières,
    RSF, Oxfam, WWF, Sea Shepherd, Action contre la faim, Handicap International, Transparency International, Sherpa, Anticor, Oxfam France, Amis de la
    Terre, Cimade, SOS Méditerranée, SOS Racisme, Licra, LDH, L214, Emmaüs, Secours populaire, Secours catholique, Save the Children, Care, Bloom, Sos
    Méditerranée, Observatoire syrien des droits de l'homme, Équiterre, Peta, PETA, Foodwatch, Avaaz, Fondation Abbé Pierre`,
  'syndicat organisation centrale': `CGT, CFDT, FO, Force ouvrière, CFTC, CFE-CGC, Unsa, UNSA, Sud, SUD, Sud-Rail, SUD-Rail, Solidaires, FSU, SNES, Snes, FNSEA, Confédération
    paysanne, Coordination rurale, FGTB, CSC, CSN, FTQ, UGTT, Alliance, Unef, UNEF, SNPL, Cosatu, IG Metall`,
  'patronat organisation': 'Medef, CPME, Conseil du patronat',
  'parti formation mouvement': `Front national, FN, Rassemblement national, RN, Les Républicains, Républicains, LR, UMP, Parti socialiste, PS, La République en marche, LREM,
    En marche, Renaissance, MoDem, UDI, EELV, Europe Écologie-Les Verts, La France insoumise, LFI, France insoumise, Parti communiste français, PCF, NPA, Lutte
    ouvrière, Debout la France, Reconquête, AfD, Alternative pour l'Allemagne, CDU, CSU, SPD, Podemos, Ciudadanos, Vox, PSOE, Syriza, Ligue du Nord, Mouvement
    5 étoiles, Forza Italia, Parti québécois, PQ, Bloc québécois, Québec solidaire, Coalition avenir Québec, CAQ, N-VA, Ecolo, MR, Vlaams Belang, AKP, HDP, Likoud,
    Fatah, Ennahdha, Ennahda, ANC, Ukip, UKIP, Sinn Féin, SNP, Fidesz`,
  'mouvement organisation groupe':
    'Hamas, Hezbollah, Talibans, Boko Haram, Al-Qaïda, Al-Qaida, Daech, État islamique, Aqmi, AQMI, Jihad islamique, PKK, Farc, FARC, Shebab, Front al-Nosra',
  'constructeur groupe entreprise marque': `Renault, Peugeot, Citroën, PSA, Stellantis, Volkswagen, BMW, Mercedes-Benz, Daimler, Audi, Opel, Fiat, Fiat Chrysler, Toyota, Nissan, Honda, Mitsubishi,
    Hyundai, Kia, Ford, General Motors, Tesla, Volvo, Porsche, Ferrari, Alstom, Siemens, Bombardier, Samsung, Huawei, Xiaomi, LG, Dacia, Suzuki, Mazda`,
  'avionneur constructeur groupe entreprise':
    'Airbus, Boeing, Embraer, Dassault Aviation, ATR, Lockheed Martin',
  'compagnie transporteur entreprise': `Air France, Air France-KLM, KLM, Lufthansa, British Airways, EasyJet, easyJet, Ryanair, EgyptAir, Emirates, Qatar Airways, Turkish Airlines, Germanwings,
    Malaysia Airlines, Air Canada, Air Algérie, Royal Air Maroc, Tunisair, Air Sénégal, Air Côte d'Ivoire, Ethiopian Airlines, Ethiopian, Kenya Airways, Brussels
    Airlines, Iberia, Vueling, Alitalia, SAS, Swiss, Delta, Delta Air Lines, American Airlines, United Airlines, Corsair, Air Austral, Hop!, Aeroflot, Transavia,
    Norwegian, Air China, Qantas, Thomas Cook, Aigle Azur, XL Airways`,
  'transporteur entreprise groupe compagnie':
    'SNCF, RATP, Eurostar, Thalys, SNCB, Keolis, Transdev, Deutsche Bahn, Via Rail, STM',
  'opérateur groupe entreprise':
    'Orange, SFR, Bouygues Telecom, Free, Proximus, Vodafone, Deutsche Telekom, Verizon, AT&T, Maroc Telecom, MTN, Altice, Vidéotron, Bell',
  'géant groupe entreprise firme société': `Google, Alphabet, Apple, Amazon, Microsoft, IBM, Intel, Oracle, Netflix, Uber, Airbnb, Yahoo, Yahoo!, Alibaba, Tencent, Sony, Nintendo, Panasonic, Toshiba, Nokia, Ericsson,
    Qualcomm, Nvidia, OpenAI, SpaceX, ByteDance, Spotify, Monsanto, Bayer, Nestlé, Danone, Coca-Cola, PepsiCo, McDonald's, Starbucks, Lactalis, Unilever, L'Oréal,
    Walmart, Ikea, Carrefour, Auchan, Casino, Leclerc, Intermarché, Lidl, Fnac, Darty, H&M, Zara, LVMH, Kering, Hermès, Adidas, Nike, Puma, Total, TotalEnergies,
    Shell, BP, ExxonMobil, Chevron, Eni, Gazprom, Rosneft, Engie, EDF, Areva, Orano, Veolia, Suez, Vinci, Bouygues, Eiffage, Lafarge, LafargeHolcim, Saint-Gobain,
    Michelin, ArcelorMittal, Rio Tinto, Glencore, Sanofi, Pfizer, Moderna, AstraZeneca, Novartis, Roche, Servier, Johnson & Johnson, BioNTech, Thales, Safran, Dassault,
    Naval Group, DCNS, Sodexo, Accor, Havas, Publicis, Vivendi, Disney, Ubisoft, Hydro-Québec, Blizzard, Valve, Activision`,
  'pétrolier groupe compagnie':
    'Total, TotalEnergies, Shell, BP, ExxonMobil, Chevron, Eni, Rosneft, Aramco, Saudi Aramco',
  'électricien énergéticien groupe': 'EDF, Engie, Enel, Hydro-Québec',
  'réseau plateforme entreprise':
    'Facebook, Twitter, Instagram, TikTok, Snapchat, YouTube, Meta, LinkedIn, Telegram, WhatsApp, Reddit',
  'plateforme entreprise géant': 'Netflix, Uber, Airbnb, Spotify, YouTube, Deliveroo, Twitch',
  'laboratoire groupe entreprise':
    'Sanofi, Pfizer, Moderna, AstraZeneca, Novartis, Roche, Servier, BioNTech, Merck, Gilead',
  'banque groupe établissement': `BNP Paribas, Société générale, Crédit agricole, Crédit mutuel, BPCE, HSBC, UBS, Credit Suisse, Deutsche Bank, Goldman Sachs, JPMorgan, Barclays, Lloyds,
    Santander, UniCredit, Banque postale, Wells Fargo, Citigroup, Ecobank`,
  'institution banque':
    'BCE, Banque centrale européenne, Réserve fédérale, Fed, Banque de France, Banque mondiale, Banque du Canada, BCEAO',
  'institution fonds organisation': 'FMI, Fonds monétaire international',
  'organisation institution':
    'OCDE, OMC, ONU, Otan, OTAN, Union africaine, UA, Cédéao, Ligue arabe, OSCE, AIEA, OMS, Organisation mondiale de la santé, Unesco, Unicef, Interpol, Opep, OPEP, OIM, OIT',
  'agence organisation': 'OMS, Organisation mondiale de la santé, Unicef, Unesco, HCR, FAO, PAM, OIM, AIEA',
  'agence institution':
    'Nasa, NASA, ESA, Roscosmos, CNES, Cnes, Frontex, Europol, Ademe, ANSM, FDA, CIA, FBI, NSA, Anses',
  'institution autorité':
    "Défenseur des droits, Cour des comptes, Conseil constitutionnel, Conseil d'État, CNIL, Cnil, AMF, CSA, Arcom",
  'instance organisation fédération':
    'Fifa, FIFA, UEFA, CIO, FFF, IAAF, LFP, CAF, FIA, AMA, World Rugby, Comité international olympique, Agence mondiale antidopage',
  'présidence exécutif administration':
    'Maison-Blanche, Maison Blanche, Kremlin, Élysée, Matignon, Blue House, Palais-Bourbon',
  'ministère administration': "Pentagone, Bercy, Quai d'Orsay, Beauvau, Département d'État",
  'club équipe': `PSG, Paris Saint-Germain, OM, Olympique de Marseille, OL, Olympique lyonnais, LOSC, Losc, AS Monaco, FC Nantes, ASSE, RC Lens, Girondins de Bordeaux, OGC
    Nice, Stade rennais, Real Madrid, FC Barcelone, Barça, Atlético de Madrid, Bayern Munich, Borussia Dortmund, Manchester United, Manchester City, Chelsea, Arsenal,
    Liverpool, Tottenham, Juventus, AC Milan, Inter Milan, AS Roma, Ajax, Benfica, FC Porto, Anderlecht, Standard de Liège, FC Bruges, Canadien, Impact de Montréal,
    Stade toulousain, Racing 92, RC Toulon, Leicester`,
};

/** The nouns that take up a well-known body, by its name in lower case. */
export const knownBodies: ReadonlyMap<string, readonly string[]> = build();

function build(): ReadonlyMap<string, readonly string[]> {
  const bodies = new Map<string, readonly string[]>();
  for (const [nouns, names] of Object.entries(rows))
    for (const row of names.split(',')) {
      const name = row.trim().replace(/\s+/gu, ' ').toLowerCase();
      bodies.set(name, [...new Set([...(bodies.get(name) ?? []), ...nouns.split(' ')])]);
    }
  return bodies;
}
