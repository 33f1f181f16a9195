/** Days as people read them, as exact as they are known. */

const months = 'January February March April May June July August September October November December'.split(' ');

/** `9 January 2022`, `January 2022`, `2022`, `the week of 3 January 2022`; a moment is told in UTC: `9 January 2022, 14:05 UTC`. */
export function dayWords(date: string): string {
  const week = /^(\d{4})-W(\d{2})$/.exec(date);
  if (week) return `the week of ${dayWords(mondayOf(Number(week[1]), Number(week[2])))}`;
  const isElsewhere = /T\d{2}:\d{2}(:\d{2})?[+-]\d{2}:\d{2}$/.test(date);
  // Days are told by one clock for all.
  if (isElsewhere && !Number.isNaN(Date.parse(date))) return dayWords(new Date(date).toISOString());
  const [, year = date, month, day, time] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2}))?/.exec(date) ?? [];
  const words = [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
  return time ? `${words}, ${time} UTC` : words;
}

/** The Monday of a week of ISO 8601: 4 January always lies in the first. */
export function mondayOf(year: number, week: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getUTCDate() - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7;
  return new Date(Date.UTC(year, 0, monday)).toISOString().slice(0, 10);
}
