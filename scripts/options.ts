import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * The options of a command, as `parseArgs` reads them. `--help` prints `usage` and ends; so does an option there is not, with a
 * failure and without a trace, since who types it is an author.
 */
export function optionsOf<T extends ParseArgsConfig>(
  usage: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    // Node's second sentence is about positional arguments, which nobody here has meant.
    const [said] = (error instanceof Error ? error.message : String(error)).split('. To specify');
    console.error(`${said}\n\n${usage}`);
    process.exit(1);
  }
}
