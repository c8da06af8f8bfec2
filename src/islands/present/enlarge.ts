/** Sizes of letters in pixels on a screen of 1280 × 720, largest first. */
const sizes = [46, 42, 39, 36, 34, 32, 30, 28, 26, 24, 22, 20];
/** Smaller letters nobody reads on any screen; rather is it pushed up and down. */
const least = 18;
/** Below this a screen is tried with its options in two columns. */
const comfortable = 28;

/** The largest letters of these sizes with which all of a screen is seen; undefined when there are none. They stay set. */
function largest(screen: HTMLElement, from: readonly number[]): number | undefined {
  const scale = Math.min(innerWidth / 1280, innerHeight / 720);
  for (const size of from) {
    const letters = Math.max(least, Math.round(size * scale));
    screen.style.fontSize = `${letters}px`;
    const isSeen = screen.scrollHeight <= screen.clientHeight && screen.scrollWidth <= screen.clientWidth;
    if (isSeen) return letters;
    if (letters === least) return undefined;
  }
  return undefined;
}

/** Sets a screen in the largest letters with which all of it is seen, its options in two columns where that makes them larger. */
export function enlarge(screen: HTMLElement): void {
  screen.classList.remove('two');
  if (
    largest(
      screen,
      sizes.filter((size) => size >= comfortable),
    ) !== undefined
  )
    return;
  const inOne = largest(screen, sizes) ?? 0;
  screen.classList.add('two');
  const inTwo = largest(screen, sizes) ?? 0;
  if (inTwo > inOne) return;
  screen.classList.remove('two');
  largest(screen, sizes);
}
