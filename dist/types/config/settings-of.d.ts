import type { Settings } from '../settings.js';
import type { KindData } from './parse-config.js';
import type { Resources } from './resources.js';
/**
 * The settings that a part of a configuration says; what it leaves out is left out.
 * @param before what holds below it
 */
export declare function settingsOf(data: KindData, before: Settings, resources: Resources | undefined): Partial<Settings>;
