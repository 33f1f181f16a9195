/** The intervals of a timeline: hours, days, weeks of ISO 8601 and months, named as ISO 8601 writes them. */

const dayLength = 86_400_000;

export const intervals = ['HOUR', 'DAY', 'WEEK', 'MONTH'] as const;
export type Interval = (typeof intervals)[number];

/** `intervalOf('2022-01-09', 'WEEK')` → `'2022-W01'`; of `'2022-01-09T14'`, an hour, only HOUR keeps the hour. */
export function intervalOf(moment: string, interval: Interval): string {
  const day = moment.slice(0, 10);
  if (interval === 'HOUR') return moment.length > 10 ? moment : `${day}T00`;
  if (interval === 'MONTH') return day.slice(0, 7);
  return interval === 'DAY' ? day : weekOf(day);
}

/** ISO 8601: the week belongs to the year in which its Thursday lies. */
function weekOf(day: string): string {
  const date = new Date(`${day}T00:00Z`);
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * dayLength);
  const year = thursday.toISOString().slice(0, 4);
  const newYear = Date.parse(`${year}-01-01T00:00Z`);
  const week = Math.floor((thursday.getTime() - newYear) / dayLength / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
