// What reads a configuration, and is not needed where there is none.
export { parseConfig, readConfig } from './parse.js';
export { loadResources } from './resources.js';
