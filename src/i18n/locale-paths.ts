import { locales } from '@/core/locale/locale.ts';

/** The static paths of a page that stands once in each language; its `getStaticPaths`. */
export const localePaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));
