/**
 * When a reminder comes first: today at the time asked for, or tomorrow when that is over. Both on the device's clock.
 * @example firstTime('19:00', new Date(2026, 10, 23, 20, 15)) // => '2026-11-24T19:00'
 */
export function firstTime(time: string, now: Date): string {
  const [, hours = '19', minutes = '00'] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  const at = new Date(now.getFullYear(), now.getMonth(), now.getDate(), Number(hours), Number(minutes));
  if (at <= now) at.setDate(at.getDate() + 1);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}
