/** Injection token of the validated configuration. */
export const CONFIG = Symbol('CONFIG');
/** Injection token of the process's logger. */
export const LOGGER = Symbol('LOGGER');
