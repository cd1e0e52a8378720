import { rules } from '../rules/index.js';
import { Config } from './config.js';
import type { ConfigData } from './config-data.js';
import { parseConfig } from './parse.js';
import { presets } from './presets.js';
import type { Resources } from './resources.js';

/**
 * Creates a configuration from the data of a configuration file.
 * @param resources the loaded files and patterns that `data` refers to; without them `frontMatter.schema`,
 * `roster.people`, `placeholders.template` and `cancelled` have no effect. Of `extends`, only built-in presets have an effect.
 * @throws ConfigError when the data is invalid
 */
export function createConfig(data: ConfigData, resources?: Resources): Config {
  const origin = 'configuration';
  const layer = { origin, data: parseConfig(JSON.stringify(data), origin), ...(resources && { resources }) };
  const extended = [layer.data.extends ?? []].flat().flatMap((name) => {
    const preset = Object.hasOwn(presets, name) ? presets[name] : undefined;
    return preset ? [{ origin: `preset \`${name}\``, data: preset }] : [];
  });
  return new Config(rules, [...extended, layer]);
}
