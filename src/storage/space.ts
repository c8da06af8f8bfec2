/** What the browser says about the space of this site, in bytes, and whether it promised not to clear it; undefined where it does not say. */
export interface Space {
  readonly used: number | undefined;
  readonly allowed: number | undefined;
  readonly promised: boolean | undefined;
}

/** Asks the browser how much it keeps and how firmly; rejects never. */
export async function measureSpace(): Promise<Space> {
  const [estimate, promised] = await Promise.all([
    Promise.resolve()
      .then(() => navigator.storage.estimate())
      .catch(() => undefined),
    Promise.resolve()
      .then(() => navigator.storage.persisted())
      .catch(() => undefined),
  ]);
  return { used: estimate?.usage, allowed: estimate?.quota, promised };
}
