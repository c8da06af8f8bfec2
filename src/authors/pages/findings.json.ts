import type { APIRoute } from 'astro';
import { reportNow } from '../report.ts';

/** What is wrong in `content/` now, for the panel on every page. */
export const GET: APIRoute = () => Response.json(reportNow());
