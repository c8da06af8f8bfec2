// What wakes a quiz, beside its islands. A file of its own: an import of a whole package or of a module that shares its file with
// others is wrapped by the bundler, which took half a kilobyte of every lesson.
export { h, hydrate } from 'preact';
export { default as Summary } from './frame/summary/Summary.tsx';
