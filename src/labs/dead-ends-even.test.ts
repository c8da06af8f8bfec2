import { searchDeadEnds } from './fixture-dead-ends.ts';

searchDeadEnds(0);
