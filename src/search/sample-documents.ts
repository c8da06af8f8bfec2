import type { Locale } from '@/core/locale/locale.ts';
import type { SearchDocument } from './documents.ts';

/** A handful of documents in each language for tests: what the index of a small course holds. */
export const sampleDocuments: Readonly<Record<Locale, readonly SearchDocument[]>> = {
  ky: [
    {
      id: 'section:keys/wallet/inside',
      kind: 'section',
      title: 'Капчык деген эмне',
      heading: 'Капчыктын ичинде эмне бар',
      text: 'Сиздин капчыгыңызга акча эмес, ачкычтар сакталат. Ачкычты башка бирөөгө бербеңиз.',
      href: '/ky/courses/keys/wallet/#inside',
    },
    {
      id: 'section:keys/address/check',
      kind: 'section',
      title: 'Дарек жана текшерүү',
      heading: 'Көзөмөл суммасы',
      text: 'Жөнөтүүдөн мурда даректи толук текшериңиз: биринчи жана акыркы тамгалар жетпейт.',
      href: '/ky/courses/keys/address/#check',
    },
    {
      id: 'term:wallet',
      kind: 'term',
      title: 'капчык',
      text: 'Ачкычтарды сактаган программа же түзмөк.',
      href: '/ky/glossary/wallet/',
      extra: ['wallet', 'кошелёк', 'электрондук капчык'],
    },
    {
      id: 'lab:first-wallet',
      kind: 'lab',
      title: 'Биринчи капчык',
      text: 'Окуу акчасы менен көнүгүңүз.',
      href: '/ky/labs/first-wallet/',
    },
    {
      id: 'page:about',
      kind: 'page',
      title: 'Долбоор жөнүндө',
      text: 'Чынжыр деген ким.',
      href: '/ky/about/',
    },
  ],
  ru: [
    {
      id: 'section:keys/wallet/inside',
      kind: 'section',
      title: 'Что такое кошелёк',
      heading: 'Что лежит в кошельке',
      text: 'В кошельках хранят не деньги, а ключи. Не отдавайте ключей никому: время на исправление не дадут.',
      href: '/ru/courses/keys/wallet/#inside',
    },
    {
      id: 'term:seed-phrase',
      kind: 'term',
      title: 'сид-фраза',
      text: 'Двенадцать или двадцать четыре слова, из которых выводятся все ключи.',
      href: '/ru/glossary/seed-phrase/',
      extra: ['мнемоника'],
    },
    { id: 'page:about', kind: 'page', title: 'О проекте', text: 'Кто мы такие.', href: '/ru/about/' },
  ],
  en: [
    {
      id: 'section:keys/wallet/inside',
      kind: 'section',
      title: 'What a wallet is',
      heading: "What the wallet's constructor keeps",
      text: 'Wallets keep keys, not coins. Recovery words bring the keys back.',
      href: '/en/courses/keys/wallet/#inside',
    },
    {
      id: 'term:private-key',
      kind: 'term',
      title: 'private key',
      text: 'A secret number that signs. BIP-39 makes it from words.',
      href: '/en/glossary/private-key/',
    },
    { id: 'page:about', kind: 'page', title: 'About the project', text: 'Who we are.', href: '/en/about/' },
  ],
};
