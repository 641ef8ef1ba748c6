/** Nouns of the occasion, medium or time at which something is said, and of what it is about. */
export const occasions: ReadonlySet<string> = new Set(
  `statement interview interviews conference news release email emails letter tweet tweets post posts press phone twitter facebook
   instagram youtube speech court testimony message messages video call briefing scrum debate hearing meeting blog report radio
   television tv podcast address remarks comments note memo filing affidavit document documents documentary column op-ed
   editorial essay book text reply response question questions event rally ceremony telephone show program website online
   media thread update appearance session exchange conversation reporters bulletin notice announcement presentation
   report study survey paper newspaper magazine caption feature profile`
    .trim()
    .split(/\s+/u),
);
