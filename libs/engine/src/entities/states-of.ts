export { stateOf } from './names.ts';
