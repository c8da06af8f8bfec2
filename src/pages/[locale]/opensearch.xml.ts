import type { APIRoute } from 'astro';
import { type Locale, regionTag } from '@/core/locale/locale.ts';
import { localePaths } from '@/i18n/locale-paths.ts';
import { pathTo } from '@/i18n/paths.ts';
import { siteTranslator } from '@/i18n/site.ts';

export const getStaticPaths = localePaths;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Tells browsers how the address bar can search this site in one language (OpenSearch 1.1). */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, site }) => {
  const t = siteTranslator(locale);
  const absolute = (path: string) => escaped(new URL(path, site).href);
  const search = absolute(pathTo(locale, 'search'));
  const icon = absolute(`${import.meta.env.BASE_URL.replace(/\/+$/, '')}/icon.svg`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/" xmlns:moz="http://www.mozilla.org/2006/browser/search/">
<ShortName>${escaped(t('siteName'))} ${locale}</ShortName>
<Description>${escaped(`${t('siteName')} · ${t('searchTitle')}`)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Language>${regionTag[locale].replace('_', '-')}</Language>
<Image width="64" height="64" type="image/svg+xml">${icon}</Image>
<Url type="text/html" method="get" template="${search}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${absolute(`${pathTo(locale)}opensearch.xml`)}"/>
<moz:SearchForm>${search}</moz:SearchForm>
</OpenSearchDescription>
`,
    { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } },
  );
};
