import { useEffect } from 'preact/hooks';

/**
 * Paper lies across as long as sheets are shown: posters and tables of the same page stand upright. A style that is made here is not
 * inline, so the page's policy allows it; a browser without such styles prints by its own settings.
 */
export function useLandscape(): void {
  useEffect(() => {
    if (!('adoptedStyleSheets' in document) || typeof CSSStyleSheet !== 'function') return;
    const style = new CSSStyleSheet();
    style.replaceSync('@page { size: A4 landscape; margin: 0 }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== style);
    };
  }, []);
}
