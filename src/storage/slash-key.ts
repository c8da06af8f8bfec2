import { readText, writeText } from './web-storage.ts';

/** Whether `/` opens the search box (`chynjyr.slash`); who speaks to the device or touches keys by chance may turn that off. */
export function slashOpens(): boolean {
  return readText('local', 'slash') === null;
}

/** Remembers whether `/` opens the search box. */
export function letSlashOpen(opens: boolean): void {
  writeText('local', 'slash', opens ? null : 'off');
}
