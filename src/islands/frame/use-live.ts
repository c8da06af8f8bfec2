import { useEffect, useState } from 'preact/hooks';

/**
 * Whether the island is awake. Until then its controls are to be disabled: what is chosen in the built page before the script
 * comes would be set back by it without a word.
 */
export function useLive(): boolean {
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return isLive;
}
