/* global module -- required as CommonJS by node-polyglot, in place of a polyfill that no browser we build for needs. */
module.exports = Object.entries;
