const TIME = /^(\d{1,2})(?:\s?(?:[:h.]|heures?)\s?(\d{2})?|\s?(?=[ap]))\s?(?:(am|pm|a\.m\.|p\.m\.))?$/u;

/**
 * Reads a time of day as people type it in English or French: `08:30`, `8h30`, `8 h`, `8.30`, `8:30 pm`, `20 heures`,
 * `midi`, `minuit`. Gives `HH:MM`, or `undefined`.
 */
export function readTime(typed: string): string | undefined {
  const given = typed.trim().toLowerCase().replace(/\s+/gu, ' ');
  if (given === 'midi' || given === 'noon') return '12:00';
  if (given === 'minuit' || given === 'midnight') return '00:00';
  const match = TIME.exec(given);
  if (!match) return undefined;
  const [, hours = '', minutes = '00', half] = match;
  const hour = hourOf(Number(hours), half?.startsWith('p'), half !== undefined);
  if (hour === undefined || Number(minutes) > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

function hourOf(hour: number, isAfternoon: boolean | undefined, isHalved: boolean): number | undefined {
  if (!isHalved) return hour <= 23 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (isAfternoon === true ? 12 : 0);
}
