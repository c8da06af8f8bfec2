/** Sizes of letters in pixels on a screen of 1280 × 720, largest first. */
const sizes = [46, 42, 39, 36, 34, 32, 30, 28, 26, 24, 22, 20];
/** Smaller letters nobody reads on any screen; rather is it pushed up and down. */
const least = 18;

/** Sets a screen in the largest letters with which all of it is seen. */
export function enlarge(screen: HTMLElement): void {
  const scale = Math.min(innerWidth / 1280, innerHeight / 720);
  for (const size of sizes) {
    const letters = Math.max(least, Math.round(size * scale));
    screen.style.fontSize = `${letters}px`;
    const isSeen = screen.scrollHeight <= screen.clientHeight && screen.scrollWidth <= screen.clientWidth;
    if (isSeen || letters === least) return;
  }
}
