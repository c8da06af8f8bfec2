/** What is wrong with how a command was called or with the files it was given, in words for people. */
export class Misuse extends Error {}

/** Runs a command: a misuse is told in its words and is exit code 1; any other fault keeps its trace. */
export function forPeople(run: () => number): number {
  try {
    return run();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!(error instanceof Misuse) && !code.startsWith('ERR_PARSE_ARGS')) throw error;
    console.error((error as Error).message);
    return 1;
  }
}
