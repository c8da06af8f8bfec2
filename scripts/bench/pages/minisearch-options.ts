/** The same at build and in the browser. */
export const miniSearchOptions = {
  fields: ['title', 'headings', 'body'],
  storeFields: ['title', 'href', 'excerpt'],
  searchOptions: { boost: { title: 6, headings: 4 } },
};
