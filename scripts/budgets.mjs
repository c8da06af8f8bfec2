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
  /** The engine of the labs in its worker: chain, clock, scenario, score; the rules of one kind of lab apart. */
  labEngine: 12 * 1024,
  /** The cryptography of the practice wallet in the worker: BIP-39 with its words, BIP-32, curve, hashes, RLP, EIP-712. */
  walletKit: 32 * 1024,
  /** What one kind of lab adds in the worker, contracts together counting as one. */
  labDomain: 11 * 1024,
  /** All script of the page of assignments until one from a link is open and its signature is checked; what seals comes later. */
  assignmentScript: 40 * 1024,
  /** Cumulative layout shift while a lesson loads and is scrolled through. */
  layoutShift: 0,
};
