// One place takes a build apart: scripts/script-parts.mjs, which `npm run weigh` reads too.
export { scriptParts } from '../../scripts/script-parts.mjs';
