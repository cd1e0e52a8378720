import { rules } from '../rules/index.js';
import { Config } from './config.js';
import type { ConfigData } from './config-data.js';
import { parseConfig } from './parse.js';
import type { Resources } from './resources.js';

/**
 * A configuration from data, as a configuration file holds it.
 * @param resources the files and patterns that `data` names, for those who load them; without them `frontMatter.schema`,
 * `roster.people`, `placeholders.template` and `cancelled` have no effect. `extends` has no effect, either.
 * @throws ConfigError when the data are invalid
 */
export function createConfig(data: ConfigData, resources?: Resources): Config {
  const origin = 'configuration';
  const layer = { origin, data: parseConfig(JSON.stringify(data), origin), ...(resources && { resources }) };
  return new Config(rules, [layer]);
}
