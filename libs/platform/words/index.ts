export { words, type Locale, type Sayable, type WordParams } from './words.js';
