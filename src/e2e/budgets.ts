// One object for the tests and for `npm run weigh`, which is plain Node.
export { budgets } from '../../scripts/budgets.mjs';
