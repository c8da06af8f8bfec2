import type { APIRoute, GetStaticPaths } from 'astro';
import { searchFilesOf } from '@/catalog/search-files.ts';
import { locales } from '@/core/locale/locale.ts';

interface Props {
  readonly text: string;
}

/** The files that the manifests of the search index name by their content. */
export const getStaticPaths: GetStaticPaths = async () => {
  const built = await Promise.all(
    locales.map(async (locale) => ({ locale, ...(await searchFilesOf(locale)) })),
  );
  return built.flatMap(({ locale, files }) =>
    [...files].map(([file, text]) => ({ params: { locale, file }, props: { text } satisfies Props })),
  );
};

// Plain text and JSON, since any host compresses these.
export const GET: APIRoute<Props> = ({ props, params }) =>
  new Response(props.text, {
    headers: {
      'content-type': `${params['file']?.endsWith('.json') ? 'application/json' : 'text/plain'}; charset=utf-8`,
    },
  });
