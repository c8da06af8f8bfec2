import en from './strings.en.json';
import ky from './strings.ky.json';
import ru from './strings.ru.json';

/** The words of the check in each language. */
export const placementStrings = { ky, ru, en };
