/** The settings of the extension, as `package.json` declares them. */
export interface Settings {
  enable: boolean;
  run: 'onType' | 'onSave';
  /** A configuration file for all notes; empty for the nearest one. */
  config: string;
}

/** Reads the settings; values of another type are replaced by their defaults. */
export function readSettings(get: (name: string) => unknown): Settings {
  const config = get('config');
  return {
    enable: get('enable') !== false,
    run: get('run') === 'onSave' ? 'onSave' : 'onType',
    config: typeof config === 'string' ? config.trim() : '',
  };
}

/** The options of the command line that follow from the settings. */
export function configArguments({ config }: Pick<Settings, 'config'>): string[] {
  return config === '' ? [] : ['--config', config];
}
