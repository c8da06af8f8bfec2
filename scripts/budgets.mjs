/**
 * How much a page may weigh, in bytes after brotli at its highest level, and how much it may move. The browser tests and
 * `npm run weigh` read these and nothing else does.
 */
export const budgets = {
  /** HTML and CSS of a lesson together: what a server can send in the first flight of a connection (RFC 6928). */
  lessonDocument: 14 * 1024,
  /** All script of a lesson with its whole quiz in view, inline script included. */
  lessonScript: 20 * 1024,
  /** Of that, what every quiz runs on, whatever it asks: all but the files of question types. */
  sharedScript: 16 * 1024,
  /** The files of one question type, beyond the shared ones. */
  typeScript: 4 * 1024,
  /** Cumulative layout shift while a lesson loads and is scrolled through. */
  layoutShift: 0,
};
